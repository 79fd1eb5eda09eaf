import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeSampleDraft } from '../../tests/gallery/sample-drafts.ts';
import { LIMITS } from '../../utils/core/guide/limits.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { mountPage } from '../testing/mount-page.tsx';
import { mountStudio } from '../testing/mount-studio.tsx';
import { AddressFields } from './AddressFields.tsx';

const summary = (label: string): HTMLElement =>
  [...document.querySelectorAll('summary')].find((it) => it.textContent === label)!;
const legend = (label: string): HTMLElement =>
  [...document.querySelectorAll('legend')].find((it) => it.textContent === label)!.parentElement!;

test('when a step applies: one condition, turned around, and taken out again', async () => {
  const { button, field, guide, isSaved } = mountStudio();
  await userEvent.click(summary('When does this step apply?'));
  const kind = () => field('This step applies');
  await userEvent.selectOptions(kind(), 'if something on the page is like this');
  await userEvent.selectOptions(field('How is it?'), 'it is empty');
  await userEvent.click(field('The other way round: only if this is not so'));
  await isSaved();
  expect(guide().steps[0]?.when).toEqual({ not: { element: 'click-1', state: 'empty' } });
  await userEvent.selectOptions(kind(), 'always');
  await isSaved();
  expect(guide().steps[0]).not.toHaveProperty('when');
  await userEvent.click(button('Undo'));
  await isSaved();
  expect(guide().steps[0]?.when).toEqual({ not: { element: 'click-1', state: 'empty' } });
});

test('several conditions together', async () => {
  const { button, field, guide, isSaved } = mountStudio();
  await userEvent.click(summary('When does this step apply?'));
  await userEvent.selectOptions(field('This step applies'), 'if the person has this role');
  await userEvent.fill(field('Role'), 'case-handler');
  await userEvent.selectOptions(field('This step applies'), 'if one of these conditions holds');
  await userEvent.click(button('Add a condition'));
  const second = legend('Condition 2');
  await userEvent.selectOptions(second.querySelector('select')!, 'from a day on');
  await userEvent.fill(second.querySelector('input[type=date]')!, '2026-05-01');
  await isSaved();
  expect(guide().steps[0]?.when).toEqual({
    any: [{ role: 'case-handler' }, { from: '2026-05-01' }],
  });
  await userEvent.click(button('Remove “Condition 1”'));
  await isSaved();
  expect(guide().steps[0]?.when).toEqual({ any: [{ from: '2026-05-01' }] });
});

test('a step becomes a question, whose answers lead to steps', async () => {
  const { button, field, find, guide, isSaved } = mountStudio();
  await userEvent.selectOptions(field('How is the step shown?'), 'as a question with answers');
  await userEvent.fill(field('Answer 1'), 'Granted');
  await userEvent.selectOptions(field('Answer 2 leads to'), 'the end of the guide');
  await userEvent.click(button('Add an answer'));
  await userEvent.selectOptions(field('Answer 3 leads to'), `4. ${guide().steps[3]?.title['en']}`);
  expect(find('.preview-stage').shadowRoot!.textContent).toContain('Granted');
  await isSaved();
  expect(guide().steps[0]).toMatchObject({
    kind: 'question',
    advance: { on: 'next' },
    choices: [
      { id: 'yes', label: { en: 'Granted' } },
      { id: 'no', goto: 'end' },
      { id: 'answer-2', goto: 'click-4' },
    ],
  });
  await userEvent.click(field('Let people answer with 1 to 5'));
  await isSaved();
  expect(guide().steps[0]).toMatchObject({ scale: true });
  expect(guide().steps[0]).not.toHaveProperty('choices');
});

test('ways to other steps, in the order in which they are tried', async () => {
  const { button, guide, isSaved } = mountStudio();
  await userEvent.click(summary('Where does it go on?'));
  await userEvent.click(button('Add a way'));
  await userEvent.click(button('Add a way'));
  const selects = legend('Way 2').querySelectorAll('select');
  await userEvent.selectOptions(selects[0]!, 'if the person reads this language');
  await userEvent.selectOptions(
    legend('Way 2').querySelectorAll('select')[2]!,
    `3. ${guide().steps[2]?.title['en']}`,
  );
  await userEvent.click(button('Move up: Way 2'));
  await isSaved();
  expect(guide().steps[0]?.branch).toEqual([
    { when: { language: 'en' }, goto: 'fill-3' },
    { when: { url: 'https://{{host}}/*' }, goto: 'end' },
  ]);
  await userEvent.click(button('Remove “Way 1”'));
  await userEvent.click(button('Remove “Way 1”'));
  await isSaved();
  expect(guide().steps[0]).not.toHaveProperty('branch');
});

