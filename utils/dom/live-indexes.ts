/** The index of the page, and those of the same-origin frames in it, as they are now. */
import { findFrames } from './candidates.ts';
import { keepIndex } from './live-index.ts';
import type { LiveIndex } from './live-index.ts';
import type { PageIndex } from './page-index.ts';
import type { LiveTrees } from './live-trees.ts';

export interface LiveIndexes {
  /** Of the page itself, or of each frame whose address fits the glob. Null: disposed. */
  read(frame?: string): readonly PageIndex[] | null;
  dispose(): void;
}

export function keepIndexes(root: Document, trees: LiveTrees): LiveIndexes {
  const indexes = new Map<Document, LiveIndex>();
  let isDisposed = false;
  const read = (document: Document): PageIndex[] => {
    let live = indexes.get(document);
    if (live === undefined) indexes.set(document, (live = keepIndex(document)));
    return [live.read() ?? []].flat();
  };
  const forget = (isMeant: (document: Document) => boolean): void => {
    for (const [document, live] of indexes) {
      if (!isMeant(document)) continue;
      live.dispose();
      indexes.delete(document);
    }
  };
  return {
    read(frame) {
      if (isDisposed) return null;
      if (frame === undefined) return read(root);
      // A frame that was taken away or led elsewhere shows another document.
      forget((document) => document !== root && document.defaultView === null);
      return findFrames(trees.read(), frame).flatMap(read);
    },
    dispose() {
      isDisposed = true;
      forget(() => true);
    },
  };
}
