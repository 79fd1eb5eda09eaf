import { expect, test } from 'vitest';
import { judgeReadiness } from './readiness.ts';

test.each([
  [10, 10, 'ready', 10],
  [9, 120, 'reports', 10],
  [9, undefined, 'reports', 10],
  [34, undefined, 'invited', 34],
  [34, 33, 'invited', 34],
  [34, 34, 'ready', 34],
  [10, 0, 'invited', 10],
] as const)('%i reports of %s people: %s', (reports, people, state, needed) => {
  const invited = new Map(people === undefined ? [] : [['Vergunningen', people]]);
  const week = { week: '2026-W47', team: 'Vergunningen', reports };
  const name = '2026-W47 Vergunningen';
  expect(judgeReadiness([week], { k: 10, invited, published: new Set() })).toEqual([
    { ...week, name, state, needed },
  ]);
  const [published] = judgeReadiness([week], { k: 10, invited, published: new Set([name]) });
  expect(published!.state).toBe('published');
});
