/** From step to step: what leaving one and entering the next do to the run. */
import { isAlreadyDone, isConfirmReached } from './on-page.ts';
import { place } from './place.ts';
import { findStep, stepAfter } from './reachable.ts';
import { change, endRun, note, pauseRun, record, type Move, type Scene } from './move.ts';

/** Steps that a run may enter before it is taken to go in circles. */
export const MAX_TURNS = 1_000;

/**
 * - `done`: its action and outcome were seen
 * - `skipped`: the person chose to go on without it
 * - `already`: it was done before it was entered
 * - `missed`: its target was not found, and the author said to go on without it
 */
type Leaving = 'done' | 'skipped' | 'already' | 'missed';

/** The page facts tell of the page that the entered step has to deal with. False after a click, which may lead away. */
interface Entry {
  readonly settled: boolean;
}

/**
 * Leaves the current step and enters the next, or ends the run where none follows. The run is
 * completed only by a step that was painted and then done, or skipped by the person: a last step
 * that is done unseen waits to be painted, and any other end is an abandoned run.
 */
export function leaveStep(move: Move, scene: Scene, how: Leaving, entry: Entry): Move {
  const { painted, stepId, answers } = move.run;
  const answer = how === 'done' ? answers?.[stepId] : undefined;
  const next = stepAfter(scene.guide, stepId, scene.context, answer);
  if (next === null && how === 'done' && !painted) {
    return change(move, { status: 'confirming', action: 'reached', offPath: null });
  }
  const left = markLeft(move, scene, how);
  if (next !== null) return enterStep(keepOnTrail(left, how), scene, next, entry);
  return endRun(
    left,
    scene,
    painted && (how === 'done' || how === 'skipped') ? 'completed' : 'abandoned',
  );
}

function markLeft(move: Move, scene: Scene, how: Leaving): Move {
  const { stepId, done, skipped } = move.run;
  if (how !== 'done') return markSkipped(move, scene, stepId);
  const marked = change(move, {
    done: done.includes(stepId) ? done : [...done, stepId],
    skipped: skipped.includes(stepId) ? skipped.filter((id) => id !== stepId) : skipped,
  });
  const choice = move.run.answers?.[stepId];
  const recorded = record(marked, scene, 'step-done');
  return choice === undefined ? recorded : note(recorded, { choice });
}

export function markSkipped(move: Move, scene: Scene, stepId: string): Move {
  const { done, skipped } = move.run;
  const isMarked = done.includes(stepId) || skipped.includes(stepId);
  const marked = isMarked ? move : change(move, { skipped: [...skipped, stepId] });
  return record(marked, scene, 'step-skipped', stepId);
}

/** Back leads to steps that the person had to do with, not to those that went by unseen. */
function keepOnTrail(move: Move, how: Leaving): Move {
  const { painted, trail, stepId } = move.run;
  const wasMet = painted || how === 'done' || how === 'skipped';
  return wasMet ? change(move, { trail: [...trail, stepId] }) : move;
}

/**
 * Makes the step the current one, or goes on past it where the page shows that it was done. A settled
 * page on which the step does not take place puts the run off its path: looked for there, a twin of
 * its target would be found.
 */
export function enterStep(move: Move, scene: Scene, stepId: string, entry: Entry): Move {
  const entered = startStep(move, scene, stepId);
  const step = findStep(scene.guide, stepId);
  const { page } = scene.context;
  if (entered.run.status !== 'waiting' || !entry.settled || !page || !step) return entered;
  // A guide whose branches lead back over steps that are all done would never come to rest.
  const wasPassed = move.records.some(
    (event) => event.kind === 'step-skipped' && event.stepId === stepId,
  );
  if (wasPassed || !isAlreadyDone(step, scene.guide, page))
    return place(entered, scene, false, entered.run.trail.at(-1));
  const isLast = stepAfter(scene.guide, stepId, scene.context) === null;
  return leaveStep(entered, scene, isLast ? 'done' : 'already', entry);
}

/** Makes the step the current one, also where the page shows that it was done: the person wants it. */
export function takeUp(move: Move, scene: Scene, stepId: string): Move {
  const entered = startStep(move, scene, stepId);
  return entered.run.status === 'waiting' ? place(entered, scene) : entered;
}

/** Makes the step the current one, unseen and untouched, whatever the page shows. */
export function startStep(move: Move, scene: Scene, stepId: string): Move {
  const entered = change(move, {
    status: 'waiting',
    stepId,
    painted: false,
    missed: false,
    action: 'none',
    offPath: null,
    turns: move.run.turns + 1,
  });
  return entered.run.turns > MAX_TURNS ? pauseRun(entered, scene, 'guide') : entered;
}

/** The person did what the step asks: it is done, or its outcome is awaited. */
export function act(move: Move, scene: Scene, entry: Entry): Move {
  const step = findStep(scene.guide, move.run.stepId);
  const { page } = scene.context;
  if (!step?.advance.confirm) return leaveStep(move, scene, 'done', entry);
  if (page && isConfirmReached(step, page))
    return leaveStep(move, scene, 'done', { settled: true });
  return change(move, { status: 'confirming', action: 'acted', offPath: null });
}
