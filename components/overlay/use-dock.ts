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

/** `occasion`: each new one begins at the bottom. */
export function useDock(
  occasion: string | null,
  target: Rect | null,
  sheet: Rect | null,
  view: Size,
): Dock {
  const [held, hold] = useState<{ occasion: string | null; dock: Dock }>({
    occasion,
    dock: 'bottom',
  });
  const now = held.occasion === occasion ? held.dock : 'bottom';
  const wanted = chooseDock(now, target, sheet, view);
  useEffect(() => {
    if (wanted === now) return undefined;
    const timer = setTimeout(() => hold({ occasion, dock: wanted }), REST);
    return () => clearTimeout(timer);
  }, [occasion, now, wanted, target?.x, target?.y]);
  return now;
}
