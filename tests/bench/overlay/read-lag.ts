/** How far the spotlight is off its target in one painted frame, read from a column of its pixels. */

/** Red, green and blue, from 0 to 255, from the top down. */
export type Column = readonly (readonly [number, number, number])[];

export interface Edges {
  /** The first row, from 0, of what lights the target up: its ring, or where the page is not dimmed. */
  readonly spotlight: number;
  /** The first row of the target. */
  readonly target: number;
}

/** Antialiased edges and compressed pictures differ by this much. */
const TOLERANCE = 12;

/**
 * The target is magenta and its page white, all else in the column is the contender's. Where the page
 * is dimmed, so is the target outside of the spotlight. Null: the frame does not show both.
 */
export function readEdges(column: Column): Edges | null {
  const dimmed = column[0]!;
  const shade = dimmed[0] / 255;
  const dimmedTarget = [255 * shade, 0, 255 * shade] as const;
  const spotlight = column.findIndex((it) => !isLike(it, dimmed) && !isLike(it, dimmedTarget, 40));
  const target = column.findIndex(isMagenta);
  return spotlight < 0 || target < 0 ? null : { spotlight, target };
}

/**
 * In pixels: how far each frame's spotlight is from where it lies at rest, in the first frame. Nothing
 * where the target never moved, as under an overlay that takes the scrolling.
 */
export function readLags(frames: readonly Edges[]): number[] {
  const [rest] = frames;
  if (!rest || frames.every(({ target }) => target === rest.target)) return [];
  return frames.map(({ spotlight, target }) =>
    Math.abs(spotlight - target - (rest.spotlight - rest.target)),
  );
}

function isMagenta([red, green, blue]: Column[number]): boolean {
  return red > 60 && green < red / 3 && Math.abs(red - blue) < 40;
}

function isLike(one: Column[number], other: Column[number], tolerance = TOLERANCE): boolean {
  return one.every((value, at) => Math.abs(value - other[at]!) <= tolerance);
}
