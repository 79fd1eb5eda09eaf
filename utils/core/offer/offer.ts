/** Which guides are offered on a page: asked for every page of a guided host, so it stays cheap. */
import type { Guide } from '../guide/schema.ts';
import { matchesUrl } from '../match/glob.ts';
import { evaluateCondition } from '../run/conditions.ts';
import type { RunContext } from '../run/types.ts';

/** The first reason that keeps a guide from being offered; null where it is offered. */
export type OfferObstacle =
  | 'kind'
  | 'other-page'
  | 'by-link-only'
  | 'other-role'
  | 'condition'
  | 'frequency';

/** Someone who chose no role is offered everything: hiding help is worse than showing too much. */
export function findOfferObstacle(guide: Guide, context: RunContext): OfferObstacle | null {
  const url = context.page?.url;
  if (guide.kind !== 'walkthrough') return 'kind';
  if (url === undefined || !guide.app.match.some((glob) => matchesUrl(glob, url)))
    return 'other-page';
  if (guide.start.page?.some((glob) => matchesUrl(glob, url)) === false) return 'other-page';
  if (guide.start.offer === 'link') return 'by-link-only';
  const { audience } = guide;
  if (
    audience !== undefined &&
    context.roles.length > 0 &&
    !audience.some((role) => context.roles.includes(role))
  ) {
    return 'other-role';
  }
  if (guide.start.when && evaluateCondition(guide.start.when, context) === false)
    return 'condition';
  if (guide.start.frequency !== 'always' && context.completedGuides.includes(guide.id))
    return 'frequency';
  return null;
}

/** The guides with the highest priority come first. */
export function compareOffers(a: Guide, b: Guide): number {
  return b.start.priority - a.start.priority || a.id.localeCompare(b.id);
}
