/** Whether this page is where the current step takes place: the only place where a run goes off its path. */
import { applicationOf } from '../guide/applications.ts';
import { change, type Move, type Scene } from './move.ts';
import { isConfirmedByElement, matchesAny, takesPlaceOn } from './on-page.ts';
import { findStep, listAhead } from './reachable.ts';
import type { PageFacts, Run } from './types.ts';

/**
 * Judges the page for the current step alone. Before a page is known, the run waits.
 *
 * - `isSame`: see `RunEvent`
 * - `left`: the step that was left for this one just now, and is nothing to go on with
 */
export function place(move: Move, scene: Scene, isSame = false, left: string | null = null): Move {
  const step = findStep(scene.guide, move.run.stepId);
  const { page } = scene.context;
  if (!page || !step) return change(move, { status: 'waiting', offPath: null });
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
    continueAt: findContinuation(move.run, scene, page, left),
  });
}

function goOffPath(move: Move, offPath: NonNullable<Run['offPath']>): Move {
  return change(move, { status: 'off-path', offPath });
}

/** The nearest later step that names this page, else the nearest earlier one on the trail. */
function findContinuation(
  run: Run,
  { guide, context }: Scene,
  page: PageFacts,
  left: string | null,
): string | null {
  const later = listAhead(guide, run.stepId, context).filter((id) => !run.trail.includes(id));
  const namesPage = (id: string): boolean => {
    const globs = id === run.stepId || id === left ? undefined : findStep(guide, id)?.page;
    return globs !== undefined && matchesAny(globs, page);
  };
  return [...later, ...run.trail.toReversed()].find(namesPage) ?? null;
}
