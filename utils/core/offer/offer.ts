/** Which guides are offered on a page: asked for every page of a guided host, so it stays cheap. */
import { heedsFrequency } from '../guide/offer-ways.ts';
import type { Guide } from '../guide/schema.ts';
import { matchesUrl } from '../match/glob.ts';
import { evaluateCondition } from '../run/conditions.ts';
import { dayBegins } from '../guide/day.ts';
import type { RunContext } from '../run/types.ts';

/** In the order in which they are looked at. */
export const OFFER_OBSTACLES = [
  'other-app',
  'other-page',
  'by-link-only',
  'not-yet',
  'over',
  'other-role',
  'condition',
  'once',
  'done',
  'read',
] as const;
/** The first reason that keeps a guide from being offered; null where it is offered. */
export type OfferObstacle = (typeof OFFER_OBSTACLES)[number];

export interface OfferContext extends RunContext {
  /** Guides that were begun at least once, however they went on. */
  readonly startedGuides: readonly string[];
}

/** Someone who chose no role is offered everything: hiding help is worse than showing too much. */
export function isForRoles(
  { audience }: Pick<Guide, 'audience'>,
  roles: readonly string[],
): boolean {
  return (
    audience === undefined || roles.length === 0 || audience.some((role) => roles.includes(role))
  );
}

/** Tips that come by a link alone: of those the person has asked for, whatever the role, there is a run. */
function wantsTips({ id, kind, start }: Guide, { startedGuides }: OfferContext): boolean {
  return kind === 'tips' && start.offer === 'link' && startedGuides.includes(id);
}

export function findOfferObstacle(guide: Guide, context: OfferContext): OfferObstacle | null {
  const url = context.page?.url;
  const isAt = (globs: readonly string[]): boolean =>
    url !== undefined && globs.some((glob) => matchesUrl(glob, url));
  if (!isAt(guide.app.match)) return 'other-app';
  if (guide.start.page && !isAt(guide.start.page)) return 'other-page';
  const isWanted = wantsTips(guide, context);
  if (guide.start.offer === 'link' && !isWanted) return 'by-link-only';
  if (guide.kind === 'announcement') {
    if (guide.from !== undefined && context.now < dayBegins(guide.from)) return 'not-yet';
    if (guide.to !== undefined && context.now >= dayBegins(guide.to, 1)) return 'over';
  }
  const { start, id } = guide;
  if (!isWanted && !isForRoles(guide, context.roles)) return 'other-role';
  if (start.when && evaluateCondition(start.when, context) === false) return 'condition';
  const isDone = context.completedGuides.includes(id);
  if (guide.kind === 'announcement') return isDone ? 'read' : null;
  // What the person has hidden stays hidden by itself; the list has to have it still.
  if (!heedsFrequency(guide.kind)) return null;
  if (start.frequency === 'once' && context.startedGuides.includes(id)) return 'once';
  return start.frequency === 'until-done' && isDone ? 'done' : null;
}

/** The guides with the highest priority come first. */
export function compareOffers(a: Guide, b: Guide): number {
  return b.start.priority - a.start.priority || a.id.localeCompare(b.id);
}
