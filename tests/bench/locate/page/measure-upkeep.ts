/** What it costs to keep up with a page that changes in every frame. */
import type { Query } from './api.ts';
import type { Method } from './method.ts';

/** Half of the changes are texts, the others attributes. */
function changeNodes(texts: readonly Text[], changes: number, frame: number): void {
  for (let count = 0; count < changes; count += 1) {
    const text = texts[(frame * changes + count) % texts.length]!;
    if (count % 2 === 0) text.nodeValue = `${text.nodeValue!.split(' ')[0]} ${frame}`;
    else text.parentElement!.setAttribute('data-frame', `${frame}`);
  }
}

export async function measureUpkeep(
  method: Method,
  queries: readonly Query[],
  frames: number,
  changes: number,
): Promise<number[]> {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue!.trim() !== '') texts.push(node as Text);

  const written = texts.map((text) => text.nodeValue!);
  // Every observer that the method makes is timed from here on.
  const Native = globalThis.MutationObserver;
  let spent = 0;
  globalThis.MutationObserver = class extends Native {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        const from = performance.now();
        callback(records, observer);
        spent += performance.now() - from;
      });
    }
  };
  const search = method.begin();
  for (const { recipe, context } of queries) search.find(recipe, context);
  const perFrame: number[] = [];
  for (let frame = 0; frame < frames; frame += 1) {
    spent = 0;
    changeNodes(texts, changes, frame);
    // Observers are called before the next task.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => resolve());
    });
    perFrame.push(spent);
  }
  search.dispose();
  globalThis.MutationObserver = Native;
  // The next method is to see the page as it was.
  for (const [at, text] of texts.entries()) {
    text.nodeValue = written[at]!;
    text.parentElement!.removeAttribute('data-frame');
  }
  return perFrame;
}
