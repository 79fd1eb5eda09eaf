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
  /** Two: something scrolls in this frame; one: it did in the one before, and nothing is observed yet. */
  let scrolling = 0;
  const shifts: Shift[] = [];
  const update = (): void => {
    frame = 0;
    // While something scrolls, each frame is looked at: observers would be made anew in each of them.
    if (scrolling > 0) {
      scrolling -= 1;
      if (scrolling > 0) ask();
      else for (const shift of shifts) shift.start();
    }
    onMove();
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(update);
  };
  const onEvent = ({ type }: Event): void => {
    ask();
    if (type !== 'scroll') return;
    if (scrolling === 0) for (const shift of shifts) shift.stop();
    scrolling = 2;
  };
  const options = { capture: true, passive: true, signal };
  const sizes = new ResizeObserver(ask);

  // The element, and each shadow host and frame around it: all can move on their own.
  for (let part: Element | null = element; part; part = borderOf(part)) {
    const root = part.getRootNode();
    sizes.observe(part);
    for (const type of MOVES) root.addEventListener(type, onEvent, options);
    part.ownerDocument.defaultView?.addEventListener('resize', ask, options);
    shifts.push(watchShift(part, ask, signal));
  }
  window.visualViewport?.addEventListener('resize', ask, options);
  document.addEventListener('visibilitychange', ask, options);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
}

interface Shift {
  start(): void;
  stop(): void;
}

/**
 * Tells when an element moves for whatever reason: an observer whose root is cut down to the element
 * sees less of it as soon as it lies elsewhere. After `observeMove` in floating-ui's autoUpdate.
 */
function watchShift(element: Element, onShift: () => void, signal: AbortSignal): Shift {
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
    if (signal.aborted || !element.isConnected) return;
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const hasMoved = (): boolean => {
      const now = element.getBoundingClientRect();
      return now.left !== left || now.top !== top || now.width !== width || now.height !== height;
    };
    const restart = (next: number): void => {
      if (hasMoved()) onShift();
      start(next);
    };
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const inset = [top, clientWidth - right, clientHeight - bottom, left].map(
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
  const stop = (): void => observer?.disconnect();
  signal.addEventListener('abort', stop, { once: true });
  start(1);
  return { start: () => start(1), stop };
}
