/** Sums with rectangles in viewport pixels (CSS px, from the top left). No DOM. */

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Rect extends Point, Size {}

const clamp = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(value, Math.max(low, high)));

export function inflate({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** To the pixel; null: nowhere. */
export function isSameRect(a: Rect | null, b: Rect | null): boolean {
  if (a === null || b === null) return a === b;
  const sides = (it: Rect) => [it.x, it.y, it.width, it.height].map(Math.round).join(' ');
  return sides(a) === sides(b);
}

export function intersects(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The nearest place at which a box of this size lies wholly in the viewport, `margin` from its edge. */
export function keepInside(place: Point, size: Size, viewport: Size, margin: number): Point {
  return {
    x: clamp(place.x, margin, viewport.width - size.width - margin),
    y: clamp(place.y, margin, viewport.height - size.height - margin),
  };
}

/** From fractions of the free room (0 = left or top, 1 = right or bottom) to pixels. */
export function toPixels(fraction: Point, size: Size, viewport: Size, margin: number): Point {
  return {
    x: margin + fraction.x * Math.max(0, viewport.width - size.width - 2 * margin),
    y: margin + fraction.y * Math.max(0, viewport.height - size.height - 2 * margin),
  };
}

/** The inverse of `toPixels`, within 0 and 1. */
export function toFractions(place: Point, size: Size, viewport: Size, margin: number): Point {
  const share = (value: number, room: number) =>
    room <= 0 ? 0 : clamp((value - margin) / room, 0, 1);
  return {
    x: share(place.x, viewport.width - size.width - 2 * margin),
    y: share(place.y, viewport.height - size.height - 2 * margin),
  };
}

/**
 * The place nearest to the wanted one at which the box covers none of `avoid`: it slides up or
 * down, or goes to the other side. Where there is no such place, the wanted one.
 */
export function dodge(
  wanted: Point,
  size: Size,
  viewport: Size,
  avoid: readonly Rect[],
  margin: number,
): Point {
  const isFree = (place: Point) => {
    const inside = keepInside(place, size, viewport, 0);
    return (
      inside.x === place.x &&
      inside.y === place.y &&
      !avoid.some((rect) => intersects({ ...size, ...place }, inflate(rect, margin / 2)))
    );
  };
  if (isFree(wanted)) return wanted;
  const far = { x: viewport.width - size.width - wanted.x, y: wanted.y };
  const candidates = [wanted, far].flatMap(({ x, y }) => [
    { x, y },
    ...avoid.flatMap((rect) => [
      { x, y: rect.y - size.height - margin },
      { x, y: rect.y + rect.height + margin },
    ]),
  ]);
  const distance = (place: Point) => Math.hypot(place.x - wanted.x, place.y - wanted.y);
  const free = candidates.filter(isFree).sort((a, b) => distance(a) - distance(b));
  return free[0] ?? wanted;
}

/** In pixels: across more than this, other things of the page may lie between bubble and target. */
const FAR = 24;

/**
 * An SVG path from the bubble's edge to the ring around the target, leaving each at a right angle;
 * null where the two touch or overlap. From afar it goes on where the ring's own line ends: left of
 * the column, or below the row, in which the target lies, so that it strikes nothing there through.
 */
export function drawTether(bubble: Rect, ring: Rect): string | null {
  const above = ring.y - (bubble.y + bubble.height);
  const below = bubble.y - (ring.y + ring.height);
  const before = ring.x - (bubble.x + bubble.width);
  const after = bubble.x - (ring.x + ring.width);
  const gap = Math.max(above, below, before, after);
  if (gap < 4) return null;
  const isUpright = gap === above || gap === below;
  const isFar = gap > FAR;
  const [along, length, across, width] = isUpright
    ? (['y', 'height', 'x', 'width'] as const)
    : (['x', 'width', 'y', 'height'] as const);
  const middle = (it: Rect) => it[across] + it[width] / 2;
  const meet = (it: Rect, towards: number) => {
    const inset = Math.min(isFar ? 8 : 20, it[width] / 2);
    return clamp(towards, it[across] + inset, it[across] + it[width] - inset);
  };
  const near = (it: Rect, isEnd: boolean) => it[along] + (isEnd ? it[length] : 0);
  const isFirst = gap === above || gap === before;
  // Half of the ring's line; and past its round corner.
  const side = isUpright ? ring.x - 1.5 : ring.y + ring.height + 1.5;
  const end = isFar ? side : meet(ring, middle(bubble));
  const start = meet(bubble, end);
  const from = near(bubble, isFirst);
  const to = near(ring, !isFirst) + (isFar ? (isFirst ? 10 : -10) : 0);
  const half = (from + to) / 2;
  const at = (way: number, beside: number) => (isUpright ? `${beside} ${way}` : `${way} ${beside}`);
  return `M${at(from, start)}C${at(half, start)} ${at(half, end)} ${at(to, end)}`;
}
