import type { Protection } from '../protection.ts';

/** Rule 8: a published number is a multiple: one person more or less seldom shows. */
export function roundFigure(drawn: number, { step }: Protection): number {
  return Math.round(drawn / step) * step;
}
