import { expect, test } from 'vitest';
import { makeRun } from '../../../tests/stores/samples.ts';
import { RUN_STATUSES } from '../run/types.ts';
import { isActive, isUnderWay } from './progress.ts';

test.each(RUN_STATUSES)('a run that is %s', (status) => {
  const hasEnded = status === 'completed' || status === 'abandoned';
  expect(isActive({ status })).toBe(!hasEnded);
  expect(isUnderWay(makeRun({ status, turns: 3 }))).toBe(!hasEnded);
});

test('an offer that nobody answered is not under way', () => {
  expect(isUnderWay(makeRun({ status: 'offered', turns: 0 }))).toBe(false);
});

test('what is remembered of tips, news and checklists is not under way', () => {
  const { guideId } = makeRun();
  expect(isUnderWay(makeRun({ id: guideId, status: 'shown' }))).toBe(false);
});
