/** Keeps telling where an element is while the page scrolls, resizes and shifts; by observers only. */
import { isSameBox } from '../core/frames/boxes.ts';
import type { SeenBox } from '../core/frames/boxes.ts';
import { borderOf } from './composed-tree.ts';
import { seenBox } from './frame-geometry.ts';
import { isSameScroll, readScrolled, type Scrolled } from './scroll-along.ts';

export interface FollowOptions {
  readonly signal: AbortSignal;
  /**
   * In the viewport of the top frame; the first time during the call, then once per frame in which it
   * changed, or the document was scrolled.
   */
  onRect(rect: SeenBox, scrolled: Scrolled): void;
}

/** Events after which it may lie elsewhere; in the capture phase they tell of nested scrollers too. */
const MOVES = ['scroll', 'load', 'transitionend', 'animationend', 'toggle'];

export function followTarget(element: Element, { signal, onRect }: FollowOptions): void {
  if (signal.aborted) return;
  let last: SeenBox | null = null;
  let at = readScrolled();
  const update = (): void => {
    const rect = seenBox(element);
    const scrolled = readScrolled();
    if (last !== null && isSameBox(rect, last) && isSameScroll(scrolled, at)) return;
    last = rect;
    at = scrolled;
    onRect(rect, scrolled);
  };
  watchMoves(element, { signal, onMove: update });
  update();
}

export interface WatchMovesOptions {
  readonly signal: AbortSignal;
  /** Once per frame in which it may lie elsewhere. */
  onMove(): void;
}

export function watchMoves(element: Element, { signal, onMove }: WatchMovesOptions): void {
  let frame = 0;
  let isScrolling = false;
  const observeShifts: ((threshold: number) => void)[] = [];
  const update = (): void => {
    frame = 0;
    // While something scrolls, each frame is looked at: observers would be made anew in each of them.
    if (isScrolling) ask();
    else for (const observe of observeShifts) observe(1);
    isScrolling = false;
    onMove();
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(update);
  };
  const onEvent = ({ type }: Event): void => {
    ask();
    if (type !== 'scroll') return;
    isScrolling = true;
    for (const observe of observeShifts) observe(0);
  };
  const options = { capture: true, passive: true, signal };
  const sizes = new ResizeObserver(ask);

  // The element, and each shadow host and frame around it: all can move on their own.
  for (let part: Element | null = element; part; part = borderOf(part)) {
    const root = part.getRootNode();
    sizes.observe(part);
    for (const type of MOVES) root.addEventListener(type, onEvent, options);
    part.ownerDocument.defaultView?.addEventListener('resize', ask, options);
    observeShifts.push(watchShift(part, ask, signal));
  }
  window.visualViewport?.addEventListener('resize', ask, options);
  document.addEventListener('visibilitychange', ask, options);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
}

/**
 * Tells once when an element moves for whatever reason: an observer whose root is cut down to the element
 * sees less of it as soon as it lies elsewhere. After `observeMove` in floating-ui's autoUpdate.
 * Returns how to stop (0) and to begin anew (1), as it has to after each time.
 */
function watchShift(
  element: Element,
  onShift: () => void,
  signal: AbortSignal,
): (threshold: number) => void {
  let observer: IntersectionObserver | undefined;
  const observe = (
    options: IntersectionObserverInit,
    onRatio: (ratio: number, isFirst: boolean) => void,
  ): void => {
    let isFirst = true;
    observer = new IntersectionObserver(
      (entries) => {
        onRatio(entries.at(-1)!.intersectionRatio, isFirst);
        isFirst = false;
      },
      { root: element.ownerDocument, ...options },
    );
    observer.observe(element);
  };
  const start = (threshold: number): void => {
    observer?.disconnect();
    if (!threshold || signal.aborted) return;
    // Of what is gone, nothing is left.
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height) return;
    const hasMoved = (): boolean => !isSameBox(element.getBoundingClientRect(), box);
    const restart = (next: number): void => {
      if (hasMoved()) onShift();
      else start(next);
    };
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const inset = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left].map(
      (it) => `${-Math.floor(it)}px`,
    );
    observe({ rootMargin: inset.join(' '), threshold }, (ratio, isFirst) => {
      if (ratio === threshold) return hasMoved() && restart(1);
      if (!isFirst) return restart(1);
      // Cut off by a scroller: from now on a change of what is left of it tells.
      if (ratio > 0) return restart(ratio);
      // Nothing is left of it: wait until it comes into sight.
      observer!.disconnect();
      observe({}, (part, isFirstPart) => part > 0 && (!isFirstPart || hasMoved()) && restart(1));
    });
  };
  signal.addEventListener('abort', () => start(0));
  start(1);
  return start;
}
