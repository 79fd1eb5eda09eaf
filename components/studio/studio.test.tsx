import { afterEach, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { makeDraftView, makeSampleDraft } from '../../tests/gallery/sample-drafts.ts';
import { STUDIO_SCENES } from '../../tests/gallery/studio-scenes.tsx';
import type { DraftSaved, DraftView } from '../../utils/core/record/view.ts';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import { expectNoAxeFindings } from '../testing/check-axe.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { StudioPage, type StudioPageProps } from './StudioPage.tsx';

const links = { welcome: '#w', guides: '#g', studio: '#', privacy: '#p' };

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

/** A store of one draft, as the background keeps it. */
function mountStudio(change: Partial<StudioPageProps> = {}, first: Partial<DraftView> = {}) {
  const stored = { revision: 3, guide: makeSampleDraft('en') as DraftView['guide'], ...first };
  const read = () => makeDraftView('en', stored);
  const calls = {
    onLoad: vi.fn(() => Promise.resolve<DraftView | null>(read())),
    onSave: vi.fn((_: string, revision: number, text: string) => {
      if (revision !== stored.revision)
        return Promise.resolve<DraftSaved>({ ok: false, why: 'changed' });
      stored.revision += 1;
      stored.guide = JSON.parse(text);
      return Promise.resolve<DraftSaved>({ ok: true, ...read() });
    }),
    onRemove: vi.fn(() => Promise.resolve()),
    onInstall: vi.fn(() => Promise.resolve({ ok: true as const, warnings: [] })),
    onLanguage: vi.fn(),
  };
  const view = {
    language: 'en' as const,
    drafts: [{ draftId: 'd1', title: 'Decision', steps: 5, changedAt: 0 }],
  };
  const opened = { draftId: 'd1', draft: read() };
  const mounted = mountPage(
    <StudioPage view={view} opened={opened} links={links} {...calls} {...change} />,
    'studio',
  );
  const field = (label: string): HTMLInputElement => {
    const found = [...document.querySelectorAll('label')].find((it) => it.textContent === label);
    return (found!.control ?? found!.querySelector('input')) as HTMLInputElement;
  };
  const rows = () =>
    [...document.querySelectorAll('.rows [role=option]')].map((it) => it.lastChild?.textContent);
  const guide = () => stored.guide as Walkthrough;
  const isSaved = () =>
    vi.waitFor(() => expect(mounted.find('.save-state').textContent).toBe('Saved'), 5_000);
  return { ...mounted, ...calls, stored, guide, field, rows, isSaved };
}

const titles = (guide: Walkthrough) => guide.steps.map(({ title }) => title['en']);

test('saves by itself what was written, a moment later and once', async () => {
  const { field, find, guide, onSave, isSaved } = mountStudio();
  await userEvent.fill(field('Title'), 'Record a decision');
  expect(find('.save-state').textContent).toContain('Saving');
  await isSaved();
  expect(onSave).toHaveBeenCalledOnce();
  expect(guide().title).toEqual({ en: 'Record a decision' });
});

test('edits the open step, and shows it as the learner will see it', async () => {
  const { field, find, guide, isSaved } = mountStudio();
  await userEvent.click(find('.rows [role=option]:nth-child(3)'));
  await userEvent.fill(field('Explanation'), 'Type **today**.');
  await userEvent.click(field('This cannot be undone'));
  const bubble = find('.preview-stage').shadowRoot!.querySelector('.bubble')!;
  expect(bubble.querySelector('strong')?.textContent).toBe('today');
  expect(bubble.querySelector('.risk')).not.toBeNull();
  await isSaved();
  expect(guide().steps[2]).toMatchObject({
    body: { en: 'Type **today**.' },
    risk: 'irreversible',
  });
});

test('moves a step by keyboard and by button, and undoes it', async () => {
  const { button, find, rows, guide, isSaved } = mountStudio();
  const [first, second, third] = rows();
  await userEvent.click(find('.rows [role=option]'));
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(rows().slice(0, 3)).toEqual([second, first, third]);
  expect(document.activeElement?.textContent).toContain(first);
  expect(find('.steps-in [role=status]').textContent).toBe('This is now step 2 of 5.');
  await userEvent.click(button('Move down'));
  expect(rows().slice(0, 3)).toEqual([second, third, first]);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(rows().slice(0, 3)).toEqual([second, first, third]);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await userEvent.click(button('Undo'));
  await userEvent.click(button('Undo'));
  expect(rows().slice(0, 3)).toEqual([first, second, third]);
  await userEvent.click(button('Redo'));
  await isSaved();
  expect(titles(guide()).slice(0, 3)).toEqual([second, first, third]);
});

test('arrows choose a step, and only that one has a form', async () => {
  const { find } = mountStudio();
  await userEvent.click(find('.rows [role=option]'));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(find('#studio-open').textContent).toBe('Step 3 of 5');
  await userEvent.keyboard('{End}');
  expect(find('[aria-selected=true]')).toBe(document.activeElement);
  expect(find('#studio-open').textContent).toBe('Step 5 of 5');
  expect(document.querySelectorAll('.rows [tabindex="0"]')).toHaveLength(1);
});

test('drags a step to its place', async () => {
  const { find, rows } = mountStudio();
  const [first, second, third] = rows();
  const drag = (type: string, on: HTMLElement) =>
    on.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true }));
  drag('dragstart', find('.rows [role=option]:nth-child(3)'));
  await vi.waitFor(() => {
    drag('dragover', find('.rows [role=option]'));
    expect(find('.rows [role=option]').className).toBe('before');
  });
  drag('drop', find('.rows [role=option]'));
  await vi.waitFor(() => expect(rows().slice(0, 3)).toEqual([third, first, second]));
});

