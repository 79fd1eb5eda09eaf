/** Whether an element goes along when the document of the top frame scrolls. */
import type { Box } from '../core/frames/boxes.ts';
import { outsideOf } from './composed-tree.ts';

export interface Scrolled {
  readonly x: number;
  readonly y: number;
}

/** How far the document of the top frame is scrolled, in pixels. */
export function readScrolled(): Scrolled {
  return { x: scrollX, y: scrollY };
}

export function isSameScroll(one: Scrolled, other: Scrolled): boolean {
  return one.x === other.x && one.y === other.y;
}

/** What is fixed, or lies in something fixed, such as a modal dialog, stays in the window. */
export function scrollsAlong(element: Element): boolean {
  for (let at: Element | null = element; at; at = outsideOf(at)) {
    if (at.ownerDocument.defaultView?.getComputedStyle(at).position !== 'fixed') continue;
    // In a frame, it is fixed to that frame, which may scroll itself.
    if (at.ownerDocument === document) return false;
  }
  return true;
}

export interface Spot {
  readonly rect: Box;
  readonly scrolled: Scrolled;
}

/** Browsers round to parts of a pixel. */
const NEAR = 0.5;

/** Whether it lies in the same place of the document. */
export function isSameInDocument(one: Spot, other: Spot): boolean {
  return (
    isSameSize(one.rect, other.rect) &&
    isNear(one.rect.x + one.scrolled.x, other.rect.x + other.scrolled.x) &&
    isNear(one.rect.y + one.scrolled.y, other.rect.y + other.scrolled.y)
  );
}

/** Whether it lies in the same place of the window. */
export function isSameInWindow(one: Spot, other: Spot): boolean {
  return (
    isSameSize(one.rect, other.rect) &&
    isNear(one.rect.x, other.rect.x) &&
    isNear(one.rect.y, other.rect.y)
  );
}

function isSameSize(one: Box, other: Box): boolean {
  return isNear(one.width, other.width) && isNear(one.height, other.height);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < NEAR;
}
