/** Comes out of the way of what has the focus of the page (WCAG 2.4.11). */
import { useRef, useState } from 'preact/hooks';
import { intersects, type Rect, type Size } from '../overlay/geometry.ts';
import type { Dock } from '../overlay/use-dock.ts';
import { useRect } from '../overlay/use-element.ts';
import { listBeside } from './place-beside.ts';

/** What it is that must not be covered, and where. */
export interface Clear {
  /** Null: nothing has the focus. */
  readonly focus: Rect | null;
  readonly viewport: Size;
}

/**
 * How it is moved from where its style lays it: beside what has the focus, and back once it may. A sheet
 * goes to the other edge. `first`: its edge as a sheet.
 */
export function useClear(
  element: { readonly current: HTMLElement | null },
  { focus, viewport }: Clear,
  first: Dock,
): { readonly dock: Dock; readonly style: { readonly translate: string } } {
  const [[x, y, dock], move] = useState<[number, number, Dock]>([0, 0, first]);
  const last = useRef('');
  useRect(element, (rect) => {
    if (rect === null) return;
    // Once for all that it depends on: what it does itself is no reason to look again.
    const occasion = JSON.stringify([focus, viewport, rect.width, rect.height]);
    if (occasion === last.current) return;
    last.current = occasion;
    // The style of a sheet lets nobody move it.
    if (getComputedStyle(element.current!).translate === 'none')
      return focus && intersects(rect, focus) && move([x, y, dock === 'top' ? 'bottom' : 'top']);
    const own = { ...rect, x: rect.x - x, y: rect.y - y };
    const place = (focus && intersects(own, focus) && listBeside(focus, own, viewport)[0]) || own;
    move([place.x - own.x, place.y - own.y, dock]);
  });
  return { dock, style: { translate: `${x}px ${y}px` } };
}
