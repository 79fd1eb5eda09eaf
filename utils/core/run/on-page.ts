/** What the page in the top frame says about a step. */
import { applicationOf } from '../guide/applications.ts';
import type { Step, Walkthrough } from '../guide/schema.ts';
import { matchesUrl } from '../match/glob.ts';
import type { PageFacts } from './types.ts';

export function matchesAny(globs: readonly string[], page: PageFacts): boolean {
  return globs.some((glob) => matchesUrl(glob, page.url));
}

export function takesPlaceOn(step: Step, guide: Walkthrough, page: PageFacts): boolean {
  return matchesAny(step.page ?? applicationOf(step, guide).match, page);
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
