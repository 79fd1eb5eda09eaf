import { thresholdOf, type Protection } from '../protection.ts';
import type { Cell } from './cell.ts';

/** Rule 5: no word of a cell that may have fewer than `k` people in it, and never one of nobody. */
export function withholdFew(cell: Cell, protection: Protection): Cell {
  return cell.drawn >= Math.max(1, thresholdOf(protection)) ? cell : { ...cell, state: 'withheld' };
}
