/**
 * The trees of a page as they are now. All of it is walked once; from then on only what the page puts
 * in, since on a large page that walk is the most that a search does.
 */
import { ROLE_ATTRIBUTES } from '../core/locate/role-selectors.ts';
import { shadowRootOf } from './closed-shadow.ts';
import {
  listFrameDocuments,
  listModals,
  listRoots,
  listShadowRoots,
  toArray,
} from './page-roots.ts';
import type { PageTrees, Root } from './page-roots.ts';
import { isOfCell } from './relevant-change.ts';

/** `records`: without those of cells, which only have other words now; perhaps there are no others. */
export type OnChange = (records: readonly MutationRecord[]) => void;

export interface LiveTrees {
  /** For one search. */
  read(): PageTrees;
  /** Every tree, those in same-origin frames too. */
  all(): Root[];
  /** Custom elements whose code is still to come, in all trees. */
  pending(): Element[];
  /**
   * Those who are told of all that changes in the known trees, in the task of the change. One observer for
   * all of them: to each, the browser would hand over the same records once more.
   */
  readonly told: Set<OnChange>;
  /**
   * Walks all anew, for what no observer tells of: a tree that was put into a plain element which
   * was there before. Whether there was one.
   */
  sweep(): boolean;
  /** When all was last walked, as `performance.now()` tells it. */
  readonly sweptAt: number;
  dispose(): void;
}

/** More than that at once, and each may lie in another one: then walking all is less. */
const MOST_ADDED = 100;

/** `told`: by the page around, where it is one of a frame. */
export function keepTrees(document: Document, told = new Set<OnChange>()): LiveTrees {
  const known = new Set<Root>();
  /** Custom elements without a tree: one that they make later is no mutation. */
  const hollow = new Set<Element>();
  const frames = new Map<Document, LiveTrees>();
  /** Of selectors of roles, by tree: until elements come, or an attribute changes that tells a role. */
  const answers = new Map<Root, Map<string, Element[]>>();
  let added: Element[] = [];
  let isStale = true;
  let sweptAt = -Infinity;

  const note = (all: readonly MutationRecord[]): void => {
    // On a page that never rests, asking its records is most of the work.
    const records = all.filter((it) => !isOfCell(it));
    for (const { attributeName, target, addedNodes } of records) {
      const isNews = attributeName
        ? ROLE_ATTRIBUTES.includes(attributeName)
        : (target as ParentNode & Node).firstElementChild;
      if (!isNews) continue;
      answers.clear();
      for (const node of addedNodes) if (node.nodeType === 1) added.push(node as Element);
    }
    isStale ||= added.length > MOST_ADDED;
    if (isStale) added = [];
    if (all.length > 0) for (const it of told) it(records);
  };
  const observer = new MutationObserver(note);

  const take = (roots: readonly Root[]): void => {
    for (const root of roots) {
      if (known.has(root)) continue;
      known.add(root);
      observer.observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    }
  };
  const grow = (element: Element): void => {
    if (!element.isConnected) return;
    const found: Element[] = [];
    take(listShadowRoots(element, found));
    for (const it of found) hollow.add(it);
  };
  const walk = (): void => {
    const found: Element[] = [];
    take(listRoots(document, found));
    hollow.clear();
    for (const it of found) hollow.add(it);
    isStale = false;
    sweptAt = performance.now();
  };
  /** In this document, without its frames. */
  const own = (): Root[] => {
    note(observer.takeRecords());
    if (isStale) walk();
    for (const element of added.splice(0)) grow(element);
    for (const element of hollow) {
      const isFilled = element.isConnected && shadowRootOf(element) !== null;
      if (isFilled || !element.isConnected) hollow.delete(element);
      if (isFilled) grow(element);
    }
    for (const root of known) if (!root.isConnected) known.delete(root);
    return [...known];
  };
  const select = (root: Root, selector: string): Element[] => {
    note(observer.takeRecords());
    const kept = answers.get(root) ?? new Map<string, Element[]>();
    const answer = kept.get(selector) ?? toArray(root.querySelectorAll(selector));
    if (known.has(root)) answers.set(root, kept.set(selector, answer));
    // Nothing is told of those that went where only text was left.
    return answer.filter((it) => it.getRootNode() === root);
  };
  const listFrames = (roots: readonly Root[]): LiveTrees[] => {
    const documents = new Set(listFrameDocuments(roots));
    for (const [it, trees] of frames) {
      if (documents.has(it)) continue;
      trees.dispose();
      frames.delete(it);
    }
    for (const it of documents) if (!frames.has(it)) frames.set(it, keepTrees(it, told));
    return [...frames.values()];
  };
  const withFrames = (roots: Root[]): Root[] => [
    ...roots,
    ...listFrames(roots).flatMap((it) => it.all()),
  ];

  return {
    read() {
      let top: Root[] | undefined;
      let all: Root[] | undefined;
      let modals: Element[] | undefined;
      const trees: PageTrees = {
        document,
        top: () => (top ??= own()),
        all: () => (all ??= withFrames(trees.top())),
        modals: () => (modals ??= listModals(trees.all())),
        select,
      };
      return trees;
    },
    all: () => withFrames(own()),
    pending: () => [
      ...[...hollow].filter((it) => !it.matches(':defined')),
      ...[...frames.values()].flatMap((it) => it.pending()),
    ],
    told,
    sweep() {
      const before = new Set(own());
      walk();
      const inFrames = listFrames(own()).map((it) => it.sweep());
      return own().some((it) => !before.has(it)) || inFrames.some(Boolean);
    },
    get sweptAt() {
      return sweptAt;
    },
    dispose() {
      observer.disconnect();
      for (const it of frames.values()) it.dispose();
    },
  };
}
