import type { SeenBox } from '../core/frames/boxes.ts';
import { HOST_NAME, shadowRootOf } from './closed-shadow.ts';
import { seenBox } from './frame-geometry.ts';
import type { Root } from './page-roots.ts';

/** Not what nothing has the focus in, or what does not let us see in. */
const CONTROL = `:not(html,body,iframe,frame,${HOST_NAME})`;

/**
 * What has the focus of the page, in shadow trees and same-origin frames too; null: nothing. Asked for
 * anew each time: Firefox lets nobody touch an element of a frame that has gone on to another page.
 * `onTree`: each tree on the way to it.
 */
export function findFocus(onTree?: (tree: Root) => void): Element | null {
  let at: Element | null = null;
  for (let next = document.activeElement; next;) {
    at = next;
    const inside = innerTree(at);
    if (inside) onTree?.(inside);
    next = inside?.activeElement ?? null;
  }
  return at?.matches(CONTROL) ? at : null;
}

/** Where that lies. Null: nothing has the focus, or `target`. */
export function readFocus(target: object | null): SeenBox | null {
  const at = findFocus();
  return at && at !== target ? seenBox(at) : null;
}

function innerTree(element: Element): Root | null {
  if (element.localName === HOST_NAME) return null;
  return shadowRootOf(element) ?? (element as HTMLIFrameElement).contentDocument ?? null;
}
