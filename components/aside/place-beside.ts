import { intersects, keepInside, type Point, type Rect, type Size } from '../overlay/geometry.ts';
import type { Clear } from './use-clear.ts';

/** Room between a target and what lies beside it, and to the edge of the window, in pixels. */
const GAP = 10;

/**
 * `size` may be a box that lies elsewhere: only its size counts. To the right of the target, else below
 * it, above it, or to the left: the first place that covers nothing of it nor of what has the focus.
 */
export function placeBeside(target: Rect, size: Size, { viewport, focus }: Clear): Point {
  const wanted = [
    { x: target.x + target.width + GAP, y: target.y },
    { x: target.x, y: target.y + target.height + GAP },
    { x: target.x, y: target.y - size.height - GAP },
    { x: target.x - size.width - GAP, y: target.y },
  ].map((place) => keepInside(place, size, viewport, GAP / 2));
  const covers = (place: Point, box: Rect | null): boolean =>
    box !== null && intersects({ ...size, ...place }, box);
  const beside = wanted.filter((place) => !covers(place, target));
  return beside.find((place) => !covers(place, focus)) ?? beside[0] ?? wanted[1]!;
}
