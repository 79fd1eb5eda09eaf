import { intersects, keepInside, type Point, type Rect, type Size } from '../overlay/geometry.ts';

/** Room between a target and what lies beside it, and to the edge of the window, in pixels. */
const GAP = 10;

/** `size` may be a box that lies elsewhere: only its size counts. To the right of the target, else below it, else above: the first place that covers nothing of it. */
export function placeBeside(target: Rect, size: Size, viewport: Size): Point {
  const wanted = [
    { x: target.x + target.width + GAP, y: target.y },
    { x: target.x, y: target.y + target.height + GAP },
    { x: target.x, y: target.y - size.height - GAP },
  ].map((place) => keepInside(place, size, viewport, GAP / 2));
  return wanted.find((place) => !intersects({ ...size, ...place }, target)) ?? wanted[1]!;
}
