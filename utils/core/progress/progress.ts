/** Which runs may still go on. */
import type { Run } from '../run/types.ts';

/** Not ended: it may still go on. */
export function isActive(run: Pick<Run, 'status'>): boolean {
  return run.status !== 'completed' && run.status !== 'abandoned';
}

/**
 * Active, and accepted at least once: an offer that nobody answered is not, an offer to resume is. What
 * is remembered of a guide that is no walkthrough (`keep.ts`) is nothing that one goes on with.
 */
export function isUnderWay(run: Run): boolean {
  return run.id !== run.guideId && isActive(run) && (run.status !== 'offered' || run.turns > 0);
}
