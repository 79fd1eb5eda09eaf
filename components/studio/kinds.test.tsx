import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  makeDraftLines,
  makeDraftView,
  makeSampleDraft,
} from '../../tests/gallery/sample-drafts.ts';
import {
  makeArticle,
  makeChecklist,
  makeNews,
  makeTips,
} from '../../tests/gallery/sample-kinds.ts';
import type { DraftCreated, DraftView } from '../../utils/core/record/view.ts';
import type { Checklist, Guide, TipsGuide } from '../../utils/core/guide/schema.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { QUIET_PACKING } from '../../tests/gallery/sample-packs.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { mountStudio } from '../testing/mount-studio.tsx';
import { DraftList, type DraftListProps } from './DraftList.tsx';

type Article = Extract<Guide, { kind: 'article' }>;

async function openOffer(): Promise<void> {
  const fold = [...document.querySelectorAll('summary')].find(
    (it) => it.textContent === 'How is it found and offered?',
  );
  await userEvent.click(fold!);
}

test('a checklist: an item is added, moved by keyboard, led to a guide, and undone', async () => {
  const { button, field, find, guide, isSaved, rows } = mountStudio(
    {},
    { guide: makeChecklist('en') },
  );
  const [first, second] = rows();
  await userEvent.click(find('.rows [role=option]'));
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(rows().slice(0, 2)).toEqual([second, first]);
  await userEvent.click(button('Add an item'));
  expect(document.activeElement?.textContent).toBe('Item 3 of 4');
  await userEvent.fill(field('What to do, in a few words'), 'Ask for access');
  await userEvent.selectOptions(field('The guide for it'), 'own.ander');
  await userEvent.click(field('Only in this order'));
  await isSaved();
  const { items, order } = guide() as Guide as Checklist;
  expect(order).toBe('free');
  expect(items[2]).toEqual({
    id: 'item-4',
    title: { en: 'Ask for access' },
    guide: 'own.ander',
  });
  await userEvent.click(button('Remove'));
  expect(rows()).toHaveLength(3);
  await userEvent.click(button('Undo'));
  expect(rows()).toHaveLength(4);
});

test('tips: what a field has to satisfy', async () => {
  const { button, field, find, guide, isSaved } = mountStudio({}, { guide: makeTips('en') });
  await userEvent.click(find('.rows [role=option]'));
  await userEvent.selectOptions(field('How is the tip shown?'), 'as a check of the field');
  await userEvent.click(button('Add a rule'));
  const kinds = [...document.querySelectorAll('label')].filter(
    (it) => it.textContent === 'The field',
  );
  await userEvent.selectOptions(kinds[1]!.control!, 'holds a number');
  await userEvent.fill(field('At most'), '31');
  await userEvent.click(button('Remove “Rule 1”'));
  await isSaved();
  expect((guide() as Guide as TipsGuide).tips[0]).toMatchObject({
    show: 'validation',
    rules: [{ rule: 'number', min: 0, max: 31, message: { en: 'Fill this in.' } }],
  });
});

test('tips take their places from steps of another guide', async () => {
  const from = makeSampleDraft('en');
  const onLoad = () =>
    Promise.resolve(makeDraftView('en', { guide: { ...from, id: 'own.ander' } }));
  const empty = { ...makeTips('en'), id: 'own.tips', targets: {}, tips: [] };
  const { button, field, find, guide, isSaved, rows } = mountStudio({ onLoad }, { guide: empty });
  expect(find('#studio-open').textContent).toBe('There are no tips yet');
  await userEvent.click(button('Take places from another guide'));
  await userEvent.selectOptions(field('From which guide?'), 'd2');
  const title = from.steps[2]!.title['en']!;
  await vi.waitFor(() => field(title));
  // The last step is of words alone: there is no place to take.
  expect(document.querySelectorAll('.choose-steps input')).toHaveLength(4);
  await userEvent.click(field(title));
  await userEvent.click(button('Copy'));
  expect(rows()).toEqual([title]);
  expect(document.activeElement?.textContent).toBe('Tip 1 of 1');
  await isSaved();
  expect(guide() as Guide as TipsGuide).toMatchObject({
    targets: { 'fill-3': from.targets['fill-3'] },
    tips: [{ target: 'fill-3', show: 'help', title: { en: title } }],
  });
});

