import { expect, test } from 'vitest';
import { makeEvent, makeRun } from '../../../tests/stores/samples.ts';
import { RUN_STATUSES } from '../run/types.ts';
import {
  deriveGuideProgress,
  deriveProgress,
  isActive,
  isUnderWay,
  summariseLog,
} from './progress.ts';

const GUIDE = 'nl.g';
const run = (fields: Parameters<typeof makeRun>[0]) => makeRun({ guideId: GUIDE, ...fields });

test('a guide without runs is new', () => {
  expect(deriveGuideProgress(GUIDE, [makeRun({ guideId: 'nl.other' })])).toEqual({
    guideId: GUIDE,
    state: 'new',
    runId: null,
    timesStarted: 0,
    timesCompleted: 0,
    timesAbandoned: 0,
    lastCompletedAt: null,
  });
});

test.each(RUN_STATUSES)('a run that is %s', (status) => {
  const hasEnded = status === 'completed' || status === 'abandoned';
  expect(isActive({ status })).toBe(!hasEnded);
  expect(isUnderWay(run({ status, turns: 3 }))).toBe(!hasEnded);
  const state = status === 'completed' ? 'completed' : status === 'abandoned' ? 'new' : 'under-way';
  expect(deriveGuideProgress(GUIDE, [run({ status, turns: 3 })]).state).toBe(state);
});

test('an offer that nobody answered is neither under way nor started', () => {
  const offered = run({ status: 'offered', turns: 0 });
  expect(deriveGuideProgress(GUIDE, [offered])).toMatchObject({
    state: 'new',
    runId: null,
    timesStarted: 0,
  });
});

test('a new round on a guide that was done is under way, and the earlier ones still count', () => {
  const runs = [
    run({ id: '1', status: 'completed', updatedAt: 5 }),
    run({ id: '2', status: 'completed', updatedAt: 9 }),
    run({ id: '3', status: 'abandoned', updatedAt: 20 }),
    run({ id: '4', status: 'paused', updatedAt: 11 }),
    run({ id: '5', status: 'shown', updatedAt: 12 }),
  ];
  expect(deriveGuideProgress(GUIDE, runs)).toEqual({
    guideId: GUIDE,
    state: 'under-way',
    runId: '5',
    timesStarted: 5,
    timesCompleted: 2,
    timesAbandoned: 1,
    lastCompletedAt: 9,
  });
});

test('every guide with a run is told, in the order of meeting', () => {
  const runs = [
    run({ guideId: 'nl.b' }),
    run({ guideId: 'nl.a', status: 'completed' }),
    run({ guideId: 'nl.b' }),
  ];
  expect(deriveProgress(runs).map(({ guideId, state }) => [guideId, state])).toEqual([
    ['nl.b', 'under-way'],
    ['nl.a', 'completed'],
  ]);
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