test('adds, copies and removes a step, each with the focus where it goes on', async () => {
  const { button, find, rows, guide, isSaved } = mountStudio();
  await userEvent.click(button('Add a step without a place'));
  expect(document.activeElement?.textContent).toBe('Step 2 of 6');
  expect(rows()[1]).toBe('New step');
  await userEvent.click(button('Duplicate'));
  expect(rows()).toHaveLength(7);
  await userEvent.click(button('Remove step'));
  await userEvent.click(find('.rows [role=option]:nth-child(3)'));
  await userEvent.click(button('Remove step'));
  expect(rows()).toHaveLength(5);
  await isSaved();
  expect(Object.keys(guide().targets)).toEqual(['click-1', 'fill-3', 'click-4']);
});

test('what the person does to go on, in words and with its fields', async () => {
  const { field, guide, isSaved } = mountStudio();
  await userEvent.selectOptions(
    field('The guide goes on when the person'),
    'gets to another address',
  );
  await userEvent.fill(field('Address'), 'https://{{host}}/cases/*');
  await userEvent.selectOptions(field('Then wait until'), 'something goes away');
  await userEvent.selectOptions(field('What then?'), 'skip the step');
  await userEvent.fill(field('After how many seconds?'), '20');
  await isSaved();
  expect(guide().steps[0]).toMatchObject({
    advance: { on: 'url', url: 'https://{{host}}/cases/*', confirm: { gone: 'click-1' } },
    onMissing: { do: 'skip', after: 20 },
  });
});

test('pitfalls, several; one without words is not saved', async () => {
  const { button, field, guide, isSaved } = mountStudio();
  await userEvent.click(button('Add'));
  await userEvent.click(button('Add'));
  await userEvent.fill(field('Watch out 2'), 'The old date');
  await isSaved();
  expect(guide().steps[0]?.pitfalls).toEqual([{ en: 'The old date' }]);
  await userEvent.click(button('Remove “Watch out 2”'));
  await userEvent.click(button('Remove “Watch out 1”'));
  await isSaved();
  expect(guide().steps[0]).not.toHaveProperty('pitfalls');
});

test('writes in another language, beside the original', async () => {
  const { field, find, guide, isSaved } = mountStudio();
  await userEvent.selectOptions(field('Language of the text'), 'German (new)');
  const title = field('Title');
  expect(title.value).toBe('');
  expect(title.lang).toBe('de');
  expect(find('.original').textContent).toContain(makeSampleDraft('en').title['en']);
  await userEvent.fill(title, 'Bescheid erfassen');
  await isSaved();
  expect(Object.keys(guide().title)).toEqual(['en', 'de']);
  expect(find('.preview-stage').shadowRoot!.textContent).toContain('Überspringen');
});

test('tells how well a target can be recognised', async () => {
  const { find } = mountStudio();
  expect(find('.evidence').textContent).toContain('Easy to recognise');
  expect(find('.traits').textContent).toContain('open-case');
  await userEvent.click(find('.rows [role=option]:nth-child(2)'));
  expect(find('.evidence').textContent).toContain('Only what is around it');
  expect(find('.evidence').textContent).toContain('2 others with the same name');
});

test('marks a number of somebody, does not save it, and tells when it is gone', async () => {
  const { field, find, guide, isSaved } = mountStudio({
    onSave: vi.fn((_: string, __: number, text: string) =>
      Promise.resolve<DraftSaved>(
        text.includes('123456782')
          ? { ok: false, why: 'personal', problems: ['123456782'] }
          : { ok: true, ...makeDraftView('en', { revision: 4 }) },
      ),
    ),
  });
  await userEvent.fill(field('Why is this done?'), 'As for 123456782');
  expect(field('Why is this done?').getAttribute('aria-invalid')).toBe('true');
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain('123456782'));
  expect(find('.save-state').textContent).toBe('Not saved');
  expect(JSON.stringify(guide())).not.toContain('123456782');
  await userEvent.fill(field('Why is this done?'), 'As for her');
  expect(document.querySelector('.studio .message.care')).toBeNull();
  await isSaved();
});

