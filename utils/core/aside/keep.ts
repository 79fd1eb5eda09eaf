/**
 * What is remembered of a guide that is no walkthrough: news that was read, items that are ticked,
 * tips that were put away, or asked for where they do not come by themselves. It is kept as a run whose
 * id is that of its guide, so that it lies, is shown, saved, restored and deleted where everything
 * else does.
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
  /** The person has opened it. */
  readonly hasOpened?: boolean;
  /** It does not come by itself: of what does, there is nothing to remember when it is asked for. */
  readonly isHeld?: boolean;
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
  const next = apply(run, event, about);
  if (next === null) return null;
  const hadBegun = before !== undefined && !before.byItself;
  const hasBegun = hadBegun || isBeginning(event, about);
  const kinds = hasBegun || event.type === 'later' ? listKinds(run, next, event) : [];
  if (hasBegun && !hadBegun) kinds.unshift(['started', null]);
  if (event.type === 'seen' && !before) kinds.push(['offered', null]);
  return {
    run: { ...next, byItself: hasBegun ? undefined : true, updatedAt: about.now },
    records: kinds.map(([it, stepId]) => record(it, stepId, about)),
  };
}

type Line = readonly [kind: ProgressKind, stepId: string | null];

/**
 * What comes of itself is no use of a guide: news that is shown, items that tick for whoever does their
 * work. Logged, it would be counted, and leave.
 */
function isBeginning({ type }: KeepEvent, { hasOpened = false }: Keeping): boolean {
  if (type === 'ticked') return hasOpened;
  return type === 'acknowledged' || type === 'hide' || type === 'show';
}

function listKinds(run: Run, next: Run, { type }: KeepEvent): Line[] {
  const ticked = next.done.filter((id) => !run.done.includes(id));
  const kinds = ticked.map((item): Line => ['step-done', item]);
  const kind = RECORDED[next.status];
  if (kind !== undefined && (next.status !== run.status || type === 'later'))
    kinds.push([kind, null]);
  if (type === 'show' && run.status === 'abandoned') kinds.push(['resumed', null]);
  return kinds;
}

const RECORDED: Partial<Record<RunStatus, ProgressKind>> = {
  completed: 'completed',
  abandoned: 'abandoned',
  paused: 'paused',
};

function apply(run: Run, event: KeepEvent, { guide, isHeld = false }: Keeping): Run | null {
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
      return run.status !== 'shown' && (isHeld || run.status === 'abandoned')
        ? move(run, 'shown')
        : null;
    case 'ticked':
      return tick(run, event.items, guide);
  }
}

function move(run: Run, status: RunStatus): Run {
  return { ...run, status, pauseReason: status === 'paused' ? 'person' : null };
}

/** What was ticked stays ticked, and a list that was completed stays so, whatever comes with a new version. */
function tick(run: Run, items: readonly string[], guide: Guide): Run | null {
  if (guide.kind !== 'checklist') return null;
  const done = [...new Set([...run.done, ...items])];
  const wasAll = run.status === 'completed';
  const isAll = wasAll || guide.items.every(({ id }) => done.includes(id));
  if (done.length === run.done.length && isAll === wasAll) return null;
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
