import { intersects, keepInside, type Point, type Rect, type Size } from '../overlay/geometry.ts';
import type { Clear } from './use-clear.ts';

/** Room between a target and what lies beside it, and to the edge of the window, in pixels. */
const GAP = 10;

/**
 * Places for a box of this size that cover nothing of the target: to its right, below it, above it, to its
 * left. `size` may be a box that lies elsewhere: only its size counts.
 */
export function listBeside(target: Rect, size: Size, viewport: Size): Point[] {
  return [
    { x: target.x + target.width + GAP, y: target.y },
    { x: target.x, y: target.y + target.height + GAP },
    { x: target.x, y: target.y - size.height - GAP },
    { x: target.x - size.width - GAP, y: target.y },
  ]
    .map((place) => keepInside(place, size, viewport, GAP / 2))
    .filter((place) => !intersects({ ...size, ...place }, target));
}

/** The first of them that does not cover what has the focus either; below the target where there is none. */
export function placeBeside(target: Rect, size: Size, { viewport, focus }: Clear): Point {
  const places = listBeside(target, size, viewport);
  const below = { x: target.x, y: target.y + target.height + GAP };
  return (
    places.find((place) => !focus || !intersects({ ...size, ...place }, focus)) ??
    places[0] ??
    keepInside(below, size, viewport, GAP / 2)
  );
}
