/** In a small window the bubble is a sheet along one edge: the one where it does not lie over the target. */
import { useEffect, useState } from 'preact/hooks';
import { inflate, intersects, type Rect, type Size } from './geometry.ts';

export type Dock = 'bottom' | 'top';

/** Room around the target, in pixels: its ring is to be seen too. */
const ROOM = 8;
/** In milliseconds. What is still being scrolled passes the sheet: it must not hop about meanwhile. */
const REST = 250;

/**
 * The edge to lie along, given where it lies now: it stays there as long as what is not to be covered
 * can be seen. `free`: the most important first.
 */
export function chooseDock(now: Dock, free: readonly Rect[], sheet: Rect | null, view: Size): Dock {
  if (free.length === 0 || sheet === null) return 'bottom';
  const price = (edge: Dock): number => {
    const y = edge === 'top' ? 0 : view.height - sheet.height;
    const isOver = (box: Rect): boolean =>
      intersects(box, { x: 0, y: 0, ...view }) && intersects({ ...sheet, y }, inflate(box, ROOM));
    return free.reduce((sum, box, at) => sum + Number(isOver(box)) / (at + 1), 0);
  };
  const other = now === 'top' ? 'bottom' : 'top';
  return price(other) < price(now) ? other : now;
}

/**
 * The edge, and what the person calls to put it along the other one, where it then stays.
 * `occasion`: each new one begins at the bottom. `bubble`: while it is pressed by a pointer it stays
 * where it is, since a press that is let go beside it is no click. A key is let go anywhere.
 */
export function useDock(
  occasion: string | null,
  free: readonly Rect[],
  sheet: Rect | null,
  view: Size,
  bubble: { readonly current: Element | null },
): [Dock, () => void] {
  const fresh = { occasion, dock: 'bottom' as Dock, isChosen: false };
  const [held, hold] = useState(fresh);
  const { dock: now, isChosen } = held.occasion === occasion ? held : fresh;
  const wanted = isChosen ? now : chooseDock(now, free, sheet, view);
  useEffect(() => {
    if (wanted === now) return undefined;
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(() => {
        // Told by its class, too: without a doctype, either alone counts for links only.
        if (bubble.current?.matches('.bubble:active:hover')) wait();
        else hold({ occasion, dock: wanted, isChosen });
      }, REST);
    };
    wait();
    return () => clearTimeout(timer);
  }, [occasion, now, wanted, free.map(({ y }) => y).join()]);
  const flip = () => hold({ occasion, dock: now === 'top' ? 'bottom' : 'top', isChosen: true });
  return [now, flip];
}
