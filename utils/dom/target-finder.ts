/**
 * The one way from a target's description to an element. This strategy takes every field at its
 * word: an element is found if it alone has all of them and is visible; anything else is an honest no.
 */
import type { Located, MissingReason } from '../core/locate/located.ts';
import { planLanguages, wordsFor } from '../core/locate/words.ts';
import type { TargetView } from '../core/run/view.ts';
import { createNameCache, hasLabel, hasName } from './accessible-name.ts';
import type { NameCache } from './accessible-name.ts';
import { findCandidates, findRoots } from './candidates.ts';
import { containsAcross } from './composed-tree.ts';
import { showsText } from './own-text.ts';
import { createPageTrees } from './page-roots.ts';
import type { PageTrees } from './page-roots.ts';
import { isInRow } from './table-row.ts';
import type { ColumnCache } from './table-row.ts';
import { isOutOfReach, visibleBox } from './visible-box.ts';

export type LocatedElement = Located<Element>;

export interface LocateOptions {
  /** Languages to try after the page's own, the likeliest first. */
  readonly languages?: readonly string[];
}

export interface TargetFinder {
  /** Looks now, once. Reads the page only. */
  locate(target: TargetView, options?: LocateOptions): LocatedElement;
  dispose(): void;
}

/** What is known during one search; the page does not change meanwhile. */
interface Search {
  readonly trees: PageTrees;
  readonly names: NameCache;
  readonly candidates: Map<TargetView, Element[] | MissingReason>;
  /** Targets as they are looked for inside a frame that only the target in them names. */
  readonly inFrame: Map<TargetView, TargetView>;
}

export function createTargetFinder(root: Document, defaults: LocateOptions = {}): TargetFinder {
  let isDisposed = false;
  return {
    locate(target, { languages = defaults.languages ?? [] } = {}) {
      let answer: LocatedElement = { status: 'missing', reason: 'none' };
      if (isDisposed) return answer;
      const search = beginSearch(root);
      for (const language of planLanguages(target, root.documentElement?.lang ?? '', languages)) {
        const located = locateIn(search, target, language);
        if (located.status !== 'missing') return located;
        // A match that is hidden tells more than no match in the next language.
        if (answer.reason === 'none') answer = located;
      }
      return answer;
    },
    dispose() {
      isDisposed = true;
    },
  };
}

function beginSearch(root: Document): Search {
  return {
    trees: createPageTrees(root),
    names: createNameCache(),
    candidates: new Map(),
    inFrame: new Map(),
  };
}

function locateIn(search: Search, target: TargetView, language: string | null): LocatedElement {
  let left = candidatesFor(search, target);
  if (typeof left === 'string') return { status: 'missing', reason: left };

  if (target.within) {
    const around = locateAround(search, target, target.within, language);
    if (around.status !== 'found') return { status: 'missing', reason: 'within' };
    left = left.filter((it) => it !== around.element && containsAcross(around.element, it));
  }
  if (target.row && left.length > 0) {
    const { column, value } = target.row;
    const columns = wordsFor(column, language);
    const cache: ColumnCache = new Map();
    left = left.filter((it) => isInRow(it, columns, value, cache));
    if (left.length === 0) return { status: 'missing', reason: 'row' };
  }
  left = keepWorded(left, target, language, search.names);
  if (left.length === 0) return { status: 'missing', reason: 'none' };

  const needsReach = target.role !== undefined || Boolean(target.name ?? target.label);
  left = left.filter(
    (it) => visibleBox(it) !== null && !(needsReach && isOutOfReach(it, search.trees.modals())),
  );
  if (left.length > 1) return { status: 'ambiguous', count: left.length };
  return left[0] ? { status: 'found', element: left[0] } : { status: 'missing', reason: 'hidden' };
}

function candidatesFor(search: Search, target: TargetView): Element[] | MissingReason {
  let candidates = search.candidates.get(target);
  if (candidates === undefined) {
    const roots = findRoots(search.trees, target);
    candidates = typeof roots === 'string' ? roots : findCandidates(roots, target);
    search.candidates.set(target, candidates);
  }
  return candidates;
}

/** What a target in a frame lies inside may be in the same frame, or around the frame. */
function locateAround(
  search: Search,
  { frame }: TargetView,
  within: TargetView,
  language: string | null,
): LocatedElement {
  if (frame !== undefined && within.frame === undefined) {
    const inFrame = search.inFrame.get(within) ?? { ...within, frame };
    search.inFrame.set(within, inFrame);
    const located = locateIn(search, inFrame, language);
    if (located.status === 'found') return located;
  }
  return locateIn(search, within, language);
}

function keepWorded(
  candidates: Element[],
  { name, label, text, role }: TargetView,
  language: string | null,
  names: NameCache,
): Element[] {
  let left = candidates;
  if (text) {
    const words = wordsFor(text, language);
    left = left.filter((it) => showsText(it, words));
  }
  if (label) {
    const words = wordsFor(label, language);
    left = left.filter((it) => hasLabel(it, words, names));
  }
  if (name) {
    const words = wordsFor(name, language);
    left = left.filter((it) => hasName(it, words, names));
    // A picture gives its name to the button around it: without a role, the outer one is meant.
    if (role === undefined)
      left = left.filter((it) => !left.some((other) => other !== it && other.contains(it)));
  }
  return left;
}
