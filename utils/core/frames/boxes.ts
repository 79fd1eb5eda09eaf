/** Sums with boxes in windows that lie in one another. */

/** In CSS pixels, in the viewport of some frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

export interface SeenBox extends Box {
  /** Part of the element is inside all scrollers around it and inside the window. */
  readonly visible: boolean;
}

export function intersect(one: Box, other: Box): Box | null {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** From a window of this size to the one around it, where it is shown `inside` this box, perhaps scaled. */
export function shift(box: Box, view: Size, inside: Box): Box {
  const across = inside.width / (view.width || 1);
  const down = inside.height / (view.height || 1);
  return {
    x: inside.x + box.x * across,
    y: inside.y + box.y * down,
    width: box.width * across,
    height: box.height * down,
  };
}

/** The same, cut off by what can be seen of the frame. `box` is what can be seen in its own window. */
export function seeThrough(
  box: SeenBox,
  view: Size,
  { inside, seen }: { readonly inside: Box; readonly seen: SeenBox },
): SeenBox {
  const whole = shift(box, view, inside);
  const opening = box.visible && seen.visible ? intersect(inside, seen) : null;
  const part = opening && intersect(whole, opening);
  return part ? { ...part, visible: true } : { ...whole, visible: false };
}

type MaybeSeen = Box & Partial<SeenBox>;

export function isSameBox(one: MaybeSeen, other: MaybeSeen): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height &&
    one.visible === other.visible
  );
}
