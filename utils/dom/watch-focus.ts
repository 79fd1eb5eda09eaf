/** Follows what has the focus of the page, for what is drawn over the page (WCAG 2.4.11). */
import type { SeenBox } from '../core/frames/boxes.ts';
import { readFocus } from './read-focus.ts';

/**
 * Tells where it lies, each time that it has moved: the focus itself, or by scrolling, once that rests.
 * Null: nothing has the focus, or it is not in sight.
 */
export function watchFocus(onFocus: (box: SeenBox | null) => void, signal: AbortSignal): void {
  const heard = new WeakSet<EventTarget>();
  const look = (): void => {
    const box = readFocus(null, listen);
    onFocus(box?.visible ? box : null);
  };
  /** The focus moves within a tree, and nothing is heard of that outside of it. */
  const listen = (tree: EventTarget): void => {
    if (heard.has(tree)) return;
    heard.add(tree);
    for (const type of ['focusin', 'scrollend'])
      tree.addEventListener(type, look, { capture: true, passive: true, signal });
  };
  listen(window);
  // It has gone into a frame, or to another window.
  window.addEventListener('blur', look, { signal });
  look();
}
