/** Where a person sees an element, if at all. */
import type { Box } from '../core/frames/boxes.ts';
import { closestAcross, containsAcross, frameOf } from './composed-tree.ts';

/** Boxes of a pixel hold words for screen readers only; nobody can look at them. */
const SMALLEST = 2;
/** Further to the left than people scroll: where old style sheets park what should not be seen. */
const PARKED_LEFT = -5_000;
/** Deep enough for wrappers without a box of their own, and cheap on any page. */
const DEEPEST_WRAPPER = 4;

/**
 * The box of the element, or of what stands in for it: the label of a checkbox, radio button or
 * file field that the page hides to draw its own, and the children of an element without a box. In the
 * viewport of its own frame. Null: not visible.
 */
export function visibleBox(element: Element): Box | null {
  if (!element.isConnected) return null;
  if (element.matches('input:is([type=checkbox],[type=radio],[type=file])'))
    return fieldBox(element);
  if (isRendered(element)) return ownBox(element) ?? childrenBox(element, DEEPEST_WRAPPER);
  return hasContents(element) ? childrenBox(element, DEEPEST_WRAPPER) : null;
}

/**
 * Whether assistive technology, the keyboard and the mouse are kept from it. `modals`: the open
 * modal dialogs, which make all outside of them in their document inert, with the frames in it.
 */
export function isOutOfReach(element: Element, modals: readonly Element[]): boolean {
  if (closestAcross(element, '[inert],[aria-hidden=true]')) return true;
  for (let at: Element | null = element; at; at = frameOf(at)) {
    const open = modals.filter((it) => it.ownerDocument === at.ownerDocument);
    if (open[0] && !open.some((it) => containsAcross(it, element))) return true;
  }
  return false;
}

/** Both at once, for a frame: only then can anything in it be seen and used. */
export function isUsable(element: Element, modals: readonly Element[]): boolean {
  return visibleBox(element) !== null && !isOutOfReach(element, modals);
}

function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Elements with `display: contents` have no box, so `checkVisibility` is false for them. */
function hasContents(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && style.visibility === 'visible';
}

function ownBox(element: Element): Box | null {
  const { x, y, width, height } = element.getBoundingClientRect();
  const isThere = width >= SMALLEST && height >= SMALLEST && x + width > PARKED_LEFT;
  return isThere ? { x, y, width, height } : null;
}

/** A native field may be fully transparent with the drawing of the page beneath it. */
function fieldBox(field: Element): Box | null {
  const isThere =
    field.checkVisibility({ visibilityProperty: true }) &&
    (!field.parentElement || hasContents(field.parentElement) || isRendered(field.parentElement));
  const own = isThere ? ownBox(field) : null;
  if (own) return own;
  const label = (field as HTMLInputElement).labels?.[0];
  // A field that is not rendered at all cannot be reached by keyboard; its label is still what people click.
  return label && isRendered(label) ? ownBox(label) : null;
}

function childrenBox(element: Element, depth: number): Box | null {
  if (depth === 0) return null;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style && style.display !== 'contents' && style.overflow !== 'visible') return null;
  const boxes = [...element.children].flatMap((child) => {
    const box = isRendered(child) ? ownBox(child) : null;
    return (
      box ?? (isRendered(child) || hasContents(child) ? (childrenBox(child, depth - 1) ?? []) : [])
    );
  });
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
