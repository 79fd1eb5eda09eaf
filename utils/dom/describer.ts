/**
 * Describes elements again and again on a page that goes on living: from one index that is kept, and
 * beforehand, in idle time, for what the person is about to use.
 */
import { describeIn } from './describe-element.ts';
import type { Described, DescribeOptions } from './describe-element.ts';
import { keepIndex } from './live-index.ts';
import type { LiveIndex } from './live-index.ts';
import type { PageIndex } from './page-index.ts';

export interface Describer {
  describe(element: Element): Described;
  /**
   * In idle time, and again when the page changes, so that `describe` has it ready. `isPressed`: in the
   * next task, since a person takes some tens of milliseconds to let go.
   */
  prepare(element: Element, isPressed?: boolean): void;
  dispose(): void;
}

/** Of a page that changes all the time, no more than one part in so many is spent on preparing. */
const SHARE = 10;
/** In milliseconds. After a click, Chromium may hold idle callbacks back although the page is at rest. */
const MOST_WAIT = 500;

export function createDescriber(options: DescribeOptions): Describer {
  // Weakly: Firefox lets nobody touch the document of a frame that has gone on to another.
  const indexes = new WeakMap<Document, LiveIndex>();
  const all = new Set<LiveIndex>();
  let ready: {
    readonly element: Element;
    readonly index: PageIndex;
    readonly it: Described;
  } | null = null;
  let waiting: Element | null = null;
  let resting = 0;
  let idle = 0;
  let pressed = 0;
  let restedAt = 0;

  const prepareWaiting = (): void => {
    if (!waiting?.isConnected) return;
    const from = performance.now();
    describe(waiting);
    const now = performance.now();
    restedAt = now + (now - from) * SHARE;
  };
  const prepareIdly = (): void => {
    if (resting !== 0 || idle !== 0) return;
    resting = window.setTimeout(
      () => {
        resting = 0;
        idle = requestIdleCallback(
          () => {
            idle = 0;
            prepareWaiting();
          },
          { timeout: MOST_WAIT },
        );
      },
      Math.max(0, restedAt - performance.now()),
    );
  };

  const indexOf = (document: Document): PageIndex | null => {
    let live = indexes.get(document);
    if (live === undefined) {
      live = keepIndex(document, prepareIdly);
      indexes.set(document, live);
      all.add(live);
    }
    return live.read();
  };

  function describe(element: Element): Described {
    // Disposed while an event was on its way: then it is nobody's to be told.
    const index = indexOf(element.ownerDocument)!;
    if (ready?.element === element && ready.index === index) return ready.it;
    const it = describeIn(index, element, options);
    ready = { element, index, it };
    return it;
  }

  return {
    describe,
    prepare(element, isPressed = false) {
      waiting = element;
      if (!isPressed) prepareIdly();
      else
        pressed ||= window.setTimeout(() => {
          pressed = 0;
          prepareWaiting();
        });
    },
    dispose() {
      waiting = null;
      clearTimeout(resting);
      clearTimeout(pressed);
      cancelIdleCallback(idle);
      for (const live of all) live.dispose();
    },
  };
}
