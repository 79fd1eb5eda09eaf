import { expect, test } from 'vitest';
import { listClosedWeeks, weekOf } from '../../../utils/core/insights/weeks.ts';
import { daysToNext } from './pass-time.ts';

const DAY_MS = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 23);

test.each([0, 1, 2, 3, 4, 5, 6])(
  'from day %i of a week on, by Tuesday and Wednesday of the next it alone has ended',
  (day) => {
    for (const now of [MONDAY + day * DAY_MS, MONDAY + (day + 1) * DAY_MS - 1])
      for (const [weekday, place] of [
        ['tuesday', 2],
        ['wednesday', 3],
      ] as const) {
        const then = now + daysToNext(weekday, now) * DAY_MS;
        expect(listClosedWeeks(now, then)).toEqual([weekOf(MONDAY)]);
        expect(new Date(then).getUTCDay()).toBe(place);
      }
  },
);
