/** Comes out of the way of what has the focus of the page (WCAG 2.4.11). */
import { useRef, useState } from 'preact/hooks';
import { dodge, type Rect, type Size } from '../overlay/geometry.ts';
import { chooseDock, type Dock } from '../overlay/use-dock.ts';
import { useRect } from '../overlay/use-element.ts';

/** Room around what has the focus, in pixels. */
const ROOM = 16;

/** What it is that must not be covered, and where. */
export interface Clear {
  /** Null: nothing has the focus. */
  readonly focus: Rect | null;
  readonly viewport: Size;
}

/**
 * How it is moved from where its style lays it: as little as it takes, and back once it may. A sheet
 * goes to the other edge. `first`: its edge as a sheet.
 */
export function useClear(
  element: { readonly current: HTMLElement | null },
  { focus, viewport }: Clear,
  first: Dock,
): { readonly dock: Dock; readonly style: { readonly translate: string } } {
  const [{ by, dock }, move] = useState({ by: { x: 0, y: 0 }, dock: first });
  const last = useRef('');
  useRect(element, (rect) => {
    if (rect === null) return;
    // Once for all that it depends on: what it does itself is no reason to look again.
    const occasion = JSON.stringify([focus, viewport, rect.width, rect.height]);
    if (occasion === last.current) return;
    last.current = occasion;
    const free = focus ? [focus] : [];
    // The style of a sheet lets nobody move it.
    if (getComputedStyle(element.current!).translate === 'none')
      return move({ by, dock: focus ? chooseDock(dock, free, rect, viewport) : dock });
    const own = { ...rect, x: rect.x - by.x, y: rect.y - by.y };
    const place = dodge(own, own, viewport, free, ROOM);
    move({ by: { x: Math.round(place.x - own.x), y: Math.round(place.y - own.y) }, dock });
  });
  return { dock, style: { translate: `${by.x}px ${by.y}px` } };
}
