/** The trees that make up a page: documents, shadow roots, and the documents of same-origin frames. */
import { shadowRootOf } from './closed-shadow.ts';

export type Root = Document | ShadowRoot;

/** `NodeFilter.SHOW_ELEMENT`, which is not there where there is no window. */
const SHOW_ELEMENT = 1;

/**
 * `root` and all shadow roots inside it, in document order. Frames are not entered. `pending` receives
 * custom elements whose code is still to come.
 */
export function listRoots(root: Root, pending?: Element[]): Root[] {
  const trees = [root];
  // A third faster than `querySelectorAll('*')`, on a large page the most that a search does.
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, SHOW_ELEMENT);
  for (let it = walker.nextNode() as Element; it; it = walker.nextNode() as Element) {
    if (it.shadowRoot === null && !it.localName.includes('-')) continue;
    const shadow = shadowRootOf(it);
    if (shadow) trees.push(...listRoots(shadow, pending));
    else if (it.localName.includes('-') && !it.matches(':defined')) pending?.push(it);
  }
  return trees;
}

/** The documents of the frames that lie directly in these trees, as far as their origin lets us in. */
export function listFrameDocuments(roots: readonly Root[]): Document[] {
  return roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLIFrameElement>('iframe,frame')].flatMap(
      (frame) => frame.contentDocument ?? [],
    ),
  );
}

/** Of the document, or of what it came from where it has none of its own, as with `srcdoc`. */
export function addressOf(document: Document): string {
  const around = document.URL.startsWith('about:')
    ? document.defaultView?.frameElement?.ownerDocument
    : undefined;
  return around ? addressOf(around) : document.URL;
}

/** Every tree of the page, those in same-origin frames too. */
export function listAllRoots(document: Document): Root[] {
  const roots = listRoots(document);
  return [...roots, ...listFrameDocuments(roots).flatMap(listAllRoots)];
}

/** Modal dialogs that are open. */
export function listModals(roots: readonly Root[]): Element[] {
  // Selectors of one tag are the ones that browsers answer at once.
  return roots.flatMap((root) =>
    [...root.querySelectorAll('dialog')].filter((it) => it.matches(':modal')),
  );
}

/** The trees of a page, walked at most once per search. */
export interface PageTrees {
  readonly document: Document;
  /** The document and the shadow roots in it. */
  top(): Root[];
  /** Those of same-origin frames too. */
  all(): Root[];
  /** Modal dialogs that are open: all outside of them is inert. */
  modals(): Element[];
}

export function createPageTrees(document: Document): PageTrees {
  let top: Root[] | undefined;
  let all: Root[] | undefined;
  let modals: Element[] | undefined;
  const trees: PageTrees = {
    document,
    top: () => (top ??= listRoots(document)),
    all: () => (all ??= [...trees.top(), ...listFrameDocuments(trees.top()).flatMap(listAllRoots)]),
    modals: () => (modals ??= listModals(trees.top())),
  };
  return trees;
}
