/** A transition in the making, and the small changes that it is made of. */
import type { Walkthrough } from '../guide/schema.ts';
import type {
  PauseReason,
  ProgressEvent,
  ProgressKind,
  Run,
  RunContext,
  RunStatus,
  TimeBand,
  Transition,
} from './types.ts';

export interface Move {
  readonly run: Run;
  readonly records: readonly ProgressEvent[];
}

/** What does not change during a transition. */
export interface Scene {
  readonly guide: Walkthrough;
  readonly context: RunContext;
}

export function isEndStatus(status: RunStatus): boolean {
  return status === 'completed' || status === 'abandoned';
}

/** The same move where the patch changes nothing, so that a run compares by identity. */
export function change(move: Move, patch: Partial<Run>): Move {
  const run = { ...move.run, ...patch };
  const differs = (Object.keys(patch) as (keyof Run)[]).some(
    (key) => !isSame(move.run[key], run[key]),
  );
  return differs ? { ...move, run } : move;
}

/** Lists are replaced only to change them; `offPath` is the one value built anew each time. */
function isSame(before: Run[keyof Run], after: Run[keyof Run]): boolean {
  if (before === after) return true;
  if (!isOffPath(before) || !isOffPath(after)) return false;
  return before.reason === after.reason && before.continueAt === after.continueAt;
}

function isOffPath(value: Run[keyof Run]): value is NonNullable<Run['offPath']> {
  return typeof value === 'object' && value !== null && 'continueAt' in value;
}

/** Adds a line for the log: about the current step, unless another is named. */
export function record(
  move: Move,
  scene: Scene,
  kind: ProgressKind,
  stepId: string = move.run.stepId,
): Move {
  const { id, packId, guideId, practice } = move.run;
  const guideVersion = scene.guide.version;
  const of = { runId: id, packId, guideId, guideVersion, stepId, ...(practice && { practice }) };
  return { ...move, records: [...move.records, { kind, ...of, at: scene.context.now }] };
}

export function pauseRun(move: Move, scene: Scene, pauseReason: PauseReason): Move {
  return record(change(move, { status: 'paused', pauseReason, offPath: null }), scene, 'paused');
}

/** Ends the run. One that was never accepted ends without a record: it was not begun either. */
export function endRun(move: Move, scene: Scene, status: 'completed' | 'abandoned'): Move {
  const ended = change(move, { status, offPath: null, pauseReason: null });
  if (move.run.turns === 0) return ended;
  const recorded = record(ended, scene, status);
  if (status !== 'completed') return recorded;
  return note(recorded, { took: bandOf(scene.context.now - move.run.startedAt) });
}

/** Says more of the line that was added last. */
export function note(move: Move, more: Pick<ProgressEvent, 'what' | 'choice' | 'took'>): Move {
  const last = move.records.at(-1)!;
  return { ...move, records: [...move.records.slice(0, -1), { ...last, ...more }] };
}

const MINUTE_MS = 60_000;

function bandOf(ms: number): TimeBand {
  if (ms < 2 * MINUTE_MS) return 'under-2-min';
  if (ms < 5 * MINUTE_MS) return 'under-5-min';
  if (ms < 15 * MINUTE_MS) return 'under-15-min';
  return ms < 60 * MINUTE_MS ? 'under-1-h' : 'longer';
}

/** Every event that fits may change what is shown; a run that ended, or was left to be offered again, frees its tab. */
export function toTransition(before: Run, move: Move, now: number): Transition {
  const run = move.run === before ? before : { ...move.run, updatedAt: now };
  const isGone = isEndStatus(run.status) || run.status === 'offered';
  return {
    run,
    effects: [
      ...move.records.map((event) => ({ type: 'record', event }) as const),
      { type: 'render' },
      ...(isGone ? [{ type: 'unbind' } as const] : []),
    ],
  };
}
