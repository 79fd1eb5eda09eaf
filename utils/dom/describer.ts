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
  /** In idle time, so that `describe` has it ready where the page has not changed meanwhile. */
  prepare(element: Element): void;
  dispose(): void;
}

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
  let idle = 0;

  const indexOf = (document: Document): PageIndex | null => {
    let live = indexes.get(document);
    if (live === undefined) {
      live = keepIndex(document);
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
    prepare(element) {
      waiting = element;
      if (idle !== 0) return;
      idle = requestIdleCallback(() => {
        idle = 0;
        if (waiting?.isConnected) describe(waiting);
      });
    },
    dispose() {
      cancelIdleCallback(idle);
      for (const live of all) live.dispose();
    },
  };
}
