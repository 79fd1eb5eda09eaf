/** In a small window the bubble is a sheet along one edge: the one where it does not lie over the target. */
import { useEffect, useState } from 'preact/hooks';
import { inflate, intersects, type Rect, type Size } from './geometry.ts';

export type Dock = 'bottom' | 'top';

/** Room around the target, in pixels: its ring is to be seen too. */
const ROOM = 8;
/** In milliseconds. What is still being scrolled passes the sheet: it must not hop about meanwhile. */
const REST = 250;

/** The edge to lie along, given where it lies now. It stays there as long as the target can be seen. */
export function chooseDock(now: Dock, target: Rect | null, sheet: Rect | null, view: Size): Dock {
  if (target === null || sheet === null) return 'bottom';
  const covers = (edge: Dock): boolean => {
    const y = edge === 'top' ? 0 : view.height - sheet.height;
    return intersects({ ...sheet, y }, inflate(target, ROOM));
  };
  const isInView = intersects(target, { x: 0, y: 0, ...view });
  if (!isInView || !covers(now)) return now;
  const other = now === 'top' ? 'bottom' : 'top';
  return covers(other) ? now : other;
}

/**
 * The edge, and what the person calls to put it along the other one, where it then stays.
 * `occasion`: each new one begins at the bottom.
 */
export function useDock(
  occasion: string | null,
  target: Rect | null,
  sheet: Rect | null,
  view: Size,
): [Dock, () => void] {
  const fresh = { occasion, dock: 'bottom' as Dock, isChosen: false };
  const [held, hold] = useState(fresh);
  const { dock: now, isChosen } = held.occasion === occasion ? held : fresh;
  const wanted = isChosen ? now : chooseDock(now, target, sheet, view);
  useEffect(() => {
    if (wanted === now) return undefined;
    const timer = setTimeout(() => hold({ occasion, dock: wanted, isChosen: false }), REST);
    return () => clearTimeout(timer);
  }, [occasion, now, wanted, target?.x, target?.y]);
  const flip = () => hold({ occasion, dock: now === 'top' ? 'bottom' : 'top', isChosen: true });
  return [now, flip];
}
