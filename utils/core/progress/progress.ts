/** What can be said of a person's progress: pure derivations from runs and from the log. */
import { PROGRESS_KINDS } from '../run/types.ts';
import type { ProgressEvent, ProgressKind, Run } from '../run/types.ts';
import type { GuideCard } from '../run/view.ts';

export interface GuideProgress {
  readonly guideId: string;
  readonly state: GuideCard['state'];
  /** The run to resume: of several, the one touched last. */
  readonly runId: string | null;
  readonly timesStarted: number;
  readonly timesCompleted: number;
  readonly timesAbandoned: number;
  /** Milliseconds since the epoch. */
  readonly lastCompletedAt: number | null;
}

/** Not ended: it may still go on. */
export function isActive(run: Pick<Run, 'status'>): boolean {
  return run.status !== 'completed' && run.status !== 'abandoned';
}

/** Active, and accepted at least once: an offer that nobody answered is not, an offer to resume is. */
export function isUnderWay(run: Run): boolean {
  return isActive(run) && (run.status !== 'offered' || run.turns > 0);
}

/** The progress on one guide; `runs` may hold runs of others. */
export function deriveGuideProgress(guideId: string, runs: readonly Run[]): GuideProgress {
  const own = runs.filter((run) => run.guideId === guideId);
  const completed = own.filter((run) => run.status === 'completed');
  const abandoned = own.filter((run) => run.status === 'abandoned');
  const current = findNewest(own.filter(isUnderWay));
  return {
    guideId,
    // A new round on a guide that was done before is what the person is busy with now.
    state: current ? 'under-way' : completed.length > 0 ? 'completed' : 'new',
    runId: current?.id ?? null,
    timesStarted: completed.length + abandoned.length + own.filter(isUnderWay).length,
    timesCompleted: completed.length,
    timesAbandoned: abandoned.length,
    lastCompletedAt: findNewest(completed)?.updatedAt ?? null,
  };
}

/** The progress on every guide that has a run, in the order in which the guides were first met. */
export function deriveProgress(runs: readonly Run[]): GuideProgress[] {
  const byGuide = Map.groupBy(runs, (run) => run.guideId);
  return [...byGuide].map(([guideId, own]) => deriveGuideProgress(guideId, own));
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

function findNewest(runs: readonly Run[]): Run | null {
  return runs.reduce<Run | null>(
    (newest, run) => (newest && newest.updatedAt >= run.updatedAt ? newest : run),
    null,
  );
}
