import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeGuide } from '../../../tests/stores/samples.ts';
import type { StepFeedback } from './feedback.ts';
import { arbitraryFeedback } from './fixtures/arbitrary-feedback.ts';
import { nameSteps } from './name-steps.ts';
import { makeRepairList, markRepaired, type RepairList, type ToldFeedback } from './repair-list.ts';

const GUIDE = 'nl.voorbeeldstad.zaak';
const none = new Map();

const line = (change: Partial<StepFeedback> = {}): StepFeedback => ({
  pack: 'nl.voorbeeldstad',
  guide: GUIDE,
  version: '1.0.0',
  step: 'openen',
  what: 'place',
  count: 1,
  ...change,
});

const file = (id: string, ...steps: StepFeedback[]): ToldFeedback => ({ id, steps, words: [] });
const orderOf = ({ guides }: RepairList) =>
  guides.flatMap(({ guide, steps }) => steps.map(({ step }) => `${guide}/${step}`));

const files = fc
  .array(arbitraryFeedback, { maxLength: 5 })
  .map((all) => all.map((it, index): ToldFeedback => ({ id: `f${index}`, ...it })));

test('what several told of a step is one line, with its kinds, versions and how many told it', () => {
  const told = [
    file(
      'a',
      line(),
      line({ what: 'missing', count: 12 }),
      line({ what: 'words', version: '1.10.0' }),
    ),
    file('b', line({ pack: 'nl.voorbeelddorp', version: '1.9.0', count: 2 })),
  ];
  expect(makeRepairList(told, [], none).guides).toEqual([
    {
      guide: GUIDE,
      name: null,
      steps: [
        {
          step: 'openen',
          name: null,
          wrong: [
            { what: 'place', count: 3 },
            { what: 'words', count: 1 },
          ],
          missing: 12,
          versions: ['1.10.0', '1.9.0', '1.0.0'],
          files: 2,
          isDone: false,
        },
      ],
    },
  ]);
});

test('the worst comes first: what more people tell, then reports, then what was missing', () => {
  const told = [
    file(
      'a',
      line({ step: 'een', count: 9 }),
      line({ step: 'twee' }),
      line({ step: 'drie', what: 'missing', count: 5 }),
    ),
    file('b', line({ step: 'twee' }), line({ guide: 'nl.ander', step: 'vier', count: 10 })),
    file('c', line({ step: 'vijf', what: 'missing', count: 6 })),
  ];
  expect(orderOf(makeRepairList(told, [], none))).toEqual([
    `${GUIDE}/twee`,
    `${GUIDE}/een`,
    `${GUIDE}/vijf`,
    `${GUIDE}/drie`,
    'nl.ander/vier',
  ]);
});

test('no count is lost or made up, and the order of the files does not matter', () => {
  fc.assert(
    fc.property(files, (told) => {
      const list = makeRepairList(told, [], none);
      expect(makeRepairList(told.toReversed(), [], none)).toEqual(list);
      const all = list.guides.flatMap(({ steps }) => steps);
      const listed = all.reduce(
        (total, { wrong, missing }) =>
          total + missing + wrong.reduce((sum, { count }) => sum + count, 0),
        0,
      );
      const sum = (counts: readonly { readonly count: number }[]) =>
        counts.reduce((total, { count }) => total + count, 0);
      expect(listed).toBe(sum(told.flatMap(({ steps }) => steps)));
      expect(sum(list.words)).toBe(sum(told.flatMap(({ words }) => words)));
      for (const { steps } of list.guides)
        expect(steps.map((it) => it.files)).toEqual(
          steps.map((it) => it.files).toSorted((a, b) => b - a),
        );
    }),
  );
});

