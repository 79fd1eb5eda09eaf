import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClosed, listClosedWeeks, startOfWeek, weekOf } from './weeks.ts';

test.each([
  ['2026-11-23T00:00:00Z', '2026-W48'],
  ['2026-11-22T23:59:59Z', '2026-W47'],
  // The turn of the year: a week belongs to the year of its Thursday.
  ['2021-01-03T12:00:00Z', '2020-W53'],
  ['2024-12-30T00:00:00Z', '2025-W01'],
  ['2027-01-01T00:00:00Z', '2026-W53'],
  ['1970-01-01T00:00:00Z', '1970-W01'],
])('%s lies in %s', (moment, week) => {
  expect(weekOf(Date.parse(moment))).toBe(week);
});

test('each moment lies within its week, which begins on a Monday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
      const start = startOfWeek(weekOf(at))!;
      expect(new Date(start).getUTCDay()).toBe(1);
      expect(at - start).toBeGreaterThanOrEqual(0);
      expect(at - start).toBeLessThan(7 * 86_400_000);
    }),
  );
});

test.each(['2026-W00', '2026-W54', '2025-W53', '2026-48', '', 'W48'])('%j is no week', (week) => {
  expect(startOfWeek(week)).toBeNull();
  expect(isClosed(week, Date.now())).toBe(false);
});

test('a week is closed when the next one begins', () => {
  const end = Date.parse('2026-11-23T00:00:00Z');
  expect(isClosed('2026-W47', end - 1)).toBe(false);
  expect(isClosed('2026-W47', end)).toBe(true);
  expect(listClosedWeeks(Date.parse('2026-11-05T10:00:00Z'), end)).toEqual([
    '2026-W45',
    '2026-W46',
    '2026-W47',
  ]);
  expect(listClosedWeeks(end, end)).toEqual([]);
});
