/** What a page in the top frame does to the run: the only place where a run goes off its path. */
import { applicationOf } from '../guide/applications.ts';
import type { Step } from '../guide/schema.ts';
import { change, type Move, type Scene } from './move.ts';
import {
  isAdvanceReached,
  isAlreadyDone,
  isConfirmedByElement,
  isConfirmReached,
  matchesAny,
  takesPlaceOn,
} from './on-page.ts';
import { findStep, listAhead, stepAfter } from './reachable.ts';
import type { PageFacts, Run } from './types.ts';
import { act, leaveStep } from './walk.ts';

/**
 * Judges the page for the current step, and for the next where this page is the step's outcome.
 *
 * - `isSame`: see `RunEvent`
 */
export function arrive(move: Move, scene: Scene, isSame = false): Move {
  const step = findStep(scene.guide, move.run.stepId);
  const { page } = scene.context;
  // A step that was done unseen is shown wherever the person is by now: its words need no target.
  if (move.run.action === 'reached') return change(move, { status: 'confirming', offPath: null });
  if (!page || !step) return change(move, { status: 'waiting', offPath: null });
  const moved = follow(move, scene, step, page);
  if (moved === null) return place(move, scene, page, isSame);
  return moved.run.status === 'waiting' ? place(moved, scene, page, isSame) : moved;
}

/** Null where the page is no outcome of the step. */
function follow(move: Move, scene: Scene, step: Step, page: PageFacts): Move | null {
  const { action, painted } = move.run;
  if (action === 'none' && isAdvanceReached(step, page)) return act(move, scene, { settled: true });
  if (action === 'acted' && isConfirmReached(step, page))
    return leaveStep(move, scene, 'done', { settled: true });
  // The message of the click may have died with its page; the outcome speaks for it.
  if (takesPlaceOn(step, scene.guide, page) || !isAlreadyDone(step, scene.guide, page)) return null;
  const isLast = stepAfter(scene.guide, step.id, scene.context) === null;
  return leaveStep(move, scene, painted || isLast ? 'done' : 'already', { settled: true });
}

function place(move: Move, scene: Scene, page: PageFacts, isSame: boolean): Move {
  const step = findStep(scene.guide, move.run.stepId)!;
  const awaitsElement = move.run.action === 'acted' && isConfirmedByElement(step);
  if (page.error !== null) return goOffPath(move, { reason: 'error', continueAt: null });
  if (takesPlaceOn(step, scene.guide, page)) {
    if (awaitsElement) return change(move, { status: 'confirming', offPath: null });
    // What is missing here was said, and is looked for still: it will be told when it comes.
    const isMissing = isSame && move.run.status === 'missing';
    return change(move, { status: isMissing ? 'missing' : 'waiting', offPath: null });
  }
  if (page.login) return goOffPath(move, { reason: 'login', continueAt: null });
  // A saved form often answers on a page of its own: there the outcome is still to be seen.
  if (awaitsElement && matchesAny(applicationOf(step, scene.guide).match, page)) {
    return change(move, { status: 'confirming', offPath: null });
  }
  return goOffPath(move, {
    reason: 'elsewhere',
    continueAt: findContinuation(move.run, scene, page),
  });
}

function goOffPath(move: Move, offPath: NonNullable<Run['offPath']>): Move {
  return change(move, { status: 'off-path', offPath });
}

/** The nearest later step that names this page, else the nearest earlier one on the trail. */
function findContinuation(run: Run, { guide, context }: Scene, page: PageFacts): string | null {
  const later = listAhead(guide, run.stepId, context).filter((id) => !run.trail.includes(id));
  const namesPage = (id: string): boolean => {
    const globs = id === run.stepId ? undefined : findStep(guide, id)?.page;
    return globs !== undefined && matchesAny(globs, page);
  };
  return [...later, ...run.trail.toReversed()].find(namesPage) ?? null;
}
