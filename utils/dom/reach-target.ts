/** Bringing an element into sight, free of what lies over it. */
import { HOST_NAME } from './closed-shadow.ts';
import { borderOf, containsAcross, outsideOf } from './composed-tree.ts';
import { seenBox } from './frame-geometry.ts';
import { visibleBox } from './visible-box.ts';
import type { Box, SeenBox } from '../core/frames/boxes.ts';

/** Fractions of the box at which it is looked at: the middle, and just inside the corners. */
const PROBES = [
  [0.5, 0.5],
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
] as const;
/** Pixels to leave between an element and what would lie over it. */
const ROOM = 8;
/** What is taller than this part of the window is shown from its beginning. */
const TALL = 0.8;
/** How long it may take to get there, and how often the way may turn out to be longer. */
const SCROLLING_MS = 5_000;
const MOST_TURNS = 3;
/** How many frames it may take until a browser that scrolls by itself hears that it must not. */
const HELD_FRAMES = 10;

/**
 * Scrolls all scrollers and frames around the element until it can be seen whole and nothing lies
 * over it, as far as scrolling can do that. Moves only what has to, smoothly where that is welcome.
 * What comes into sight on the way may load or grow and push the element on: then the rest of the
 * way is scrolled, too, unless the person has taken over.
 */
export function scrollIntoViewIfNeeded(element: Element): void {
  let turns = 0;
  scrollUntilTaken(element, (view, end) => {
    const box = visibleBox(element);
    if (box === null || isInSight(element, box) || turns++ > MOST_TURNS) return end();
    element.scrollIntoView({
      // The middle is where sticky headers and footers are not.
      block: box.height > TALL * view.innerHeight ? 'start' : 'center',
      inline: 'nearest',
      behavior: chooseBehavior(view),
    });
  });
}

/** `go` begins to scroll, and goes on with it or ends it, until the person takes over. */
function scrollUntilTaken(element: Element, go: (view: Window, end: () => void) => void): void {
  const view = element.ownerDocument.defaultView ?? window;
  const ending = new AbortController();
  const { signal } = ending;
  const end = (): void => ending.abort();
  let isPressed = false;
  const goOn = (): unknown => isPressed || go(view, end);
  const onPress = (): void => {
    isPressed = true;
    hold(element, signal);
  };
  goOn();
  setTimeout(end, SCROLLING_MS);
  const options = { capture: true, passive: true, signal };
  const heard = {
    scrollend: goOn,
    wheel: end,
    touchmove: end,
    keydown: end,
    pointerdown: onPress,
    pointerup: end,
  };
  for (const [type, listener] of Object.entries(heard))
    for (const it of [window, view]) it.addEventListener(type, listener, options);
}

/**
 * What is pressed while it moves would be let go beside it, and that is no click. Once it is let go,
 * the page may scroll to where the click leads.
 */
function hold(scroller: Element, signal: AbortSignal): void {
  const { scrollLeft: left, scrollTop: top } = scroller;
  let frames = HELD_FRAMES;
  const stay = (): void => {
    if (signal.aborted) return;
    scroller.scrollTo({ left, top, behavior: 'instant' });
    if (frames--) requestAnimationFrame(stay);
  };
  stay();
  const around = outsideOf(scroller);
  if (around) hold(around, signal);
}

/**
 * Scrolls the window until a cover along its lower or upper edge, such as a sheet of ours, leaves the
 * box free, as far as the page goes on and the box stays in view. `element`: what has the box, or the
 * frame around that.
 */
export function scrollClearOf({ y, height, visible }: SeenBox, cover: Box, element: Element): void {
  if (!visible) return;
  const [top, bottom] = [y - ROOM, y + height + ROOM];
  let by =
    cover.y > 0
      ? Math.max(0, Math.min(bottom - cover.y, top))
      : Math.min(0, Math.max(top - cover.height, bottom - innerHeight));
  scrollUntilTaken(element, () => {
    if (by) window.scrollBy({ top: by, behavior: chooseBehavior(window) });
    by = 0;
  });
}

function chooseBehavior(view: Window): ScrollBehavior {
  return view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

function isInSight(element: Element, box: Box): boolean {
  const seen = seenBox(element);
  const isWhole =
    seen.visible &&
    seen.x >= 0 &&
    seen.x + seen.width <= innerWidth + 1 &&
    seen.y >= 0 &&
    (seen.y + seen.height <= innerHeight + 1 || seen.height > TALL * innerHeight) &&
    seen.height >= Math.min(box.height, TALL * innerHeight) - 1;
  return isWhole && probe(element, box).every(Boolean);
}

/** At each probe, whether the element is what a click there would reach; false outside of the window. */
function probe(element: Element, box: Box): boolean[] {
  return PROBES.map(([across, down]) =>
    isOnTop(element, box.x + across * box.width, box.y + down * box.height),
  );
}

function isOnTop(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementsFromPoint(x, y).find((it) => it.localName !== HOST_NAME);
  if (!hit || !belongsTo(hit, element)) return false;
  // Nothing lies over it in its own tree; something may lie over the host or frame around it.
  const border = borderOf(element);
  if (!border) return true;
  if ('host' in root) return isOnTop(border, x, y);
  const outer = border.getBoundingClientRect();
  return isOnTop(border, outer.x + border.clientLeft + x, outer.y + border.clientTop + y);
}

function belongsTo(hit: Element, element: Element): boolean {
  if (containsAcross(element, hit)) return true;
  const label = hit.closest('label');
  return label !== null && (label.control === element || label.contains(element));
}
