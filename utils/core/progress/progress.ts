/** What can be said of a person's progress: pure derivations from runs and from the log. */
import { PROGRESS_KINDS } from '../run/types.ts';
import type { ProgressEvent, ProgressKind, Run } from '../run/types.ts';

/** Not ended: it may still go on. */
export function isActive(run: Pick<Run, 'status'>): boolean {
  return run.status !== 'completed' && run.status !== 'abandoned';
}

/** Active, and accepted at least once: an offer that nobody answered is not, an offer to resume is. */
export function isUnderWay(run: Run): boolean {
  return isActive(run) && (run.status !== 'offered' || run.turns > 0);
}

export interface LogSummary {
  readonly events: number;
  readonly runs: number;
  readonly guides: number;
  readonly kinds: Readonly<Record<ProgressKind, number>>;
  /** Milliseconds since the epoch; null for an empty log. */
  readonly firstAt: number | null;
  readonly lastAt: number | null;
}

/** What the log holds, in numbers, for the privacy page. */
export function summariseLog(events: readonly ProgressEvent[]): LogSummary {
  const kinds = Object.fromEntries(PROGRESS_KINDS.map((kind) => [kind, 0])) as Record<
    ProgressKind,
    number
  >;
  let firstAt: number | null = null;
  let lastAt: number | null = null;
  for (const event of events) {
    kinds[event.kind] += 1;
    firstAt = Math.min(firstAt ?? event.at, event.at);
    lastAt = Math.max(lastAt ?? event.at, event.at);
  }
  return {
    events: events.length,
    runs: new Set(events.map((event) => event.runId)).size,
    guides: new Set(events.map((event) => event.guideId)).size,
    kinds,
    firstAt,
    lastAt,
  };
}
