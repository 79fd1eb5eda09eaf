/** Follows what has the focus of the page, for what is drawn over the page (WCAG 2.4.11). */
import type { Box } from '../core/frames/boxes.ts';
import { frameOf } from './composed-tree.ts';
import { findFocus } from './read-focus.ts';

/**
 * Tells where it lies, perhaps out of sight, in the window of the top frame: whenever it may have moved,
 * by itself or by scrolling, once that rests. Null: nothing has the focus.
 */
export function watchFocus(onFocus: (box: Box | null) => void, signal: AbortSignal): void {
  const look = (): void => {
    const element = findFocus(listen);
    onFocus(element && boxInWindow(element));
  };
  /** The focus moves within a tree, and nothing is heard of that outside of it. Twice is once. */
  const listen = (tree: EventTarget): void => {
    for (const type of ['focusin', 'scrollend'])
      tree.addEventListener(type, look, { capture: true, signal });
  };
  listen(window);
  // It has gone into a frame, or to another window.
  window.addEventListener('blur', look, { signal });
  look();
}

/** With all that is cut off of it: nothing of ours has to lie over that either. */
function boxInWindow(element: Element): Box {
  let { x, y, width, height } = element.getBoundingClientRect();
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
  }
  return { x, y, width, height };
}
