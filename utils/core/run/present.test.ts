import { expect, test } from 'vitest';
import { parseMarkdown } from '../text/parse-markdown.ts';
import {
  APP,
  buildContext,
  buildGuide,
  newRun,
  pageAt,
  play,
  type Happening,
} from './fixtures/build-guide.ts';
import { pickWords } from './localize.ts';
import { presentCard, presentRun } from './present.ts';
import type { Run } from './types.ts';

const context = buildContext();
const view = (
  guide: Parameters<typeof presentRun>[1],
  run: Run,
  facts = context,
  canReturn = false,
) => presentRun(run, guide, { context: facts, canReturn });

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

test('targets come with what they lie inside, innermost first; a chain that closes on itself is cut', () => {
  const targets = {
    save: { role: 'button', within: 'form' },
    form: { role: 'form', within: 'dialog' },
    dialog: { role: 'dialog' },
    egg: { role: 'img', within: 'hen' },
    hen: { role: 'img', within: 'egg' },
    lone: { role: 'link', within: 'nowhere' },
  };
  const targetOf = (target: string) => {
    const guide = buildGuide([{ id: 'een', target }], { targets });
    return view(guide, newRun(guide)).step.target;
  };
  expect(targetOf('save')).toEqual({
    role: 'button',
    within: { role: 'form', within: { role: 'dialog', within: null } },
  });
  expect(targetOf('egg')).toEqual({ role: 'img', within: { role: 'img', within: null } });
  expect(targetOf('lone')).toEqual({ role: 'link', within: null });
  expect(targetOf('constructor')).toBe(null);
});

test('what was recorded comes along, with the value that names its row', () => {
  const plain = {
    v: 'a',
    traits: { role: 'button', command: 'open' },
    twins: 'c',
    common: [],
    words: '',
  };
  const recorded = { ...plain, row: { column: 'zaaknummer', at: 'a', variable: 'zaak' } };
  const variables = { zaak: { type: 'text', default: 'Z-2026-1' } };
  const guide = buildGuide([{ id: 'een', target: 'open' }], {
    targets: { open: { recorded }, plain: { recorded: plain } },
    variables,
  });
  const targetOf = (values: Record<string, string>, target = 'open') =>
    view(
      { ...guide, steps: [{ ...guide.steps[0]!, target }] },
      newRun(guide),
      buildContext({ variables: values }),
    ).step.target;
  expect(targetOf({})).toEqual({ recorded, recordedRowValue: 'Z-2026-1', within: null });
  expect(targetOf({ zaak: 'Z-2026-2' })?.recordedRowValue).toBe('Z-2026-2');
  expect(targetOf({}, 'plain')).not.toHaveProperty('recordedRowValue');
});

