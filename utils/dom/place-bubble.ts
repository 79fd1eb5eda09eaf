/** Where a bubble goes beside what it speaks of. Computes; writes nothing. */
import { computePosition, type Platform } from '@floating-ui/core';
import { offset, type Side } from '@floating-ui/dom';
import { closestAcross } from './composed-tree.ts';
import { seenBox } from './frame-geometry.ts';
import type { Box, SeenBox, Size } from '../core/frames/boxes.ts';

export interface PlaceBubbleOptions {
  /** What the person needs for the step beside the target, such as its form: see `workAreaOf`. */
  readonly area?: Box | null;
  /** What has the focus of the page, other than the target. */
  readonly focus?: Box | null;
  /** Pixels between box and bubble. Default 12. */
  readonly gap?: number;
  /** Pixels to keep from the edges of the window. Default 8. */
  readonly margin?: number;
}

type Point = Pick<Box, 'x' | 'y'>;

/** For `position: fixed` at the top left of the window, in pixels. */
export interface BubblePlace extends Point {
  readonly side: Side;
}

/** In the order of preference, where nothing else decides. */
const SIDES: readonly Side[] = ['bottom', 'right', 'left', 'top'];
/**
 * What is worse than what: to lie over the target, over what has the focus, to have to be moved, to lie
 * over its form, to be far.
 */
const COST = { target: 100, focus: 50, window: 30, area: 20, distance: 1 };

/**
 * All that the algorithm needs to know of a fixed bubble in the top layer: its size. The ready-made
 * platform for any element on any page weighs as much as the algorithm.
 */
const WINDOW: Omit<Platform, 'getClippingRect'> = {
  getElementRects: ({ reference, floating }) => ({
    reference,
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
};

/**
 * The cheapest of the places around the target and around its work area. `rect`: viewport pixels of
 * the top frame. The bubble must be rendered, for its size.
 */
export async function placeBubble(
  rect: Box,
  bubble: HTMLElement,
  { area = null, focus = null, gap = 12, margin = 8 }: PlaceBubbleOptions = {},
): Promise<BubblePlace> {
  const size = sizeOf(bubble);
  const around = area === null ? [rect] : [rect, { target: rect, area }];
  const candidates = around.flatMap((reference) => SIDES.map((side) => ({ reference, side })));
  const placed = await Promise.all(
    candidates.map(async ({ reference, side }, rank) => {
      const { x, y } = await computePosition(besideOf(reference, side), bubble, {
        placement: side,
        strategy: 'fixed',
        // What clips is asked for by middleware that we do without.
        platform: WINDOW as Platform,
        middleware: [offset(gap)],
      });
      // Priced where it will be: moved into the window, it may come to lie over the target.
      const place = { ...keepInWindow({ x, y }, size, margin), side };
      // Along the target it may slide; it costs where it would lie out of the window beside it.
      const slid = side === 'left' || side === 'right' ? { x, y: place.y } : { x: place.x, y };
      const cost =
        priceOf({ ...place, ...size }, rect, area, margin) +
        COST.focus * partUnder({ ...place, ...size }, focus) +
        priceOfOut({ ...slid, ...size });
      return { place, cost: cost + rank / 100 };
    }),
  );
  return placed.reduce((best, it) => (it.cost < best.cost ? it : best)).place;
}

/**
 * The dialog around a target, else the nearest form: what is in it belongs to the same piece of work. A
 * dialog's title stands outside of the form in it.
 */
export function workAreaOf(element: Element): SeenBox | null {
  const area =
    closestAcross(element, 'dialog,[role$=dialog]') ??
    closestAcross(element, 'form,[role=form],[role=search],fieldset');
  return area && area !== element ? seenBox(area) : null;
}

/** Beside the whole work area, at the height (or in the column) of the target. */
function besideOf(reference: Box | { target: Box; area: Box }, side: Side): Box {
  if (!('area' in reference)) return reference;
  const { target, area } = reference;
  return side === 'left' || side === 'right'
    ? { x: area.x, width: area.width, y: target.y, height: target.height }
    : { x: target.x, width: target.width, y: area.y, height: area.height };
}

function priceOf(bubble: Box, target: Box, area: Box | null, margin: number): number {
  const whole = bubble.width * bubble.height || 1;
  const apart = Math.hypot(
    centre(bubble).x - centre(target).x,
    centre(bubble).y - centre(target).y,
  );
  const near = {
    x: target.x - margin / 2,
    y: target.y - margin / 2,
    width: target.width + margin,
    height: target.height + margin,
  };
  return (
    (COST.target * overlap(bubble, near)) / Math.min(whole, near.width * near.height || 1) +
    (area === null ? 0 : (COST.area * overlap(bubble, area)) / whole) +
    (COST.distance * apart) / Math.hypot(innerWidth, innerHeight)
  );
}

/** How much of a box lies under the bubble. */
function partUnder(bubble: Box, box: Box | null): number {
  return box === null ? 0 : overlap(bubble, box) / (box.width * box.height || 1);
}

/** Of a place that is not all in the window. */
function priceOfOut(bubble: Box): number {
  const seen = overlap(bubble, { x: 0, y: 0, width: innerWidth, height: innerHeight });
  return COST.window * (1 - seen / (bubble.width * bubble.height || 1));
}

/** Of what has such a size; what is larger begins at the margin. */
function keepInWindow({ x, y }: Point, size: Size, margin: number): Point {
  const within = (value: number, room: number): number =>
    Math.max(margin, Math.min(value, room - margin));
  return {
    x: within(x, innerWidth - size.width),
    y: within(y, innerHeight - size.height),
  };
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

function centre({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

function sizeOf(bubble: HTMLElement): Size {
  return { width: bubble.offsetWidth, height: bubble.offsetHeight };
}
