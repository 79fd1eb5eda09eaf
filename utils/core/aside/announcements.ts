/** Which news is shown: one at a time, and then none for a while. */
import type { Guide } from '../guide/schema.ts';
import type { Run } from '../run/types.ts';

export type Announcement = Extract<Guide, { kind: 'announcement' }>;

/** Half a working day, in milliseconds: nobody is told more than one thing in it. */
export const QUIET_MS = 4 * 60 * 60 * 1_000;

/**
 * Whether it was less than `span` milliseconds ago. A moment that lies ahead comes of a clock that was
 * wrong once, and would keep everything silent until then.
 */
export function isRecent(at: number, now: number, span: number): boolean {
  return Math.abs(now - at) < span;
}

export interface Candidate {
  readonly guide: Announcement;
  /** What is remembered of it. */
  readonly run: Run | undefined;
}

/**
 * `offered`: what may be shown on this page, the most important first; `all`: whatever was shown
 * anywhere, whose time counts. News that the person has begun to read stays until it was read; what
 * they put off comes back after the quiet period.
 */
export function chooseAnnouncement<Each extends Candidate>(
  offered: readonly Each[],
  all: readonly (Pick<Run, 'updatedAt'> | undefined)[],
  now: number,
): Each | null {
  const open = offered.find(({ run }) => run?.status === 'shown');
  if (open) return open;
  if (all.some((run) => run !== undefined && isRecent(run.updatedAt, now, QUIET_MS))) return null;
  return offered[0] ?? null;
}
