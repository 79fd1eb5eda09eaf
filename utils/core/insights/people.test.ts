import { expect, test } from 'vitest';
import { makeGuideCounts } from './fixtures/make-report.ts';
import { MOST_QUESTIONS, readPerson } from './people.ts';

test('a person is in one cell of each table, however often something happened', () => {
  const person = readPerson(
    makeGuideCounts({
      offered: 3,
      started: 4,
      completed: 1,
      stopped: 2,
      took: { 'under-5-min': 1 },
      steps: {
        openen: { seen: 4, missing: 1, stopped: 2 },
        kiezen: { seen: 2, missing: 3, back: 1, reported: 1 },
        vraag: { done: 2, answers: { '4': 1, '5': 2 } },
      },
    }),
  );
  expect(person).toEqual({
    offered: true,
    active: true,
    started: true,
    outcome: 'completed',
    took: 'under-5-min',
    missing: 'kiezen',
    reported: 'kiezen',
    back: 'kiezen',
    answers: [['vraag', '5']],
  });
});

test.each([
  ['nothing but an offer', { offered: 1 }, { active: false, outcome: null }],
  ['a start', { started: 1 }, { active: true, outcome: 'open' }],
  ['news that was put away', { started: 1, stopped: 1 }, { outcome: 'stopped' }],
  [
    'a run that was stopped',
    { stopped: 1, steps: { een: { stopped: 1 } } },
    { outcome: 'stopped.een' },
  ],
  ['a run of an earlier week', { steps: { een: { done: 1 } } }, { active: true, started: false }],
])('%s', (_what, counts, expected) => {
  expect(readPerson(makeGuideCounts(counts))).toMatchObject(expected);
});

test('of many questions, so many count', () => {
  const steps = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((step) => [step, { answers: { ja: 1 } }]),
  );
  expect(readPerson(makeGuideCounts({ steps })).answers).toHaveLength(MOST_QUESTIONS);
});
