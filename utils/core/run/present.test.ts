import { expect, test } from 'vitest';
import { parseMarkdown } from '../text/parse-markdown.ts';
import {
  buildContext,
  buildGuide,
  newRun,
  pageAt,
  play,
  type Happening,
} from './fixtures/build-guide.ts';
import { pickWords } from './localize.ts';
import { presentCard } from './present.ts';
import type { Run } from './types.ts';
import { context, view } from './fixtures/view-run.ts';

test('words come in the wanted language, its main language, the guide’s own, or whichever there is', () => {
  const words = { en: 'Save', nl: 'Opslaan', de: 'Speichern' };
  expect(pickWords(words, 'de', 'nl')).toBe('Speichern');
  expect(pickWords(words, 'de-AT', 'nl')).toBe('Speichern');
  expect(pickWords(words, 'fr', 'nl')).toBe('Opslaan');
  expect(pickWords({ en: 'Save' }, 'fr', 'nl')).toBe('Save');
  expect(pickWords({ en: 'Save' }, 'constructor', 'nl')).toBe('Save');
});

test('the language of the words is told, which is not always the person’s', () => {
  const guide = buildGuide([{ id: 'een' }], { title: { nl: 'Zaak', de: 'Vorgang' } });
  for (const [wanted, told] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['fr', 'nl'],
  ] as const) {
    const facts = buildContext({ language: wanted });
    expect(view(guide, newRun(guide), facts).language).toBe(told);
    expect(presentCard(guide, null, facts).language).toBe(told);
  }
});

test('a step is told in one language, its texts parsed', () => {
  const guide = buildGuide([
    {
      id: 'een',
      title: { nl: 'Sla op', de: 'Speichern' },
      body: { nl: 'Klik op **Opslaan**.', de: 'Auf **Speichern** klicken.' },
      why: { nl: 'Zo blijft het bewaard.' },
      pitfalls: [{ nl: 'Niet twee keer.' }],
      contact: 'helpdesk@voorbeeldstad.example',
      risk: 'irreversible',
      image: { asset: 'beeld/knop.png', alt: { nl: 'De knop', de: 'Die Taste' } },
      onMissing: { after: 3 },
    },
  ]);
  const { step, guideTitle, runId } = view(guide, newRun(guide), buildContext({ language: 'de' }));
  expect({ runId, guideTitle }).toEqual({ runId: 'run-1', guideTitle: 'Zaak afhandelen' });
  expect(step).toEqual({
    id: 'een',
    kind: 'tooltip',
    title: 'Speichern',
    body: parseMarkdown('Auf **Speichern** klicken.'),
    why: parseMarkdown('Zo blijft het bewaard.'),
    pitfalls: [parseMarkdown('Niet twee keer.')],
    contact: 'helpdesk@voorbeeldstad.example',
    risk: 'irreversible',
    image: { asset: 'beeld/knop.png', alt: 'Die Taste' },
    guarded: null,
    target: null,
    question: null,
    advance: { on: 'next' },
    confirm: null,
    ahead: null,
    onMissing: { afterMs: 3_000, region: null },
    probe: {},
  });
});

test('of a field, what the next step asks for is told along', () => {
  const targets = { veld: { css: '#veld' }, knop: { css: '#knop' } };
  const field = { id: 'veld', target: 'veld', advance: { on: 'input' as const } };
  const button = { id: 'knop', target: 'knop', advance: { on: 'click' as const } };
  const aheadOf = (steps: Parameters<typeof buildGuide>[0]) => {
    const guide = buildGuide(steps, { targets });
    return view(guide, play(guide, []).run).step.ahead;
  };
  expect(aheadOf([field, button])).toMatchObject({
    stepId: 'knop',
    advance: { on: 'click', target: { css: '#knop' } },
  });
  expect(aheadOf([field, { ...field, id: 'nog-een' }])).toMatchObject({ stepId: 'nog-een' });
  expect(aheadOf([field, { ...button, advance: { on: 'next' } }])).toBeNull();
  expect(aheadOf([button, { ...button, id: 'nog-een' }])).toBeNull();
  expect(aheadOf([field, { ...button, when: { language: 'de' } }, { id: 'lees' }])).toBeNull();
});