test('steps are copied from another guide, as one change', async () => {
  const from = makeSampleDraft('en');
  const onLoad = () =>
    Promise.resolve(makeDraftView('en', { guide: { ...from, id: 'own.ander' } }));
  const { button, field, isSaved, rows, guide } = mountStudio({ onLoad });
  await userEvent.click(button('Copy steps from another guide'));
  await userEvent.selectOptions(field('From which guide?'), 'd2');
  await vi.waitFor(() => field(from.steps[0]!.title['en']!));
  await userEvent.click(field(from.steps[0]!.title['en']!));
  await userEvent.click(field(from.steps[2]!.title['en']!));
  await userEvent.click(button('Copy'));
  expect(rows()).toHaveLength(7);
  await isSaved();
  // After the open one. Both point at what was there already.
  expect(
    guide()
      .steps.slice(0, 4)
      .map(({ target }) => target),
  ).toEqual(['click-1', 'click-1', 'fill-3', 'click-2']);
  expect(Object.keys(guide().targets)).toEqual(Object.keys(from.targets));
  await userEvent.click(button('Undo'));
  expect(rows()).toHaveLength(5);
});

test('the steps to copy are those of the guide that was chosen last, whichever comes first', async () => {
  const answers = new Map<string, () => void>();
  const onLoad = (draftId: string) =>
    new Promise<DraftView>((resolve) => {
      const guide = { ...makeSampleDraft('en'), id: `own.${draftId}` };
      const steps = [{ ...guide.steps[0]!, title: { en: `Of ${draftId}` } }];
      answers.set(draftId, () => resolve(makeDraftView('en', { guide: { ...guide, steps } })));
    });
  const [, first, second] = ['d1', 'd2', 'd3'].map((draftId) => ({
    ...makeDraftLines('en')[1]!,
    draftId,
    guideId: `own.${draftId}`,
    title: draftId,
    kind: 'walkthrough' as const,
  }));
  const view = { language: 'en' as const, drafts: [first!, second!] };
  const { button, field, find } = mountStudio({ onLoad, view });
  await userEvent.click(button('Copy steps from another guide'));
  await userEvent.selectOptions(field('From which guide?'), 'd2');
  await userEvent.selectOptions(field('From which guide?'), 'd3');
  answers.get('d3')!();
  await vi.waitFor(() => expect(find('.choose-steps').textContent).toContain('Of d3'));
  answers.get('d2')!();
  await Promise.resolve();
  await vi.waitFor(() => expect(find('.choose-steps').textContent).toContain('Of d3'));
});

test('news and an article', async () => {
  const news = mountStudio({}, { guide: makeNews('en') });
  await userEvent.fill(news.field('Text'), 'From May on.');
  await userEvent.selectOptions(news.field('How is it shown?'), 'in the middle of the page');
  await userEvent.fill(news.field('Last day'), '2026-06-30');
  await news.isSaved();
  expect(news.guide()).toMatchObject({
    body: { en: 'From May on.' },
    show: 'modal',
    to: '2026-06-30',
  });
});

test('an article takes a long text', async () => {
  const { field, guide, isSaved } = mountStudio({}, { guide: makeArticle('en') });
  const long = 'word '.repeat(1_000).trim();
  await userEvent.fill(field('Text'), long);
  await isSaved();
  expect((guide() as Guide as Article).body).toEqual({ en: long });
  // It is there whenever it is looked for.
  await openOffer();
  expect(field('How is it offered?')).toBeTruthy();
  expect(() => field('How often?')).toThrow();
});

test('how often tips are offered is not asked', async () => {
  const { field } = mountStudio({}, { guide: makeTips('en') });
  await openOffer();
  expect(field('How is it offered?')).toBeTruthy();
  expect(() => field('How often?')).toThrow();
});

test('how often tips are offered can be taken back where it was written, and keeps the focus', async () => {
  const tips = makeTips('en');
  const start = { ...tips.start, frequency: 'once' as const };
  const { field, guide, isSaved } = mountStudio({}, { guide: { ...tips, start } });
  await openOffer();
  const often = field('How often?');
  const values = [...often.querySelectorAll('option')].map(({ value }) => value);
  expect(values).toEqual(['always', 'once']);
  often.focus();
  await userEvent.selectOptions(often, 'always');
  await isSaved();
  expect(guide().start.frequency).toBe('always');
  expect(document.activeElement).toBe(often);
});

test('news comes by itself: how it is offered is not asked, and a link can be taken back', async () => {
  const news = makeNews('en');
  const { field, isSaved, guide } = mountStudio(
    {},
    { guide: { ...news, start: { ...news.start, offer: 'link' } } },
  );
  await openOffer();
  expect(() => field('How often?')).toThrow();
  const offer = field('How is it offered?');
  const values = [...offer.querySelectorAll('option')].map(({ value }) => value);
  expect(values).toEqual(['launcher', 'link']);
  expect(offer.textContent).toContain('by itself');
  await userEvent.selectOptions(offer, 'launcher');
  await isSaved();
  expect(guide().start.offer).toBe('launcher');
});

