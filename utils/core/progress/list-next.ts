/** What a person may do next: the rule behind "what is next" on the page of their progress. */
import type { ItemState } from '../aside/view.ts';
import type { Checklist, Guide, Walkthrough } from '../guide/schema.ts';
import { compareOffers, isForRoles } from '../offer/offer.ts';

export interface NextQuestion {
  /** Every guide that can be used. */
  readonly guides: readonly Guide[];
  readonly roles: readonly string[];
  readonly completed: ReadonlySet<string>;
  readonly underWay: ReadonlySet<string>;
  /** Of the items of a checklist, in order. */
  readonly statesOf: (checklist: Checklist) => readonly ItemState[];
}

export interface NextList {
  readonly checklist: Checklist;
  readonly states: readonly ItemState[];
  /** Those that can be done now and whose guide is not under way. */
  readonly open: Checklist['items'];
}

export interface Next {
  readonly lists: readonly NextList[];
  readonly guides: readonly Walkthrough[];
}

/**
 * First what is open of the person's checklists, then the walkthroughs that they have neither done nor
 * begun, as they would be offered. A guide is told once. Mine is what is for one of my roles; what
 * comes by a link only is not proposed, but a checklist of which something is done goes on.
 */
export function listNext({ guides, roles, completed, underWay, statesOf }: NextQuestion): Next {
  const sorted = guides.toSorted(compareOffers);
  const isProposed = (guide: Guide): boolean =>
    guide.start.offer !== 'link' && isForRoles(guide, roles) && !completed.has(guide.id);

  const lists = sorted.flatMap((guide): NextList[] => {
    if (guide.kind !== 'checklist' || completed.has(guide.id)) return [];
    const states = statesOf(guide);
    if (!isProposed(guide) && !states.includes('done')) return [];
    const open = guide.items.filter(
      (item, index) =>
        states[index] === 'open' && (item.guide === undefined || !underWay.has(item.guide)),
    );
    return open.length === 0 ? [] : [{ checklist: guide, states, open }];
  });
  const listed = new Set(lists.flatMap(({ open }) => open.map((item) => item.guide)));
  return {
    lists,
    guides: sorted.filter(
      (guide) =>
        guide.kind === 'walkthrough' &&
        isProposed(guide) &&
        !underWay.has(guide.id) &&
        !listed.has(guide.id),
    ) as Walkthrough[],
  };
}
