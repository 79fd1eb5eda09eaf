import { expect, test } from 'vitest';
import { makeEvent, makeRun } from '../../../tests/stores/samples.ts';
import { RUN_STATUSES } from '../run/types.ts';
import { isActive, isUnderWay, summariseLog } from './progress.ts';

test.each(RUN_STATUSES)('a run that is %s', (status) => {
  const hasEnded = status === 'completed' || status === 'abandoned';
  expect(isActive({ status })).toBe(!hasEnded);
  expect(isUnderWay(makeRun({ status, turns: 3 }))).toBe(!hasEnded);
});

test('an offer that nobody answered is not under way', () => {
  expect(isUnderWay(makeRun({ status: 'offered', turns: 0 }))).toBe(false);
});

test('the log in numbers', () => {
  const events = [
    makeEvent({ kind: 'started', at: 5 }),
    makeEvent({ kind: 'step-seen', at: 3 }),
    makeEvent({ kind: 'step-seen', at: 8, runId: 'run-2', guideId: 'nl.other' }),
  ];
  expect(summariseLog(events)).toMatchObject({
    events: 3,
    runs: 2,
    guides: 2,
    kinds: { started: 1, 'step-seen': 2, completed: 0 },
    firstAt: 3,
    lastAt: 8,
  });
  expect(summariseLog([])).toMatchObject({ events: 0, firstAt: null, lastAt: null });
});