test('a guide of another kind is made for the application of one that is there', async () => {
  const { button, field, find, onCreate } = mountStudio({ opened: null });
  await userEvent.click(find('.new-guide summary'));
  await userEvent.click(button('Make'));
  expect(find('.new-guide .message').textContent).toContain('Give it a title first.');
  await userEvent.selectOptions(field('What do you want to make?'), 'News');
  await userEvent.fill(field('Title'), 'New release');
  // Twice: one is enough.
  for (let time = 0; time < 2; time += 1) button('Make').click();
  await vi.waitFor(() => expect(onCreate).toHaveBeenCalledOnce());
  expect(JSON.parse(onCreate.mock.lastCall![0])).toMatchObject({
    kind: 'announcement',
    title: { en: 'New release' },
    app: makeSampleDraft('en').app,
    variables: makeSampleDraft('en').variables,
  });
  await vi.waitFor(() => expect(location.hash).toBe('#new'));
  location.hash = '';
});

test('a guide is made for an address, which has to be one', async () => {
  const view = { language: 'en' as const, drafts: [] };
  const { button, field, find, onCreate } = mountStudio({ opened: null, view });
  await userEvent.fill(field('Title'), 'Words');
  await userEvent.fill(field('Address of the application'), 'not an address');
  await userEvent.click(button('Make'));
  await vi.waitFor(() =>
    expect(find('.new-guide .message').textContent).toContain('This is not an address of a page.'),
  );
  await userEvent.fill(field('Address of the application'), 'cases.example/list?x=1');
  await userEvent.click(button('Make'));
  await vi.waitFor(() => expect(onCreate).toHaveBeenCalledOnce());
  expect(JSON.parse(onCreate.mock.lastCall![0])).toMatchObject({
    app: { match: ['https://{{host}}/*'] },
    variables: { host: { default: 'cases.example' } },
  });
  location.hash = '';
});

test('where the guide to be like is removed, an address is asked for', async () => {
  const onCreate = vi.fn<DraftListProps['onCreate']>();
  const t = createTranslate('en', wordsIn('en'));
  function List() {
    const [drafts, put] = useState(makeDraftLines('en').slice(0, 1));
    const onLoad = () => Promise.resolve(null);
    const onRemove = () => Promise.resolve(put([]));
    return (
      <DraftList
        newTitle={null}
        ui="en"
        packs={[]}
        packing={QUIET_PACKING}
        {...{ drafts, t, onLoad, onCreate, onRemove }}
      />
    );
  }
  const { button, find } = mountPage(<List />, 'studio');
  await userEvent.click(find('.new-guide summary'));
  expect(find('.new-guide form').textContent).not.toContain('Address of the application');
  await userEvent.click(find('.drafts .button-quiet'));
  expect(find('dialog').textContent).toContain('its published versions');
  await userEvent.click(find('dialog .button-care'));
  await vi.waitFor(() =>
    expect(find('.new-guide form').textContent).toContain('Address of the application'),
  );
  await userEvent.fill(find('.new-guide input'), 'Words');
  await userEvent.click(button('Make'));
  expect(find('.new-guide .message').textContent).toContain('This is not an address of a page.');
});

test('a guide is duplicated', async () => {
  const { button, find, onCreate } = mountStudio({ opened: null });
  const { title } = makeSampleDraft('en');
  await userEvent.click(button(`Duplicate “${title['en']}”`));
  await vi.waitFor(() => expect(find('.message').textContent).toContain('There is now a copy'));
  expect(JSON.parse(onCreate.mock.lastCall![0])).toMatchObject({
    title: { en: `${title['en']} (2)` },
    version: '0.1.0',
  });
});

test('two presses make one copy; once it is there, a press makes another', async () => {
  const { button, find, onCreate } = mountStudio({ opened: null });
  const [first] = makeDraftLines('en');
  const press = () => button(`Duplicate “${first!.title}”`).click();
  const copied = () =>
    vi.waitFor(() => expect(find('.message').textContent).toContain('There is now a copy'));
  let make: (made: DraftCreated) => void;
  onCreate.mockImplementation(() => new Promise((resolve) => (make = resolve)));
  press();
  press();
  await vi.waitFor(() => expect(onCreate).toHaveBeenCalled());
  press();
  make!({ ok: true, draftId: 'new' });
  await copied();
  expect(onCreate).toHaveBeenCalledOnce();
  press();
  await vi.waitFor(() => expect(onCreate).toHaveBeenCalledTimes(2));
  // The same words would not be heard a second time.
  expect(document.body.textContent).not.toContain('There is now a copy');
  make!({ ok: true, draftId: 'newer' });
  await copied();
});
