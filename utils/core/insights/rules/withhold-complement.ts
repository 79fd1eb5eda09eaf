import { thresholdOf, type Protection } from '../protection.ts';
import type { Cell } from './cell.ts';

/**
 * Rule 6: no number where those who are not in the cell may be fewer than `k`: of 40 people, 38 who
 * completed a guide would expose two who did not. `drawnRest`: how many they are, with a random part.
 */
export function withholdComplement(cell: Cell, drawnRest: number, protection: Protection): Cell {
  const isFew = drawnRest < thresholdOf(protection);
  return cell.state === 'shown' && isFew ? { ...cell, state: 'most' } : cell;
}
