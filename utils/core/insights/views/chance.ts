/** Whether a difference is more than chance: that of people, and that which protects them. */
import type { Protection } from '../protection.ts';
import type { Pooled } from './share.ts';

/** Of so many standard errors: one difference in twenty that is chance is taken for more. */
const ERRORS = 2;

/** The variance of one published figure around its count, in people². */
function varianceOf({ margin, falloff, step }: Protection): number {
  let [weights, squares] = [0, 0];
  for (let part = -margin; part <= margin; part += 1) {
    const weight = falloff ** -Math.abs(part);
    weights += weight;
    squares += weight * part * part;
  }
  return squares / weights + (step * step) / 12;
}

export function isMoreThanChance(one: Pooled, other: Pooled, protection: Protection): boolean {
  const noise = varianceOf(protection);
  const variance = [one, other].reduce((sum, { value, of, weeks }) => {
    return sum + (value * (1 - value)) / of + (weeks * noise) / (of * of);
  }, 0);
  return Math.abs(one.value - other.value) > ERRORS * Math.sqrt(variance);
}
