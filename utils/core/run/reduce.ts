/** The rules of a run: one reducer owns every transition. What it may do is in transitions.ts. */
import type { Step, Walkthrough } from '../guide/schema.ts';
import { arrive } from './arrive.ts';
import {
  change,
  endRun,
  isEndStatus,
  note,
  pauseRun,
  record,
  toTransition,
  type Move,
  type Scene,
} from './move.ts';
import { isConfirmedByElement } from './on-page.ts';
import { listChoices } from './questions.ts';
import { applies, findStep, firstStep } from './reachable.ts';
import type { MissedWhy, Run, RunContext, RunEvent, RunStatus, Transition } from './types.ts';
import { act, enterStep, leaveStep, markSkipped, startStep, takeUp } from './walk.ts';

export function isEnded(run: Run): boolean {
  return isEndStatus(run.status);
}

/** The person is on the way: neither asked, nor at rest, nor at the end. */
function isLive(run: Run): boolean {
  return run.status !== 'offered' && run.status !== 'paused' && !isEnded(run);
}

/**
 * The run after the event and what is to be done about it. Pure and total: it never throws, and an
 * event that does not fit the state gives back the same run object and no effects. `guide` has its
 * variables filled in; it may be newer than the run.
 */
export function reduceRun(
  run: Run,
  event: RunEvent,
  guide: Walkthrough,
  context: RunContext,
): Transition {
  const before: Move = { run, records: [] };
  const after = isStale(run, event) ? null : decide(before, event, { guide, context });
  return after ? toTransition(run, after, context.now) : { run, effects: [] };
}

/** Twice clicked, said of a step that was left since, or taking an offer that no longer stands. */
function isStale(run: Run, event: RunEvent): boolean {
  if (!('stepId' in event)) return false;
  return event.stepId !== (event.type === 'continue' ? run.offPath?.continueAt : run.stepId);
}

/** Null where the event does not fit the state. */
function decide(move: Move, event: RunEvent, scene: Scene): Move | null {
  const { run } = move;
  if (isEnded(run)) return null;
  switch (event.type) {
    case 'stop':
      return endRun(move, scene, 'abandoned');
    case 'accepted':
      return run.status === 'offered' ? accept(move, scene) : null;
    case 'resume':
      return run.status === 'paused' ? resume(move, scene) : null;
    case 'detached':
      return isLive(run) ? change(move, { status: 'offered', offPath: null }) : null;
    case 'pause':
      if (!isLive(run)) return null;
      // Nobody takes it up again.
      return run.preview ? endRun(move, scene, 'abandoned') : pauseRun(move, scene, event.reason);
    case 'reported':
      return isLive(run) ? note(record(move, scene, 'reported'), { what: event.what }) : null;
    case 'continue':
      return continueAt(move, scene, event.stepId);
    default:
      return isLive(run) ? decideOnTheWay(move, event, scene) : null;
  }
}

type WayEvent = Exclude<
  RunEvent,
  { type: 'stop' | 'accepted' | 'resume' | 'detached' | 'pause' | 'continue' | 'reported' }
>;

function decideOnTheWay(move: Move, event: WayEvent, scene: Scene): Move | null {
  const { run } = move;
  const step = findStep(scene.guide, run.stepId);
  if (!step) return pauseRun(move, scene, 'guide');
  switch (event.type) {
    case 'page':
      return scene.context.page ? arrive(move, scene, event.isSame) : null;
    case 'found':
      return run.status === 'missing' ? change(move, { status: 'waiting' }) : null;
    case 'painted':
      return paint(move, scene);
    case 'missing':
      return canMiss(run.status, step, event.why) ? miss(move, scene, step) : null;
    case 'acted':
      return isAtStep(run.status) && hasAction(step) ? act(move, scene, { settled: false }) : null;
    case 'next':
      return allowsNext(run.status, step) ? act(move, scene, { settled: true }) : null;
    case 'answered':
      return isAtStep(run.status) && listChoices(step).includes(event.choice)
        ? answer(move, scene, event.choice)
        : null;
    case 'confirmed':
      return run.status === 'confirming' && run.action === 'acted'
        ? leaveStep(move, scene, 'done', { settled: true })
        : null;
    case 'skip':
      return leaveStep(move, scene, 'skipped', { settled: true });
    case 'back':
      return goBack(move, scene);
    default:
      return null;
  }
}

function isAtStep(status: RunStatus): boolean {
  return status === 'waiting' || status === 'shown' || status === 'missing';
}

/**
 * Words can stand in for one of several alike as soon as it is known that there are several. Whatever
 * else the author wants done has the time that the author gives the target: it may still be told apart.
 */
function canMiss(status: RunStatus, step: Step, why: MissedWhy = 'missing'): boolean {
  const isSought = status === 'waiting' || status === 'shown';
  return isSought && (why === 'missing' || step.onMissing.do === 'explain');
}

