/**
 * Who knows what all but fewer than k people did can be certain that some of these did something, or that
 * some did not, where a random part is far out, or where a number is there at all though fewer than k
 * others are in it. How likely that is, at worst, follows from the rules: worked out here for a group that
 * all did it, from one figure, for every number of others.
 */
import { expect, test } from 'vitest';
import { protect, thresholdOf, type Protection } from '../../../utils/core/insights/protection.ts';
import { publishTable } from '../../../utils/core/insights/publish-table.ts';

/** So many who are in nothing that the edge of the others is never met. */
const MANY = 1_000;

/** At least so many of a group of `k - 1`, all of whom did it, are certain. With `others` who did it, too. */
function weighCertain(protection: Protection, others: number, certain: number): number {
  const { k, margin, falloff, step } = protection;
  const group = k - 1;
  let [weights, found] = [0, 0];
  for (let part = -margin; part <= margin; part += 1) {
    const weight = falloff ** -Math.abs(part);
    weights += weight;
    const draw = (name: string): number => (name.includes('"in"') ? part : 0);
    const counts = new Map([['cell', others + group]]);
    const figure = publishTable('t', counts, MANY, { protection, draw })['cell'];
    if (typeof figure !== 'number') continue;
    const drawnAtLeast = Math.max(Math.ceil(figure - step / 2), thresholdOf(protection));
    if (Math.max(drawnAtLeast - margin, k) - others >= certain) found += weight;
  }
  return found / weights;
}

/** The worst number of others, from `least` to where a figure depends on one draw alone. */
function findWorst(protection: Protection, least: number, most: number, certain: number): number {
  const others = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return Math.max(...others.map((count) => weighCertain(protection, count, certain)));
}

test.each([5, 10, 50])('k = %i: with k others in it, it takes a part of one in a million', (k) => {
  const worst = findWorst(protect(k), k, 4 * k, 1);
  expect(worst).toBeLessThan(1e-6);
  expect(worst).toBeGreaterThan(0);
});

test.each([
  [5, 1, 5e-5],
  [10, 1, 0.05],
  [10, 2, 0.0125],
  [10, 5, 2e-4],
  [50, 1, 0.05],
  [50, 2, 0.0125],
])('k = %i: with fewer, at least %i are certain in less than %f', (k, certain, odds) => {
  const worst = findWorst(protect(k), 0, k - 1, certain);
  expect(worst).toBeLessThanOrEqual(odds * 1.01);
  expect(worst).toBeGreaterThan(odds / 2);
});
