/** Keeps hold of a step's target where the page around it changes, by what the person does in it. */
import { isDrawn, type Evidence } from '../core/locate/evidence.ts';
import type { Located } from '../core/locate/located.ts';
import { createNameCache, nameOf } from './accessible-name.ts';
import { isLayout } from './data-region.ts';
import type { LiveTrees } from './live-trees.ts';
import type { TargetElement } from './target-handle.ts';
import { readIcon } from './read-makings.ts';
import { tableRowAround } from './table-row.ts';
import { isUsable } from './visible-box.ts';

type LocatedTarget = Located<TargetElement>;

/**
 * Takes each answer about one target, in order. A field without a name of its own is told by its places;
 * once its search has results, those are others. It is still the one that was found, while the same
 * element is what it was itself and nothing is likelier. Not in lists: they reuse their elements for
 * other things.
 */
export function holdTarget(
  recorded: Evidence | undefined,
  trees: LiveTrees,
): (it: LocatedTarget) => LocatedTarget {
  const isFree = recorded && !recorded.listed && !recorded.data && !recorded.row;
  let held: Element | null = null;
  let makings = '';
  return (located) => {
    if (!isFree || located.status === 'ambiguous') return located;
    if (located.status === 'found') {
      if (located.element !== held && 'nodeType' in located.element) {
        held = located.element;
        makings = readMakings(held);
      }
      return located;
    }
    const likest = 'element' in located ? located.element : located.likest;
    return held &&
      held === likest &&
      isUsable(held, trees.read().modals()) &&
      readMakings(held) === makings
      ? { status: 'found', element: held, reasons: ['held'] }
      : located;
  };
}

/** What it is by itself, and in a row what that tells; never stored. Classes change with each touch. */
export function readMakings(element: Element): string {
  const row = tableRowAround(element);
  const name = nameOf(element, createNameCache());
  const icon = readIcon(element) ?? '';
  return ['type', 'id', 'name', 'href']
    .map((it) => element.getAttribute(it))
    .concat(
      name,
      // The lines on what has a name show its state.
      name && isDrawn(icon) ? '' : icon,
      row && !isLayout(row) ? row.textContent : '',
    )
    .join('\n');
}
