import { thresholdOf, type Protection } from '../protection.ts';
import type { Cell } from './cell.ts';

/** Rule 5: no word of a cell of fewer than `k` people, nor of one that is hardly more, and never of nobody. */
export function withholdFew(cell: Cell, protection: Protection): Cell {
  const isEnough = cell.count >= protection.k && cell.drawn >= Math.max(1, thresholdOf(protection));
  return isEnough ? cell : { ...cell, state: 'withheld' };
}
