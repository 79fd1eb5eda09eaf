/**
 * Which frame is which, from both of its sides. `parent`, `length` and the indices of a window may be
 * read whatever its origin, and no page notices.
 */
import type { FramePath } from '../core/frames/messages.ts';
import { listAllRoots } from './page-roots.ts';

/** Null: it lies in a shadow root, and no window tells of the frames in those. */
export function pathOf(view: Window): FramePath | null {
  const path: number[] = [];
  for (let at = view; at !== at.parent; at = at.parent) {
    const index = indexOf(at.parent, at);
    if (index === null) return null;
    path.unshift(index);
  }
  return path;
}

/** Whether the scripts of the top frame can reach into this one, so that their finder does. */
export function isNear(view: Window): boolean {
  let at = view;
  // Null: what holds it is of another origin. Asking the frames around that would throw.
  while (at !== at.parent && at.frameElement !== null) at = at.parent;
  return at === at.parent;
}

/** The element that shows the frame at this path, counted from `view`, where our documents hold it. */
export function findFrameElement(view: Window, path: FramePath): HTMLIFrameElement | null {
  const shown = path.reduce<Window | undefined>((at, index) => at?.[index], view);
  if (shown === undefined) return null;
  for (const root of listAllRoots(view.document)) {
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
      if (frame.contentWindow === shown) return frame;
    }
  }
  return null;
}

function indexOf(parent: Window, child: Window): number | null {
  for (let index = 0; index < parent.length; index += 1) {
    if (parent[index] === child) return index;
  }
  return null;
}
