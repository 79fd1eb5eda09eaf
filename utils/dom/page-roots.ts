/** The trees that make up a page: documents, shadow roots, and the documents of same-origin frames. */
import { shadowRootOf } from './closed-shadow.ts';

export type Root = Document | ShadowRoot;

/** `root` and all shadow roots inside it, in document order. Frames are not entered. */
export function listRoots(root: Root): Root[] {
  const roots = [root];
  for (const element of root.querySelectorAll('*')) {
    const shadow = shadowRootOf(element);
    if (shadow) roots.push(...listRoots(shadow));
  }
  return roots;
}

/** The documents of the frames that lie directly in these trees, as far as their origin lets us in. */
export function listFrameDocuments(roots: readonly Root[]): Document[] {
  return roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLIFrameElement>('iframe,frame')].flatMap(
      (frame) => frame.contentDocument ?? [],
    ),
  );
}

/** Every tree of the page, those in same-origin frames too. */
export function listAllRoots(document: Document): Root[] {
  const roots = listRoots(document);
  return [...roots, ...listFrameDocuments(roots).flatMap(listAllRoots)];
}

/** Modal dialogs that are open. */
export function listModals(roots: readonly Root[]): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll('dialog:modal')]);
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
