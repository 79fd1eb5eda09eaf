/** Which items of a checklist are done, and which may be done now. */
import type { Guide } from '../guide/schema.ts';
import { findOfferObstacle, type OfferContext } from '../offer/offer.ts';
import { evaluateCondition, listElements } from '../run/conditions.ts';
import type { Run, RunContext } from '../run/types.ts';
import type { ItemState } from './view.ts';

export type Checklist = Extract<Guide, { kind: 'checklist' }>;
type Item = Checklist['items'][number];

/** Whether it is looked at on this page: what nobody offers here, and nobody has begun, is left alone. */
export function isFollowed(guide: Checklist, run: Run | undefined, context: OfferContext): boolean {
  const obstacle = findOfferObstacle(guide, context);
  return obstacle === null || (run !== undefined && obstacle !== 'other-app');
}

/**
 * The state of each item, in order. Where the order is locked, an item counts only once all before
 * it do, so that what was seen too early is not ticked.
 */
export function judgeItems(
  { items, order }: Checklist,
  run: Run | undefined,
  context: RunContext,
): ItemState[] {
  let isOpen = true;
  return items.map((item) => {
    // An item that a new version puts in between locks none that was ticked.
    const isTicked = run?.done.includes(item.id) === true;
    if (!isOpen && !isTicked) return 'locked';
    const isDone = isTicked || isSeenDone(item, context);
    if (order === 'locked' && !isDone) isOpen = false;
    return isDone ? 'done' : 'open';
  });
}

function isSeenDone({ doneWhen, guide }: Item, context: RunContext): boolean {
  if (doneWhen) return evaluateCondition(doneWhen, context) === true;
  return guide !== undefined && context.completedGuides.includes(guide);
}

export function listDone(guide: Checklist, states: readonly ItemState[]): string[] {
  return guide.items.filter((_, index) => states[index] === 'done').map(({ id }) => id);
}

/** The targets that decide about the items that are open, where only the page can tell. */
export function listWatched(
  guide: Checklist,
  states: readonly ItemState[],
  context: RunContext,
): string[] {
  const open = guide.items.filter((_, index) => states[index] === 'open');
  return [
    ...new Set(
      open.flatMap(({ doneWhen }) =>
        // Known to be false: the page has another address, or it is not the day.
        doneWhen && evaluateCondition(doneWhen, context) === null ? listElements(doneWhen) : [],
      ),
    ),
  ];
}
