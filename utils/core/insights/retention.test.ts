import { expect, test } from 'vitest';
import { LONGEST_LOG_DAYS, startOfLog } from './retention.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-26T10:00:00Z');

const NEXT_DAY = Date.parse('2026-11-27T00:00:00Z');

test.each([
  [30, 30],
  [400, LONGEST_LOG_DAYS],
  [0, 1],
])('policy says %s days: the log is kept for %i', (days, kept) => {
  expect(startOfLog(NOW, days)).toBe(NEXT_DAY - kept * DAY_MS);
});