test('the focus goes along with a way that is moved up, as at its place a second press would move it back; each way keeps its fields', async () => {
  const sample = makeSampleDraft('en');
  const days = ['2026-01-01', '2026-02-01', '2026-03-01'];
  const branch = days.map((from) => ({ when: { from }, goto: 'end' }));
  const steps = sample.steps.with(0, { ...sample.steps[0]!, branch });
  const { button, guide, isSaved } = mountStudio({}, { guide: { ...sample, steps } });
  const day = (way: string) => legend(way).querySelector<HTMLInputElement>('input[type=date]')!;
  const third = day('Way 3');
  const order = () => guide().steps[0]?.branch?.map(({ when }) => when);
  button('Move up: Way 3').focus();
  await userEvent.keyboard('{Enter}');
  expect(day('Way 2')).toBe(third);
  expect(document.activeElement).toBe(button('Move up: Way 2'));
  await userEvent.keyboard('{Enter}');
  expect(day('Way 1')).toBe(third);
  // Its button is gone, and that of another would move it back.
  expect(document.activeElement).toBe(legend('Way 1'));
  await userEvent.keyboard('{Enter}');
  await isSaved();
  expect(order()).toEqual([days[2], days[0], days[1]].map((from) => ({ from })));
});

test('nor is the focus lost while moves are undone, so that each can be', async () => {
  const sample = makeSampleDraft('en');
  const days = ['2026-01-01', '2026-02-01', '2026-03-01'];
  const branch = days.map((from) => ({ when: { from }, goto: 'end' }));
  const steps = sample.steps.with(0, { ...sample.steps[0]!, branch });
  const { button, guide, isSaved } = mountStudio({}, { guide: { ...sample, steps } });
  const shown = () =>
    [1, 2, 3].map(
      (it) => legend(`Way ${it}`).querySelector<HTMLInputElement>('[type=date]')!.value,
    );
  button('Move up: Way 2').focus();
  await userEvent.keyboard('{Enter}');
  button('Move up: Way 3').focus();
  await userEvent.keyboard('{Enter}');
  expect(shown()).toEqual([days[1], days[2], days[0]]);
  expect(document.activeElement).toBe(button('Move up: Way 2'));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(shown()).toEqual([days[1], days[0], days[2]]);
  expect(document.activeElement).toBe(button('Move up: Way 3'));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(shown()).toEqual(days);
  expect(document.activeElement).toBe(button('Move up: Way 3'));
  // With the second way on its way to be the first, its button goes, and its group has the focus.
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(shown()).toEqual([days[1], days[0], days[2]]);
  button('Move up: Way 2').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(shown()).toEqual(days);
  expect(document.activeElement).toBe(legend('Way 1'));
  await isSaved();
  expect(guide().steps[0]?.branch?.map(({ when }) => when)).toEqual(days.map((from) => ({ from })));
});

test('a choice that is gone is shown as it is, and stays until another is made', async () => {
  const sample = makeSampleDraft('en');
  const branch = [{ when: { guide: 'own.gone', is: 'completed' as const }, goto: 'gone' }];
  const steps = sample.steps.with(0, { ...sample.steps[0]!, branch });
  const { field, guide, isSaved } = mountStudio({}, { guide: { ...sample, steps } });
  expect(field('Which guide?').value).toBe('own.gone');
  expect(field('Then go to').value).toBe('gone');
  await userEvent.selectOptions(field('Then go to'), 'the end of the guide');
  await isSaved();
  expect(guide().steps[0]?.branch).toEqual([{ ...branch[0], goto: 'end' }]);
  expect(field('Then go to').textContent).not.toContain('gone');
});

