/** What the page in the top frame says about a step. */
import { applicationOf } from '../guide/applications.ts';
import type { Step, Walkthrough } from '../guide/schema.ts';
import { matchesUrl } from '../match/glob.ts';
import { findStep } from './reachable.ts';
import type { PageFacts, Run } from './types.ts';

/** All that an address tells. */
type Place = Pick<PageFacts, 'url'>;

export function matchesAny(globs: readonly string[], page: Place): boolean {
  return globs.some((glob) => matchesUrl(glob, page.url));
}

export function takesPlaceOn(step: Step, guide: Walkthrough, page: Place): boolean {
  return matchesAny(step.page ?? applicationOf(step, guide).match, page);
}

/**
 * Whether "back to the step" can lead to the page, the last on which a step of the run was painted: it
 * may have been another step than the current one. Null: none was.
 */
export function leadsBack(run: Run, guide: Walkthrough, url: string | null): boolean {
  const step = findStep(guide, run.stepId);
  if (step === undefined || url === null) return false;
  // What failed is tried again where it was done.
  return run.offPath?.reason === 'error' || takesPlaceOn(step, guide, { url });
}

/** An error page is the outcome of nothing, whatever its address. */
function isReached(glob: string | null, page: PageFacts): boolean {
  return glob !== null && page.error === null && matchesUrl(glob, page.url);
}

/** The step asks the person to go to an address, and this is it. */
export function isAdvanceReached(step: Step, page: PageFacts): boolean {
  return isReached(step.advance.on === 'url' ? step.advance.url : null, page);
}

export function isConfirmReached(step: Step, page: PageFacts): boolean {
  const { confirm } = step.advance;
  return isReached(confirm && 'url' in confirm ? confirm.url : null, page);
}

/** The outcome is an element to appear or to go, which only the overlay can see. */
export function isConfirmedByElement(step: Step): boolean {
  const { confirm } = step.advance;
  return confirm !== undefined && !('url' in confirm);
}

/**
 * The step was done before it was entered: the page is the one that it leads to. Where the step
 * also takes place on that page, only a step that asks for nothing but to be there was done: one
 * that names no page of its own and advances on the address.
 */
export function isAlreadyDone(step: Step, guide: Walkthrough, page: PageFacts): boolean {
  const isThere = step.advance.confirm
    ? isConfirmReached(step, page)
    : isAdvanceReached(step, page);
  if (!takesPlaceOn(step, guide, page)) return isThere;
  return isThere && step.page === undefined && step.advance.confirm === undefined;
}
