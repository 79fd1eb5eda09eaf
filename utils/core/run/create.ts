import type { Walkthrough } from '../guide/schema.ts';
import type { Run } from './types.ts';

export interface NewRun {
  readonly id: string;
  readonly packId: string;
  readonly guide: Walkthrough;
  readonly isPractice?: boolean | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A run that was offered and not answered: it has entered no step yet. */
export function createRun({ id, packId, guide, isPractice = false, now }: NewRun): Run {
  return {
    id,
    packId,
    guideId: guide.id,
    guideVersion: guide.version,
    status: 'offered',
    stepId: guide.steps[0]?.id ?? '',
    painted: false,
    missed: false,
    action: 'none',
    trail: [],
    done: [],
    skipped: [],
    ...(isPractice && { practice: true }),
    pauseReason: null,
    offPath: null,
    turns: 0,
    startedAt: now,
    updatedAt: now,
  };
}
