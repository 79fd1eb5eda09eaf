/** From boxes in the viewport of a frame to what is left of them in the window that a person looks at. */
import { flatParent, frameOf } from './composed-tree.ts';
import { visibleBox } from './visible-box.ts';
import type { Box } from './visible-box.ts';

export interface SeenBox extends Box {
  /** Part of the element is inside all scrollers around it and inside the window. */
  readonly visible: boolean;
}

/**
 * The box of an element in the viewport of the top frame, cut off by the scrollers and frames around
 * it. Where nothing is left of it, the whole box, to tell in which direction it lies.
 */
export function seenBox(element: Element): SeenBox {
  let box = visibleBox(element);
  if (box === null) return { x: 0, y: 0, width: 0, height: 0, visible: false };
  let part: Box | null = clip(element, box);
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const inside = contentBox(frame);
    const view = (frame as HTMLIFrameElement).contentWindow;
    const scale = {
      x: inside.width / (view?.innerWidth || 1),
      y: inside.height / (view?.innerHeight || 1),
    };
    box = shift(box, inside, scale);
    part = part && intersect(shift(part, inside, scale), inside);
    part = part && clip(frame, part);
  }
  // Drawing past the edge of the window does no harm; lying wholly past it does.
  if (part && !intersect(part, { x: 0, y: 0, width: innerWidth, height: innerHeight })) part = null;
  return { ...(part ?? box), visible: part !== null };
}

/** The elements that can cut off or move this one, from the inside out, in its own frame. */
function listScrollers(element: Element): Element[] {
  const scrollers: Element[] = [];
  const { documentElement, body } = element.ownerDocument;
  let position = styleOf(element).position;
  for (let at = flatParent(element); at && position !== 'fixed'; at = flatParent(at)) {
    // The scrolling of the root is the window's, wherever the style says it is.
    if (at === documentElement || at === body) break;
    const style = styleOf(at);
    const isContaining =
      style.position !== 'static' || style.transform !== 'none' || style.filter !== 'none';
    if (position === 'absolute' && !isContaining) continue;
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
  const style = styleOf(frame);
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

function shift(box: Box, origin: Box, scale: { x: number; y: number }): Box {
  return {
    x: origin.x + box.x * scale.x,
    y: origin.y + box.y * scale.y,
    width: box.width * scale.x,
    height: box.height * scale.y,
  };
}

function intersect(one: Box, other: Box): Box | null {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}