test('the pages of a step, its legal basis, and what is marked where it is missing', async () => {
  const { field, guide, isSaved } = mountStudio();
  await userEvent.click(summary('On which pages does this step belong?'));
  await userEvent.click(legend('Pages').querySelector('button')!);
  await userEvent.fill(field('Address 1'), 'https://{{host}}/cases/*');
  await userEvent.click(summary('Legal basis and handing over'));
  const law = summary('Legal basis and handing over').parentElement!;
  await userEvent.click(law.querySelector('.folded > button')!);
  await userEvent.fill(field('Law and article'), 'Awb 3:46');
  await userEvent.fill(field('Valid from'), '1994-01-01');
  await userEvent.selectOptions(field('What is marked instead?'), 'fill-3');
  await isSaved();
  expect(guide().steps[0]).toMatchObject({
    page: ['https://{{host}}/cases/*'],
    basis: [{ ref: 'Awb 3:46', from: '1994-01-01' }],
    onMissing: { region: 'fill-3' },
  });
});

test('what is said of the guide as a whole', async () => {
  const { field, guide, isSaved } = mountStudio();
  await userEvent.click(summary('How is it found and offered?'));
  await userEvent.fill(field('Words that people search with'), 'decision, final letter, ');
  await userEvent.selectOptions(field('How is it offered?'), 'also with a small card');
  expect(field('How often?').value).toBe('always');
  // Nobody looks at the page before an offer, so what is on it cannot be asked, also not in a part.
  const onPage = 'if something on the page is like this';
  const asks = (select: Element) =>
    [...select.querySelectorAll('option:enabled')].map((it) => it.textContent);
  const offered = field('It is offered');
  expect(asks(offered)).not.toContain(onPage);
  await userEvent.selectOptions(offered, 'if one of these conditions holds');
  expect(asks(legend('Condition 1').querySelector('select')!)).not.toContain(onPage);
  await userEvent.selectOptions(offered, 'always');
  await userEvent.fill(
    legend('Pages of the application').querySelector('input')!,
    'https://{{host}}/cases/*',
  );
  await userEvent.click(summary('Who checked it, and which law is it based on?'));
  await userEvent.fill(field('Look at it again by'), '2027-01-01');
  await userEvent.fill(field('Checked by which team?'), 'Team');
  await userEvent.fill(field('On which day?'), '2026-05-01');
  await isSaved();
  expect(guide()).toMatchObject({
    keywords: { en: ['decision', 'final letter'] },
    start: { offer: 'auto' },
    app: { match: ['https://{{host}}/cases/*'] },
    reviewBy: '2027-01-01',
    verified: { by: 'Team', on: '2026-05-01' },
  });
});

test('after something was taken out, a second press takes out no other', async () => {
  const { button, field, guide, isSaved } = mountStudio();
  const takeOutFirst = async (name: string) => {
    button(name).focus();
    await userEvent.keyboard('{Enter}');
  };
  await userEvent.click(summary('Where does it go on?'));
  const ways = button('Add a way');
  await userEvent.click(ways);
  await userEvent.click(ways);
  await takeOutFirst('Remove “Way 1”');
  expect(document.activeElement).toBe(ways);
  expect(button('Remove “Way 1”').isConnected).toBe(true);

  const pitfalls = legend('What often goes wrong?').querySelector<HTMLElement>(':scope > .button')!;
  await userEvent.click(pitfalls);
  await userEvent.fill(field('Watch out 1'), 'The old date');
  await userEvent.click(pitfalls);
  await userEvent.fill(field('Watch out 2'), 'The wrong case');
  await takeOutFirst('Remove “Watch out 1”');
  expect(document.activeElement).toBe(pitfalls);
  await isSaved();
  expect(guide().steps[0]?.pitfalls).toEqual([{ en: 'The wrong case' }]);
});

test('the same of addresses, also where there were as many as can be', async () => {
  const most = Array.from({ length: LIMITS.globs }, (_, at) => `https://a.example/${at}/*`);
  const onAddresses = vi.fn();
  const t = createTranslate('en', wordsIn('en'));
  const draw = (addresses: readonly string[]) =>
    mountPage(
      <AddressFields legend="Where" hint="" first="" {...{ addresses, t, onAddresses }} />,
      'studio',
    );
  onAddresses.mockImplementation(draw);
  const { button } = draw(most);
  button('Remove “Address 1”').focus();
  await userEvent.keyboard('{Enter}');
  expect(onAddresses.mock.calls.map(([left]) => left)).toEqual([most.slice(1)]);
  // The button was not there as long as no more could be added.
  expect(document.activeElement?.textContent).toBe(wordsIn('en')['forms.addAddress']);
});
