/** Walks one way through a walkthrough, by the engine that leads people. */
import type { Step, Walkthrough } from '../../utils/core/guide/schema.ts';
import { takesPlaceOn } from '../../utils/core/run/on-page.ts';
import { findStep } from '../../utils/core/run/reachable.ts';
import { isEnded } from '../../utils/core/run/reduce.ts';
import { CannotDo, doActions, goTo } from './act.ts';
import { concludeStep } from './conclude-step.ts';
import { doStep, isField, isThere } from './do-step.ts';
import type { Note } from './report.ts';
import type { Sightings, Trip } from './trip.ts';
import { patienceOf, startWalk, type Walk, type Wayfarer } from './walk.ts';

/** A guide may lead back to a step; who comes by more often goes in circles. */
const MOST_VISITS = 3;

/** Returns why the walk had to stop before the end; null: it came to the end of the guide. */
export async function walkGuide(trip: Trip<Walkthrough>, wayfarer: Wayfarer): Promise<Note | null> {
  const walk = startWalk(trip, wayfarer);
  const visits = new Map<string, number>();
  await walk.send({ type: 'accepted' });
  while (!isEnded(walk.run) && walk.run.status !== 'paused') {
    const step = findStep(trip.guide, walk.run.stepId)!;
    const visit = (visits.get(step.id) ?? 0) + 1;
    visits.set(step.id, visit);
    if (visit > MOST_VISITS) return { key: 'circles', about: step.id };
    try {
      const stop = await arrive(walk, step);
      if (stop !== null) return stop;
      if (walk.hasLeft(step)) continue;
      // In doubt, only the page that a step itself names tells where the walk is.
      if (walk.doubt !== null && (step.page === undefined || isOffPath(walk))) {
        trip.ledger.setState(step.id, 'not-reached', walk.doubt);
        await walk.send({ type: 'skip', stepId: step.id });
      } else {
        await takeStep(walk, step);
      }
    } catch (reason) {
      if (!(reason instanceof CannotDo)) throw reason;
      await leaveOut(walk, step, { key: 'failed', about: reason.message });
    }
  }
  return null;
}

/** Gets to where the step takes place. Returns why it cannot, if so. */
async function arrive(walk: Walk, step: Step): Promise<Note | null> {
  const { guide, data, hands } = walk.trip;
  const { goto } = data.steps[step.id] ?? {};
  if (goto !== undefined) {
    await goTo(hands, goto);
    walk.doubt = null;
    await walk.send({ type: 'page' });
  }
  if (walk.hasLeft(step) || !isOffPath(walk)) return null;
  await walk.reach((page) => takesPlaceOn(step, guide, page), patienceOf(walk.doubt));
  await walk.send({ type: 'page' });
  if (walk.hasLeft(step) || !isOffPath(walk) || walk.doubt !== null) return null;
  const reason = walk.run.offPath?.reason ?? 'elsewhere';
  return { key: `page-${reason}`, about: step.id };
}

function isOffPath({ run }: Walk): boolean {
  return run.status === 'off-path';
}

async function takeStep(walk: Walk, step: Step): Promise<void> {
  const { data, hands, ledger } = walk.trip;
  const given = data.steps[step.id] ?? {};
  await doActions(hands, given.reach);
  const seen = await walk.test(step, ['shown', 'acted-on', 'around', 'region']);
  await walk.test(step, ['outcome'], { only: (it) => awaitsGone(step, it), timeoutMs: 1 });
  await tellTarget(walk, step, seen);
  if (walk.hasLeft(step)) return ledger.setState(step.id, 'left-out', { key: 'not-there' });
  const note = (await doStep(walk, step, given, seen)) ?? (await concludeStep(walk, step));
  if (note !== null) return leaveOut(walk, step, note);
  ledger.setState(step.id, 'done', null);
  // Its outcome was seen, so the walk is where the guide says, whatever was left out before.
  if (hasOutcome(step)) walk.doubt = null;
}

async function tellTarget(walk: Walk, step: Step, seen: Sightings): Promise<void> {
  const own = step.target === undefined ? undefined : seen[step.target];
  const why = own?.status === 'ambiguous' ? 'ambiguous' : 'missing';
  const isShown = step.target === undefined || isThere(own);
  await walk.send(
    isShown ? { type: 'painted', stepId: step.id } : { type: 'missing', stepId: step.id, why },
  );
}

/** The walk goes on without it, as a person may. */
async function leaveOut(walk: Walk, step: Step, note: Note): Promise<void> {
  walk.trip.ledger.setState(step.id, note.key === 'held' ? 'held' : 'left-out', note);
  if (!isField(step)) walk.doubt = { key: 'after', about: step.id };
  await walk.send({ type: 'skip', stepId: step.id });
}

function hasOutcome({ advance }: Step): boolean {
  return advance.confirm !== undefined || ['url', 'appear'].includes(advance.on);
}

function awaitsGone({ advance }: Step, target: string): boolean {
  const { confirm } = advance;
  const isConfirm = confirm !== undefined && 'gone' in confirm && confirm.gone === target;
  return isConfirm || (advance.on === 'gone' && advance.target === target);
}