/** An address is not acted on but arrived at, and Next is an event of its own. */
function hasAction(step: Step): boolean {
  return step.advance.on !== 'next' && step.advance.on !== 'url';
}

/**
 * Next belongs to the steps that name it. A target that was not found cannot be acted on where it
 * could be seen, so there the person's word counts for every step. While an outcome is awaited it
 * does not: the second of two clicks would pass for the outcome. Skip leads on from there. A question
 * is left by its answer, or skipped.
 */
function allowsNext(status: RunStatus, step: Step): boolean {
  if (step.kind === 'question') return false;
  return status === 'missing' || (isAtStep(status) && step.advance.on === 'next');
}

function answer(move: Move, scene: Scene, choice: string): Move {
  const answers = { ...move.run.answers, [move.run.stepId]: choice };
  return leaveStep(change(move, { answers }), scene, 'done', { settled: true });
}

function accept(move: Move, scene: Scene): Move {
  if (move.run.turns > 0) return restart(record(move, scene, 'resumed'), scene);
  const started = record(move, scene, 'started');
  const first = firstStep(scene.guide, scene.context);
  // Counted as begun although it has nothing to say to this person.
  if (first === null) return endRun(change(started, { turns: 1 }), scene, 'abandoned');
  const entered = enterStep(started, scene, first, { settled: true });
  return isLive(entered.run) ? arrive(entered, scene) : entered;
}

/** Null where the guide no longer has anything to go on with. */
function resume(move: Move, scene: Scene): Move | null {
  const resumed = record(change(move, { pauseReason: null }), scene, 'resumed');
  if (findStep(scene.guide, move.run.stepId)) return restart(resumed, scene);
  const { steps } = scene.guide;
  const open = steps.find(
    (step) => !move.run.done.includes(step.id) && applies(step, scene.context),
  );
  return open ? arrive(startStep(change(resumed, { turns: 0 }), scene, open.id), scene) : null;
}

/** Takes up the current step again, with whatever was done of it that the page can still show. */
function restart(move: Move, scene: Scene): Move {
  const step = findStep(scene.guide, move.run.stepId);
  if (!step) return pauseRun(move, scene, 'guide');
  const forget = move.run.action === 'acted' && isConfirmedByElement(step);
  return arrive(
    change(move, { status: 'waiting', turns: 1, ...(forget && { action: 'none' }) }),
    scene,
  );
}

function paint(move: Move, scene: Scene): Move | null {
  const { status, painted, action } = move.run;
  if (status !== 'waiting' && (status !== 'confirming' || painted)) return null;
  const seen = painted ? move : record(change(move, { painted: true }), scene, 'step-seen');
  if (action === 'reached') return leaveStep(seen, scene, 'done', { settled: true });
  return status === 'waiting' ? change(seen, { status: 'shown' }) : seen;
}

function miss(move: Move, scene: Scene, step: Step): Move {
  const missed = move.run.missed ? move : record(change(move, { missed: true }), scene, 'missing');
  switch (step.onMissing.do) {
    case 'explain':
      return change(missed, { status: 'missing' });
    case 'wait':
      return change(missed, { status: 'waiting' });
    case 'skip':
      return leaveStep(missed, scene, 'missed', { settled: true });
    case 'stop':
      return endRun(missed, scene, 'abandoned');
  }
}

/** Steps that the guide no longer has are passed over. */
function goBack(move: Move, scene: Scene): Move | null {
  const index = move.run.trail.findLastIndex((id) => findStep(scene.guide, id));
  return index === -1 ? null : returnTo(move, scene, index);
}

function returnTo(move: Move, scene: Scene, index: number): Move {
  const { trail } = move.run;
  const returned = change(record(move, scene, 'back'), { trail: trail.slice(0, index) });
  return takeUp(returned, scene, trail[index]!);
}

/** Takes up a step of this page: one on the trail by going back, a later one by skipping those between. */
function continueAt(move: Move, scene: Scene, stepId: string): Move | null {
  const { steps } = scene.guide;
  const to = steps.findIndex(({ id }) => id === stepId);
  if (to === -1) return null;
  const index = move.run.trail.lastIndexOf(stepId);
  if (index !== -1) return returnTo(move, scene, index);
  const from = steps.findIndex(({ id }) => id === move.run.stepId);
  const jumped = (from === -1 ? [] : steps.slice(from, Math.max(to, from + 1))).filter(
    (step) => !move.run.done.includes(step.id) && applies(step, scene.context),
  );
  const skipped = jumped.reduce((so, step) => markSkipped(so, scene, step.id), move);
  return takeUp(change(skipped, { trail: [...move.run.trail, move.run.stepId] }), scene, stepId);
}
