/** What a page in the top frame does to the run. */
import type { Step } from '../guide/schema.ts';
import { change, type Move, type Scene } from './move.ts';
import { isAdvanceReached, isAlreadyDone, isConfirmReached, takesPlaceOn } from './on-page.ts';
import { place } from './place.ts';
import { findStep, stepAfter } from './reachable.ts';
import type { PageFacts } from './types.ts';
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
  if (!page || !step) return place(move, scene);
  return follow(move, scene, step, page) ?? place(move, scene, isSame);
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
