import { describe, expect, test } from 'vitest';
import { protect } from './protection.ts';
import { publishTable, type Table } from './publish-table.ts';

const K = 10;

/** `parts`: the random parts of those in the cells, of those who are not, and of what is left. */
function publish(
  counts: Readonly<Record<string, number>>,
  people: number,
  parts: { readonly in: number; readonly out: number; readonly rest: number },
): Table {
  const draw = (name: string): number =>
    parts[(JSON.parse(name) as readonly string[])[1] as 'in' | 'out' | 'rest'];
  const cells = new Map(Object.entries(counts));
  return publishTable('t', cells, people, { protection: protect(K), draw });
}

const none = { in: 0, out: 0, rest: 0 };

test('a number is of the drawn count, rounded', () => {
  expect(publish({ a: 31 }, 100, none)).toEqual({ a: 30 });
  expect(publish({ a: 31 }, 100, { ...none, in: 2 })).toEqual({ a: 35 });
});

describe('where the edges are', () => {
  test.each([
    ['nineteen in the cell', { a: 19 }, 100, {}],
    ['twenty', { a: 20 }, 100, { a: 20 }],
    ['twenty others', { a: 80 }, 100, { a: 80 }],
    ['nineteen others', { a: 81 }, 100, { a: 'most' }],
    ['twenty left', { a: 40, b: 40 }, 100, { a: 40, b: 40 }],
    ['nineteen left: the smallest goes', { a: 41, b: 40 }, 100, { a: 40 }],
    ['of two alike one goes', { a: 50, b: 50 }, 100, { b: 50 }],
  ])('%s', (_what, counts, people, table) => {
    expect(publish(counts, people, none)).toEqual(table);
  });
});

test('whatever the random parts are, no number and no remainder is of fewer than k', () => {
  const { margin } = protect(K);
  const ends = [-margin, 0, margin];
  const few: unknown[] = [];
  let numbers = 0;
  for (const people of [20, 30, 39, 40, 41, 60, 80])
    for (let a = 0; a <= people; a += 1)
      for (let b = 0; a + b <= people; b += 4)
        for (const inside of ends)
          for (const outside of ends)
            for (const rest of ends) {
              const parts = { in: inside, out: outside, rest };
              const table = publish({ a, b }, people, parts);
              const shown = Object.entries({ a, b }).filter(
                ([cell]) => typeof table[cell] === 'number',
              );
              numbers += shown.length;
              const left = shown.reduce((sum, [, count]) => sum - count, people);
              if (shown.some(([, count]) => count < K) || (shown.length > 0 && left < K))
                few.push({ people, a, b, parts });
            }
  expect(few).toEqual([]);
  expect(numbers).toBeGreaterThan(10_000);
});
