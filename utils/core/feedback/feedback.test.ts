import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEvent } from '../../../tests/stores/samples.ts';
import { arbitraryEvent } from '../insights/fixtures/arbitrary-event.ts';
import { rebuildTallies } from '../insights/tally.ts';
import { WRONG_WHAT } from '../run/types.ts';
import { collectFeedback } from './collect-feedback.ts';
import { addFeedback, subtractFeedback } from './combine.ts';
import {
  FEEDBACK_LIMITS,
  makeFeedbackFile,
  writeFeedback,
  type Feedback,
  type FeedbackWhat,
  type StepFeedback,
} from './feedback.ts';
import { arbitraryFeedback } from './fixtures/arbitrary-feedback.ts';
import { readFeedback } from './read-feedback.ts';

const ID = '0123456789abcdef0123456789abcdef';
const NOTHING: Feedback = { steps: [], words: [] };

const line = (what: FeedbackWhat, count: number): StepFeedback => ({
  pack: 'nl.voorbeeldstad.zaak',
  guide: 'nl.voorbeeldstad.zaak.besluit',
  version: '1.0.0',
  step: 'openen',
  what,
  count,
});

const told = (lines: readonly StepFeedback[]): Feedback => ({ steps: lines, words: [] });

test('what was reported is counted by its kind, what was missing by itself, over all weeks', () => {
  const events = [
    makeEvent({ kind: 'reported', what: 'place', at: 1 }),
    makeEvent({ kind: 'reported', what: 'place', at: 900_000_000 }),
    makeEvent({ kind: 'reported', what: 'words', at: 2 }),
    makeEvent({ kind: 'reported', at: 3 }),
    makeEvent({ kind: 'missing', at: 4 }),
    makeEvent({ kind: 'missing', at: 900_000_001 }),
    makeEvent({ kind: 'step-done', at: 5 }),
  ];
  const words = [{ word: 'rijbewijs', count: 2 }];
  const expected = {
    steps: [line('missing', 2), line('place', 2), line('unsorted', 1), line('words', 1)],
    words,
  };
  expect(collectFeedback({ events, tallies: rebuildTallies(events), words })).toEqual(expected);
  // A log that is older than the counts.
  expect(collectFeedback({ events, tallies: [], words })).toEqual(expected);
});

test('what did not work in practice is counted along, from the log', () => {
  const practised = [
    makeEvent({ kind: 'missing', at: 1, practice: true }),
    makeEvent({ kind: 'reported', what: 'place', at: 2, practice: true }),
  ];
  const events = [...practised, makeEvent({ kind: 'missing', at: 3 })];
  expect(collectFeedback({ events, tallies: rebuildTallies(events), words: [] }).steps).toEqual([
    line('missing', 2),
    line('place', 1),
  ]);
});

test('what is left of a log that was deleted counts as before, and no kind is made up', () => {
  const gone = makeEvent({ kind: 'reported', what: 'place', at: 1 });
  const kept = makeEvent({ kind: 'reported', what: 'words', at: 900_000_000 });
  const tallies = rebuildTallies([gone, kept]);
  expect(collectFeedback({ events: [kept], tallies, words: [] }).steps).toEqual([
    line('unsorted', 1),
    line('words', 1),
  ]);
});

test('the number of reports and of what was missing is that of the log, whatever is left of it', () => {
  fc.assert(
    fc.property(fc.array(arbitraryEvent, { maxLength: 80 }), fc.nat(80), (drawn, from) => {
      const events = drawn.map((event) =>
        event.kind === 'reported' ? { ...event, what: WRONG_WHAT[event.at % 4] } : event,
      );
      const { steps } = collectFeedback({
        events: events.slice(from),
        tallies: rebuildTallies(events),
        words: [],
      });
      const sum = (isIt: (it: StepFeedback) => boolean) =>
        steps.filter(isIt).reduce((total, { count }) => total + count, 0);
      const count = (kind: string) =>
        events.filter(
          (it, at) => it.kind === kind && it.stepId !== null && (!it.practice || at >= from),
        ).length;
      expect(sum(({ what }) => what === 'missing')).toBe(count('missing'));
      expect(sum(({ what }) => what !== 'missing')).toBe(count('reported'));
    }),
  );
});

test('adding does not depend on the order, and what was added can be taken away again', () => {
  fc.assert(
    fc.property(arbitraryFeedback, arbitraryFeedback, (one, other) => {
      const both = addFeedback([one, other]);
      expect(addFeedback([other, one])).toEqual(both);
      expect(addFeedback([both])).toEqual(both);
      expect(subtractFeedback(both, one)).toEqual(other);
      expect(subtractFeedback(one, both)).toEqual(NOTHING);
      expect(subtractFeedback(one, NOTHING)).toEqual(one);
    }),
  );
});

test('a report that was handed over is not offered again when its kind is lost', () => {
  const before = told([line('place', 2)]);
  expect(subtractFeedback(told([line('unsorted', 2)]), before)).toEqual(NOTHING);
  const later = told([line('unsorted', 2), line('words', 1)]);
  expect(subtractFeedback(later, before).steps).toEqual([line('words', 1)]);
  expect(subtractFeedback(told([line('unsorted', 3)]), before).steps).toEqual([
    line('unsorted', 1),
  ]);
});

test('a file reads back as it was written, with counts that are too high cut', () => {
  fc.assert(
    fc.property(arbitraryFeedback, (feedback) => {
      const file = makeFeedbackFile(ID, feedback);
      expect(readFeedback(writeFeedback(file))).toEqual({ ok: true, value: file });
    }),
  );
  const many = makeFeedbackFile(ID, told([line('missing', 1_000_000)]));
  expect(many.steps[0]!.count).toBe(FEEDBACK_LIMITS.count);
  expect(readFeedback(writeFeedback(many)).ok).toBe(true);
});

const good = makeFeedbackFile(ID, told([line('place', 1)]));
test.each([
  ['cut off', writeFeedback(good).slice(0, -20), 'corrupt', ''],
  ['another kind', '{"format":4,"kind":"leidraad-backup"}', 'kind', 'kind'],
  ['of a later version', JSON.stringify({ ...good, format: 2 }), 'version', 'format'],
  ['with a person', JSON.stringify({ ...good, by: 'Testpersoon' }), 'field', ''],
  [
    'with a moment',
    JSON.stringify({ ...good, steps: [{ ...good.steps[0], at: 1 }] }),
    'field',
    'steps[0]',
  ],
  ['with a forged count', JSON.stringify(withCount(10_001)), 'count', 'steps[0].count'],
  ['with a count of none', JSON.stringify(withCount(0)), 'count', 'steps[0].count'],
  [
    'with a number as a word',
    JSON.stringify({ ...good, words: [{ word: '999990019', count: 1 }] }),
    'field',
    'words',
  ],
  ['too long', ' '.repeat(FEEDBACK_LIMITS.length + 1), 'length', ''],
])('a file that is %s is refused, and it is said where', (_, text, fault, where) => {
  expect(readFeedback(text)).toMatchObject({ ok: false, fault, where });
});

function withCount(count: number): object {
  return { ...good, steps: [{ ...good.steps[0], count }] };
}