test('two windows: the other version, or mine as the newer one', async () => {
  const { button, field, find, stored, guide, isSaved } = mountStudio();
  const other = () => {
    stored.revision += 1;
    stored.guide = { ...stored.guide, title: { en: `Other ${stored.revision}` } };
  };
  other();
  await userEvent.fill(field('Title'), 'Mine');
  await vi.waitFor(() => button('Keep my version'));
  expect(guide().title['en']).toBe('Other 4');
  await userEvent.click(button('Keep my version'));
  await isSaved();
  expect(guide().title['en']).toBe('Mine');
  other();
  await userEvent.fill(field('Title'), 'Mine again');
  await vi.waitFor(() => button('Take the other version'));
  await userEvent.click(button('Take the other version'));
  expect(field('Title').value).toBe('Other 6');
  expect(find('.save-state').textContent).toBe('Saved');
  await userEvent.click(button('Undo'));
  expect(field('Title').value).toBe('Mine again');
});

test('edits the JSON, which stays as it was typed', async () => {
  const { button, field, find, guide, isSaved } = mountStudio();
  await userEvent.click(button('JSON'));
  const json = find('.json') as HTMLTextAreaElement;
  expect(json.value).toBe(JSON.stringify(makeSampleDraft('en'), null, 2));
  const typed = JSON.stringify({ ...makeSampleDraft('en'), title: { en: 'Typed' } });
  await userEvent.fill(json, typed);
  await isSaved();
  expect(json.value).toBe(typed);
  expect(guide().title['en']).toBe('Typed');
  await userEvent.click(button('JSON'));
  expect(field('Title').value).toBe('Typed');
});

test('JSON that is no guide: why not, and the way back', async () => {
  const { button, find } = mountStudio({
    onSave: () => Promise.resolve({ ok: false, why: 'form', problems: ['JSON, line 1: broken.'] }),
  });
  await userEvent.click(button('JSON'));
  await userEvent.fill(find('.json'), '{');
  await vi.waitFor(() => expect(find('.sentences').textContent).toBe('JSON, line 1: broken.'));
  expect(button('JSON').disabled).toBe(true);
  await userEvent.click(button('Back to the last version that was right'));
  expect((find('.json') as HTMLTextAreaElement).value).toContain('"kind": "walkthrough"');
  expect(button('JSON').disabled).toBe(false);
});

test('nothing goes out while something is wrong, and each sentence leads to its step', async () => {
  const problems = ['JSON, line 40: steps[3].body: language "de" is missing.'];
  const { button, find, onInstall } = mountStudio({}, { problems });
  await userEvent.click(button('Put it on this computer'));
  await vi.waitFor(() => expect(find('.message.care').textContent).toContain('Not yet'));
  await userEvent.click(button('Download'));
  expect(onInstall).not.toHaveBeenCalled();
  expect(find('.checks li').textContent).toBe('Step 4 body: language "de" is missing.');
  await userEvent.click(button('Step 4'));
  expect(document.activeElement?.textContent).toBe('Step 4 of 5');
});

test('puts on this computer what was just written', async () => {
  const { button, field, find, onInstall } = mountStudio();
  await userEvent.fill(field('Title'), 'Ready');
  await userEvent.click(button('Put it on this computer'));
  await vi.waitFor(() => expect(find('.message').textContent).toContain('is on this computer'));
  const [files] = onInstall.mock.calls[0] as unknown as [{ name: string; text: string }[]];
  expect(files[0]?.name).toBe('own.besluit.json');
  expect(JSON.parse(files[0]!.text).title).toEqual({ en: 'Ready' });
});

test('asks before a draft goes', async () => {
  const { button, find, onRemove } = mountStudio({ opened: null });
  expect(find('.drafts a').getAttribute('href')).toBe('#d1');
  await userEvent.click(button('Remove “Decision”'));
  await userEvent.click(find('dialog .button-care'));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('d1');
  await vi.waitFor(() => expect(document.body.textContent).toContain('“Decision” was removed.'));
});

const states = (['light', 'dark'] as const).flatMap((scheme) =>
  Object.keys(STUDIO_SCENES).map((scene) => ({ scheme, scene })),
);
test.each(states)('axe finds nothing in $scene ($scheme)', async ({ scheme, scene }) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
  const { find } = mountPage(STUDIO_SCENES[scene]!.draw('de'), 'studio');
  if (scene === 'studio-step') await userEvent.click(find('.rows [role=option]:nth-child(4)'));
  if (scene === 'studio-json') await userEvent.click(find('[aria-pressed]'));
  if (scene === 'studio-remove') await userEvent.click(find('.drafts .button'));
  if (scene === 'studio-conflict') await userEvent.fill(find('.sheet input'), 'Neu');
  if (scene === 'studio-personal') await userEvent.fill(find('.sheet textarea'), '123456782');
  if (['studio-conflict', 'studio-personal'].includes(scene))
    await vi.waitFor(() => find('.message.care'), 5_000);
  await expectNoAxeFindings(document.body);
});