test('a step that is done stays so, until something new is told of that version or a later one', () => {
  const first = file('a', line({ version: '1.9.0' }), line({ step: 'opslaan' }));
  const mark = markRepaired([first], { guideId: GUIDE, stepId: 'openen', here: '1.10.0' });
  expect(mark).toEqual({ guideId: GUIDE, stepId: 'openen', version: '1.10.0', files: ['a'] });
  const isDone = (...more: ToldFeedback[]) =>
    makeRepairList([first, ...more], [mark], none).guides[0]!.steps.find(
      ({ step }) => step === 'openen',
    )!.isDone;
  expect(isDone()).toBe(true);
  expect(isDone(file('b', line({ version: '1.9.0' })))).toBe(true);
  expect(isDone(file('b', line({ version: '1.10.0', step: 'opslaan' })))).toBe(true);
  expect(isDone(file('b', line({ version: '1.10.0' })))).toBe(false);
  expect(isDone(file('b', line({ version: '2.0.0', what: 'missing' })))).toBe(false);
  // What is done comes last.
  expect(orderOf(makeRepairList([first], [mark], none))).toEqual([
    `${GUIDE}/opslaan`,
    `${GUIDE}/openen`,
  ]);
});

test('without a version here, the latest that was told counts', () => {
  const told = [file('a', line({ version: '1.9.0' }), line({ version: '1.10.0' }))];
  expect(markRepaired(told, { guideId: GUIDE, stepId: 'openen', here: null }).version).toBe(
    '1.10.0',
  );
  expect(markRepaired(told, { guideId: GUIDE, stepId: 'openen', here: '1.0.0' }).version).toBe(
    '1.10.0',
  );
});

test('whatever is marked is done at once', () => {
  fc.assert(
    fc.property(files, fc.constantFrom(null, '1.9.0', '3.0.0'), (told, here) => {
      for (const { guide, steps } of makeRepairList(told, [], none).guides)
        for (const { step } of steps) {
          const mark = markRepaired(told, { guideId: guide, stepId: step, here });
          const after = makeRepairList(told, [mark], none);
          const found = after.guides.find((it) => it.guide === guide)!.steps;
          expect(found.find((it) => it.step === step)!.isDone).toBe(true);
          expect(found.filter(({ isDone }) => isDone)).toHaveLength(1);
        }
    }),
  );
});

test('words that led nowhere, the most wanted first', () => {
  const of = (id: string, ...words: [string, number][]): ToldFeedback => ({
    id,
    steps: [],
    words: words.map(([word, count]) => ({ word, count })),
  });
  const told = [
    of('a', ['rijbewijs', 9], ['verhuizen', 1]),
    of('b', ['verhuizen', 2], ['adres', 9]),
  ];
  expect(makeRepairList(told, [], none).words).toEqual([
    { word: 'verhuizen', count: 3, files: 2 },
    { word: 'adres', count: 9, files: 1 },
    { word: 'rijbewijs', count: 9, files: 1 },
  ]);
});

test('steps are called as in the draft, else as installed; what is gone, as it was called', () => {
  const guide = (version: string, title: string, steps: [string, string][]) => ({
    ...makeGuide(GUIDE, version),
    title: { nl: title },
    steps: steps.map(([id, words]) => ({ id, title: { nl: words } })),
  });
  const pack = guide('1.2.0', 'Zaak openen', [
    ['openen', 'Open'],
    ['sluiten', 'Sluit'],
  ]) as never;
  const draft = guide('1.1.0', 'Een zaak openen', [['openen', 'Open de zaak']]) as never;
  const past = guide('1.0.0', 'Zaak', [['kiezen', 'Kies']]) as never;
  const known = nameSteps(
    [
      { guide: past, from: 'past' },
      { guide: pack, from: 'pack' },
      { guide: draft, from: 'draft', draftId: 'd1' },
    ],
    'de',
  ).get(GUIDE)!;
  expect(known.name).toEqual({
    title: 'Een zaak openen',
    language: 'nl',
    version: '1.2.0',
    draftId: 'd1',
  });
  expect([...known.steps]).toEqual([
    ['openen', { title: 'Open de zaak', language: 'nl', isThere: true }],
    ['sluiten', { title: 'Sluit', language: 'nl', isThere: false }],
    ['kiezen', { title: 'Kies', language: 'nl', isThere: false }],
  ]);
  const installed = nameSteps([{ guide: pack, from: 'pack' }], 'nl').get(GUIDE)!;
  expect(installed.name).toMatchObject({ title: 'Zaak openen', draftId: null });
  expect(nameSteps([{ guide: past, from: 'past' }], 'nl').size).toBe(0);
});