test('the action is on the step’s target unless it names another', () => {
  const actionOf = (advance: object) => {
    const guide = buildGuide([{ id: 'een', target: 'form', advance }]);
    const { step } = view(guide, newRun(guide));
    return [step.advance, step.confirm];
  };
  expect(actionOf({ on: 'click' })).toEqual([
    { on: 'click', target: { role: 'form', within: null } },
    null,
  ]);
  expect(actionOf({ on: 'click', target: 'save' })).toEqual([
    { on: 'click', target: { role: 'button', within: null } },
    null,
  ]);
  expect(actionOf({ on: 'url', url: 'https://app.example/b' })).toEqual([{ on: 'url' }, null]);
  expect(actionOf({ on: 'next', confirm: { gone: 'save' } })).toEqual([
    { on: 'next' },
    { on: 'gone', target: { role: 'button', within: null } },
  ]);
  expect(actionOf({ on: 'next', confirm: { url: 'https://app.example/b' } })).toEqual([
    { on: 'next' },
    null,
  ]);
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

test('the overlay is asked about the targets that decide what comes next', () => {
  const guide = buildGuide([
    { id: 'een', branch: [{ when: { not: { element: 'form', state: 'visible' } }, goto: 'drie' }] },
    { id: 'twee', when: { element: 'save', state: 'enabled' } },
    { id: 'drie' },
    { id: 'vier', when: { element: 'banner', state: 'visible' } },
  ]);
  expect(Object.keys(view(guide, newRun(guide)).step.probe).toSorted()).toEqual(['form', 'save']);
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

test('a card tells what a guide is for and where the person is with it', () => {
  const rich = buildGuide([{ id: 'een' }, { id: 'twee' }], {
    goal: { nl: 'Een zaak **afhandelen**' },
    minutes: 4,
  });
  expect(presentCard(rich, null, context)).toEqual({
    guideId: rich.id,
    canPractise: false,
    elsewhere: null,
    language: 'nl',
    title: 'Zaak afhandelen',
    goal: parseMarkdown('Een zaak **afhandelen**'),
    minutes: 4,
    words: null,
    state: 'new',
    runId: null,
    progress: null,
  });
  expect(presentCard(rich, newRun(rich), context)).toMatchObject({ state: 'new', runId: null });
  const { run } = play(rich, ['painted', 'next']);
  expect(presentCard(rich, run, context)).toMatchObject({
    state: 'under-way',
    runId: 'run-1',
    progress: { number: 2, count: 2 },
  });
  const finished = buildContext({ completedGuides: [rich.id] });
  expect(presentCard(rich, null, finished)).toMatchObject({ state: 'completed', progress: null });
  expect(presentCard(rich, run, finished)).toMatchObject({ state: 'under-way' });
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

test('practice guards what cannot be undone, and nothing else', () => {
  const risky = buildGuide([
    { id: 'een', target: 'save', advance: { on: 'click' } },
    { id: 'twee', target: 'form', risk: 'irreversible', advance: { on: 'click', target: 'save' } },
    { id: 'drie', target: 'save', risk: 'irreversible' },
    { id: 'vier', target: 'save', risk: 'irreversible', advance: { on: 'input' } },
    { id: 'vijf', target: 'save', risk: 'irreversible', advance: { on: 'gone', target: 'form' } },
  ]);
  const guarded = (run: Run) =>
    risky.steps.map(({ id }) => view(risky, { ...run, stepId: id }).step.guarded?.role ?? null);
  const run = newRun(risky);
  expect(guarded(run)).toEqual([null, null, null, null, null]);
  expect(view(risky, run).mark).toBeNull();
  const practice: Run = { ...run, practice: true };
  expect(guarded(practice)).toEqual([null, 'button', 'button', null, 'button']);
  expect(view(risky, practice).mark).toBe('practice');
  expect(view(risky, { ...practice, stepId: 'drie', action: 'reached' }).step.guarded).toBeNull();
});

test('only what cannot be undone makes practice worth while', () => {
  const risky = buildGuide([{ id: 'een', risk: 'irreversible' }]);
  expect(presentCard(risky, null, context).canPractise).toBe(true);
  expect(presentCard(buildGuide([{ id: 'een' }]), null, context).canPractise).toBe(false);
});

test('the part of the page that a target belongs to is the one named, the one around it, or its heading', () => {
  const recorded = {
    v: 'a',
    traits: { role: 'button', heading: 'Besluit' },
    twins: 'a',
    common: [],
    frame: `${APP}/kader`,
    words: '',
    wordings: [{ language: 'de', words: '', traits: { heading: 'Bescheid' } }],
  };
  const parts = buildGuide(
    [
      { id: 'named', target: 'inner', onMissing: { region: 'banner' } },
      { id: 'around', target: 'inner' },
      { id: 'heading', target: 'seen' },
      { id: 'unknown', target: 'banner' },
      { id: 'not-explained', target: 'inner', onMissing: { do: 'skip' } },
      { id: 'nowhere' },
    ],
    {
      targets: {
        inner: { role: 'button', within: 'form' },
        form: { role: 'form' },
        banner: { role: 'status' },
        seen: { recorded },
      },
    },
  );
  const regions = parts.steps.map(
    ({ id }) => view(parts, { ...newRun(parts), stepId: id }).step.onMissing.region,
  );
  expect(regions).toEqual([
    { role: 'status', within: null },
    { role: 'form', within: null },
    {
      role: 'heading',
      name: { nl: 'Besluit', de: 'Bescheid' },
      within: null,
      frame: `${APP}/kader`,
    },
    null,
    null,
    null,
  ]);
});

test('practice guards what cannot be undone in all steps on the page, and in frames, while it goes on', () => {
  const risky = buildGuide(
    [
      { id: 'een', target: 'save', advance: { on: 'input' } },
      {
        id: 'twee',
        target: 'form',
        risk: 'irreversible',
        advance: { on: 'click', target: 'save' },
      },
      { id: 'drie', target: 'save', risk: 'irreversible' },
      { id: 'vier', target: 'form', risk: 'irreversible', page: [`${APP}/elders`] },
      { id: 'vijf', target: 'framed', risk: 'irreversible', page: [`${APP}/elders`] },
    ],
    {
      targets: {
        save: { role: 'button' },
        form: { role: 'form' },
        framed: { role: 'link', frame: `${APP}/kader` },
      },
    },
  );
  const run: Run = { ...newRun(risky), status: 'shown', practice: true };
  const guards = (change: Partial<Run> = {}, at = context) =>
    view(risky, { ...run, ...change }, at).guards.map(({ role }) => role);
  expect(guards()).toEqual(['button', 'link']);
  expect(guards({ status: 'off-path' }, buildContext({ page: null }))).toEqual([
    'button',
    'form',
    'link',
  ]);
  expect(guards({ stepId: 'vier' })).toEqual(['button', 'form', 'link']);
  expect(guards({ practice: undefined })).toEqual([]);
  for (const status of ['paused', 'completed', 'offered'] as const)
    expect(guards({ status })).toEqual([]);
});
