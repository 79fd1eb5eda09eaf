/** The trees that make up a page: documents, shadow roots, and the documents of same-origin frames. */
import { HOST_NAME, shadowRootOf } from './closed-shadow.ts';

export type Root = Document | ShadowRoot;

const FRAMES = ['iframe', 'frame'];

/** `NodeFilter.SHOW_ELEMENT`, which is not there where there is no window. */
const SHOW_ELEMENT = 1;

/** That can have no tree: frequent ones, as to ask a set takes less, and forms, whose fields may be called so. */
const BARE = new Set(['td', 'tr', 'button', 'form']);

/**
 * `root` and all shadow roots inside it, in document order. Frames are not entered. `hollow` receives
 * custom elements without one, which may make it later.
 */
export function listRoots(root: Root, hollow?: Element[]): Root[] {
  return [root, ...listShadowRoots(root, hollow)];
}

/** The shadow roots inside it, and its own where it is an element; as `listRoots` does. */
export function listShadowRoots(from: Root | Element, hollow?: Element[]): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  // A third faster than `querySelectorAll('*')`, on a large page the most that a search does.
  const walker = (from.ownerDocument ?? from).createTreeWalker(from, SHOW_ELEMENT);
  for (let it = from as Element | null; it; it = walker.nextNode() as Element | null) {
    // A document, or a shadow root, has none.
    const { localName } = it as Partial<Element>;
    if (BARE.has(localName!) || (!it.shadowRoot && !localName?.includes?.('-'))) continue;
    const shadow = shadowRootOf(it);
    if (shadow) roots.push(shadow, ...listShadowRoots(shadow, hollow));
    else if (localName !== HOST_NAME) hollow?.push(it);
  }
  return roots;
}

/** The documents of the frames that lie directly in these trees, as far as their origin lets us in. */
export function listFrameDocuments(roots: readonly Root[]): Document[] {
  return roots.flatMap((root) =>
    FRAMES.flatMap((name) =>
      listByTag<HTMLIFrameElement>(root, name).flatMap((frame) => frame.contentDocument ?? []),
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
  return roots.flatMap((root) => listByTag(root, 'dialog').filter((it) => it.matches(':modal')));
}

/** Of a document browsers keep these lists; in a shadow root they answer selectors of one tag fastest. */
export function listByTag<E extends Element>(root: Root, name: string): E[] {
  const kept = (root as Partial<Document>).getElementsByTagName?.(name);
  return toArray((kept ?? root.querySelectorAll(name)) as unknown as ArrayLike<E>);
}

/** `Array.from` asks the list for an iterator first, which takes five times as long. */
export function toArray<E>(list: ArrayLike<E>): E[] {
  const all: E[] = [];
  for (let at = 0; at < list.length; at++) all.push(list[at]!);
  return all;
}

/** The trees of a page, walked at most once per search. */
export interface PageTrees {
  readonly document: Document;
  /** The document and the shadow roots in it. */
  top(): Root[];
  /** Those of same-origin frames too. */
  all(): Root[];
  /** Modal dialogs that are open, those in same-origin frames too. */
  modals(): Element[];
  /** `querySelectorAll` of a selector of a role, where answers are kept. */
  select?(root: Root, selector: string): Element[];
}
