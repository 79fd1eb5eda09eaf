/** Where a bubble goes beside what it speaks of. Computes; writes nothing. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/core';
import type { Placement, Platform } from '@floating-ui/core';
import type { Box } from './visible-box.ts';

export interface PlaceBubbleOptions {
  /** Where it should go if there is room. Default: below. */
  readonly placement?: Placement;
  /** Pixels between box and bubble. Default 12. */
  readonly gap?: number;
  /** Pixels to keep from the edges of the window. Default 8. */
  readonly margin?: number;
}

export interface BubblePlace {
  /** For `position: fixed` at the top left of the window, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly placement: Placement;
  /** The room there is on that side, in pixels. */
  readonly maxWidth: number;
  readonly maxHeight: number;
}

/**
 * All that the algorithm needs to know of a fixed bubble in the top layer: nothing but the window
 * clips it. The ready-made platform for any element on any page weighs as much as the algorithm.
 */
const WINDOW: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference,
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: () => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }),
};

/** `rect`: viewport pixels of the top frame. The bubble must be rendered, for its size. */
export async function placeBubble(
  rect: Box,
  bubble: HTMLElement,
  { placement = 'bottom', gap = 12, margin = 8 }: PlaceBubbleOptions = {},
): Promise<BubblePlace> {
  let room = { maxWidth: innerWidth - 2 * margin, maxHeight: innerHeight - 2 * margin };
  const { x, y, ...found } = await computePosition(rect, bubble, {
    placement,
    strategy: 'fixed',
    platform: WINDOW,
    middleware: [
      offset(gap),
      // Across the axis it is shifted, which is no reason to go to another side.
      flip({ padding: margin, crossAxis: false, fallbackAxisSideDirection: 'start' }),
      shift({ padding: margin, crossAxis: true }),
      size({
        padding: margin,
        apply({ availableWidth, availableHeight }) {
          room = { maxWidth: Math.max(0, availableWidth), maxHeight: Math.max(0, availableHeight) };
        },
      }),
    ],
  });
  return { x, y, placement: found.placement, ...room };
}

function sizeOf(bubble: HTMLElement): { width: number; height: number } {
  return { width: bubble.offsetWidth, height: bubble.offsetHeight };
}