const guide = buildGuide([
  { id: 'een' },
  { id: 'twee' },
  { id: 'drie' },
  { id: 'vier', when: { language: 'de' } },
]);
const marks = (run: Run, from = guide) =>
  view(from, run).steps.map(({ id, mark }) => `${id} ${mark}`);

test('"step 2 of 3" counts the steps that this person meets', () => {
  const { run } = play(guide, ['painted', 'next']);
  const told = view(guide, run);
  expect([told.number, told.steps.length, told.isLast, told.canGoBack]).toEqual([
    2,
    3,
    false,
    true,
  ]);
  expect(told.steps[1]).toEqual({ id: 'twee', title: 'Stap twee', mark: 'current' });
  expect(marks(run)).toEqual(['een done', 'twee current', 'drie ahead']);
});

test('each entering of a step is another one, also where the way leads back to the same step', () => {
  const again = { id: 'een', branch: [{ when: { language: 'nl' }, goto: 'een' }] };
  const circle = buildGuide([again, { id: 'twee' }]);
  const first = play(circle, ['painted']);
  const entryOf = (run: Run) => view(circle, run).entry;
  expect(entryOf(play(circle, ['page'], first).run)).toBe(entryOf(first.run));
  const { run } = play(circle, ['next'], first);
  expect(run.stepId).toBe('een');
  expect(entryOf(run)).not.toBe(entryOf(first.run));
});

test('the last step says so, and the first has nothing to go back to', () => {
  expect(view(guide, play(guide, []).run)).toMatchObject({ isLast: false, canGoBack: false });
  expect(view(guide, play(guide, ['skip', 'skip']).run)).toMatchObject({
    isLast: true,
    canGoBack: true,
    number: 3,
  });
});

test('off the path it names the step to go on at', () => {
  const placed = buildGuide([
    { id: 'een', page: ['https://app.example/b'] },
    { id: 'twee', page: ['https://app.example/a'] },
  ]);
  const { run } = play(placed, []);
  expect(view(placed, run, context, true).offPath).toEqual({
    reason: 'elsewhere',
    app: null,
    continueAt: { id: 'twee', title: 'Stap twee' },
    canReturn: true,
  });
  const shorter = { ...placed, steps: placed.steps.slice(0, 1) };
  expect(view(shorter, run).offPath).toEqual({
    reason: 'elsewhere',
    app: null,
    continueAt: null,
    canReturn: false,
  });
});

test('a last step that was done unseen is told without a target, so that it can be shown anywhere', () => {
  const one = buildGuide([
    { id: 'een', target: 'save', advance: { on: 'click', confirm: { appear: 'banner' } } },
  ]);
  expect(view(one, play(one, ['acted']).run).step).toMatchObject({
    target: { role: 'button' },
    confirm: { on: 'appear' },
  });
  expect(view(one, play(one, ['acted', 'confirmed']).run).step).toMatchObject({
    target: null,
    advance: { on: 'next' },
    confirm: null,
    ahead: null,
  });
});

test('a paused run whose step is gone from the guide can still be told of', () => {
  const shorter = { ...guide, steps: guide.steps.slice(1) };
  const { run } = play(shorter, ['page'], play(guide, ['painted']));
  expect(view(shorter, run)).toMatchObject({
    status: 'paused',
    pauseReason: 'guide',
    number: 1,
    step: { id: 'twee' },
  });
});

test('a run that was left can be told of before its page is known', () => {
  const detached: Happening[] = [{ type: 'painted' }, { type: 'next' }, { type: 'detached' }];
  const { run } = play(guide, detached);
  const unknown = buildContext({ page: null });
  expect(presentCard(guide, run, unknown)).toMatchObject({
    state: 'under-way',
    progress: { number: 2, count: 3 },
  });
  expect(view(guide, run, buildContext({ page: pageAt('/b') })).status).toBe('offered');
});

test('a completed run is at its last step, and there is no way back', () => {
  const { run } = play(guide, ['painted', 'next', 'skip', 'painted', 'next']);
  expect(view(guide, run)).toMatchObject({
    status: 'completed',
    number: 3,
    isLast: true,
    canGoBack: false,
  });
});
