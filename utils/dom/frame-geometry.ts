/** From boxes in the viewport of a frame to what is left of them in the window that a person looks at. */
import { intersect, shift } from '../core/frames/boxes.ts';
import type { Box, SeenBox, Size } from '../core/frames/boxes.ts';
import type { FrameHold } from '../core/frames/messages.ts';
import { flatParent, frameOf } from './composed-tree.ts';
import { visibleBox } from './visible-box.ts';

/**
 * The box of an element in the viewport of this script's own frame, which is the top frame for most,
 * cut off by the scrollers and frames around it. Where nothing is left of it, the whole box, to tell
 * in which direction it lies.
 */
export function seenBox(element: Element): SeenBox {
  let whole = visibleBox(element);
  if (whole === null) return { x: 0, y: 0, width: 0, height: 0, visible: false };
  let part: Box | null = clip(element, whole);
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const inside = contentBox(frame);
    const view = readViewSize((frame as HTMLIFrameElement).contentWindow);
    whole = shift(whole, view, inside);
    part = part && intersect(shift(part, view, inside), inside);
    part = part && clip(frame, part);
  }
  // Drawing past the edge of the window does no harm; lying wholly past it does.
  if (part && !intersect(part, { x: 0, y: 0, ...readViewSize(window) })) part = null;
  return { ...(part ?? whole), visible: part !== null };
}

/** Where a frame shows its document, in the viewport of this script's own frame. */
export function holdOf(frame: HTMLElement): FrameHold {
  let inside = contentBox(frame);
  for (let outer = frameOf(frame); outer; outer = frameOf(outer)) {
    const view = readViewSize((outer as HTMLIFrameElement).contentWindow);
    inside = shift(inside, view, contentBox(outer));
  }
  return { inside, seen: seenBox(frame) };
}

export function readViewSize(view: Window | null): Size {
  return { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
}

/**
 * The elements that can cut off or move this one, from the inside out, in its own frame. Any window tells
 * of any style.
 */
function listScrollers(element: Element): Element[] {
  const scrollers: Element[] = [];
  const { documentElement, body } = element.ownerDocument;
  let position = getComputedStyle(element).position;
  for (let at = flatParent(element); at && position !== 'fixed'; at = flatParent(at)) {
    // The scrolling of the root is the window's, wherever the style says it is.
    if (at === documentElement || at === body) break;
    const style = getComputedStyle(at);
    // Read in this order: each read costs, in each frame, and most are not needed.
    const isPassed =
      position === 'absolute' &&
      style.position === 'static' &&
      style.transform === 'none' &&
      style.filter === 'none';
    if (isPassed) continue;
    if (style.overflow !== 'visible') scrollers.push(at);
    position = style.position;
  }
  return scrollers;
}

function clip(element: Element, box: Box): Box | null {
  return listScrollers(element).reduce<Box | null>(
    (left, at) => left && intersect(left, paddingBox(at)),
    box,
  );
}

function paddingBox(element: Element): Box {
  const outer = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  const scale = scaleOf(element as HTMLElement, outer);
  return {
    x: outer.x + clientLeft * scale.x,
    y: outer.y + clientTop * scale.y,
    width: clientWidth * scale.x,
    height: clientHeight * scale.y,
  };
}

/** How much larger it is seen than it is by itself: by a transform or zoom around it. */
function scaleOf(element: HTMLElement, { width, height }: Box): { x: number; y: number } {
  const { offsetWidth, offsetHeight } = element;
  return {
    x: offsetWidth ? width / offsetWidth : 1,
    y: offsetHeight ? height / offsetHeight : 1,
  };
}

/** Where the frame shows its document; a scaled frame scales what is in it. */
function contentBox(frame: HTMLElement): Box {
  const outer = frame.getBoundingClientRect();
  const scale = scaleOf(frame, outer);
  const style = getComputedStyle(frame);
  const [left, top, right, bottom] = (['Left', 'Top', 'Right', 'Bottom'] as const).map((side) =>
    parseFloat(style[`padding${side}`]),
  ) as [number, number, number, number];
  return {
    x: outer.x + (frame.clientLeft + left) * scale.x,
    y: outer.y + (frame.clientTop + top) * scale.y,
    width: (frame.clientWidth - left - right) * scale.x,
    height: (frame.clientHeight - top - bottom) * scale.y,
  };
}
