import { thresholdOf, type Protection } from '../protection.ts';
import type { Cell } from './cell.ts';

/**
 * Rule 7: what is left of a table when its numbers are taken away must not be fewer than `k` people,
 * or they could be found by subtraction. Where they are, or are hardly more, the smallest number goes,
 * too; it stands for at least `k`, so one is enough. Of one number, that is those who are not in it.
 *
 * - `rest`: the people of the table that are in no shown cell
 * - `random`: the random part of this question
 */
export function withholdRemainder(
  cells: readonly Cell[],
  rest: number,
  random: number,
  protection: Protection,
): readonly Cell[] {
  if (rest >= protection.k && rest + random >= thresholdOf(protection)) return cells;
  const shown = cells.filter(({ state }) => state === 'shown');
  const smallest = Math.min(...shown.map(({ drawn }) => drawn));
  const goes = shown.find(({ drawn }) => drawn === smallest);
  return cells.map((cell) => (cell === goes ? { ...cell, state: 'withheld' } : cell));
}
