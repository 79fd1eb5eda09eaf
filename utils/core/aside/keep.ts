/**
 * What is remembered of a guide that is no walkthrough: news that was read, items that are ticked,
 * tips that were put away. It is kept as a run whose id is that of its guide, so that it lies, is
 * shown, saved, restored and deleted where everything else does.
 */
import type { Guide } from '../guide/schema.ts';
import type { ProgressEvent, ProgressKind, Run, RunStatus } from '../run/types.ts';

export type KeepEvent =
  /** It was painted where the person can see it. */
  | { readonly type: 'seen' }
  /** The person says that it was read. */
  | { readonly type: 'acknowledged' }
  | { readonly type: 'later' }
  | { readonly type: 'hide' }
  | { readonly type: 'show' }
  /** These items of a checklist are done. */
  | { readonly type: 'ticked'; readonly items: readonly string[] };

export interface Keeping {
  readonly guide: Guide;
  readonly packId: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface Kept {
  readonly run: Run;
  readonly records: readonly ProgressEvent[];
}

/** Null where the event changes nothing. */
export function keep(before: Run | undefined, event: KeepEvent, about: Keeping): Kept | null {
  const run = before ?? begin(about);
  const next = apply(run, event, about.guide);
  if (next === null) return null;
  const kinds: (readonly [ProgressKind, string | null])[] = before ? [] : [['started', null]];
  for (const item of next.done.filter((id) => !run.done.includes(id)))
    kinds.push(['step-done', item]);
  const kind = RECORDED[next.status];
  if (kind !== undefined && (next.status !== run.status || event.type === 'later'))
    kinds.push([kind, null]);
  if (event.type === 'show') kinds.push(['resumed', null]);
  return {
    run: { ...next, updatedAt: about.now },
    records: kinds.map(([it, stepId]) => record(it, stepId, about)),
  };
}

const RECORDED: Partial<Record<RunStatus, ProgressKind>> = {
  completed: 'completed',
  abandoned: 'abandoned',
  paused: 'paused',
};

function apply(run: Run, event: KeepEvent, guide: Guide): Run | null {
  switch (event.type) {
    case 'seen': {
      const isEnough = guide.kind === 'announcement' && guide.until === 'once';
      const status = isEnough ? 'completed' : 'shown';
      return run.status === 'completed' || run.status === status ? null : move(run, status);
    }
    case 'acknowledged':
      return run.status === 'completed' ? null : move(run, 'completed');
    case 'later':
      return run.status === 'completed' ? null : move(run, 'paused');
    case 'hide':
      return run.status === 'abandoned' ? null : move(run, 'abandoned');
    case 'show':
      return run.status === 'abandoned' ? move(run, 'shown') : null;
    case 'ticked':
      return tick(run, event.items, guide);
  }
}

function move(run: Run, status: RunStatus): Run {
  return { ...run, status, pauseReason: status === 'paused' ? 'person' : null };
}

/** What was ticked stays ticked, whatever the page says later. */
function tick(run: Run, items: readonly string[], guide: Guide): Run | null {
  if (guide.kind !== 'checklist' || items.every((id) => run.done.includes(id))) return null;
  const done = [...new Set([...run.done, ...items])];
  const isAll = guide.items.every(({ id }) => done.includes(id));
  return { ...move(run, isAll ? 'completed' : 'shown'), done };
}

function begin({ guide, packId, now }: Keeping): Run {
  return {
    id: guide.id,
    packId,
    guideId: guide.id,
    guideVersion: guide.version,
    status: 'offered',
    stepId: guide.kind,
    painted: true,
    missed: false,
    action: 'none',
    trail: [],
    done: [],
    skipped: [],
    pauseReason: null,
    offPath: null,
    turns: 1,
    startedAt: now,
    updatedAt: now,
  };
}

function record(kind: ProgressKind, stepId: string | null, about: Keeping): ProgressEvent {
  const { guide, packId, now } = about;
  const { id, version } = guide;
  return { kind, runId: id, packId, guideId: id, guideVersion: version, stepId, at: now };
}
