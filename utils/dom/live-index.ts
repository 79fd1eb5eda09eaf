/** The index of a page as it is now: made when asked for, dropped when the page changes in a way that matters. */
import { indexPage } from './page-index.ts';
import type { PageIndex } from './page-index.ts';
import { listRoots } from './page-roots.ts';
import type { Root } from './page-roots.ts';
import { isRelevant, RELEVANT_ATTRIBUTES } from './relevant-change.ts';

export interface LiveIndex {
  /** Null: disposed. */
  read(): PageIndex | null;
  dispose(): void;
}

/** `onStale`: the page has changed since the index was read. */
export function keepIndex(document: Document, onStale?: () => void): LiveIndex {
  let index: PageIndex | null = null;
  let isDisposed = false;
  const watched = new Set<Root>();
  /** Custom elements whose code is still to come: an upgrade, with the tree it brings, is no mutation. */
  let pending: Element[] = [];
  const observer = new MutationObserver((records) => {
    if (index === null || !isRelevant(records)) return;
    index = null;
    onStale?.();
  });
  return {
    read() {
      if (isDisposed) return null;
      if (isRelevant(observer.takeRecords()) || pending.some((it) => it.matches(':defined')))
        index = null;
      if (index === null) {
        const hollow: Element[] = [];
        const roots = listRoots(document, hollow);
        pending = hollow.filter((it) => !it.matches(':defined'));
        for (const root of roots) {
          if (watched.has(root)) continue;
          watched.add(root);
          observer.observe(root, {
            subtree: true,
            childList: true,
            attributeFilter: [...RELEVANT_ATTRIBUTES],
            characterData: true,
          });
        }
        index = indexPage(document, roots);
      }
      return index;
    },
    dispose() {
      isDisposed = true;
      index = null;
      observer.disconnect();
    },
  };
}
