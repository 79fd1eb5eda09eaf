/**
 * The second way from a description to an element: by weighing evidence that was recorded from the
 * element itself. It is right, or says that it cannot find it.
 */
import { decide } from '../core/locate/decide.ts';
import type { Decision, LocateStatus } from '../core/locate/decide.ts';
import type { Evidence, Traits } from '../core/locate/evidence.ts';
import { speaksAnother } from '../core/locate/page-words.ts';
import { collectCandidates } from './collect-candidates.ts';
import { indexPage } from './page-index.ts';
import type { PageIndex } from './page-index.ts';
import { listRoots } from './page-roots.ts';
import type { Root } from './page-roots.ts';
import { readTraits } from './read-facts.ts';
import { keepWords } from './read-words.ts';
import { findRows } from './row-key.ts';
import { visibleBox } from './visible-box.ts';

export { describeElement } from './describe-element.ts';

export interface EvidenceLocateOptions {
  /** Values of the variables that name rows. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The row in which to look, in place of a recorded key. */
  readonly row?: { readonly column: string; readonly value: string };
}

export interface EvidenceLocated {
  readonly status: LocateStatus;
  /** Null: missing, or one of several. */
  readonly element: Element | null;
  /** Keys of messages, some with traits behind a colon: `agree:name role`. */
  readonly reasons: readonly string[];
  /** The best few, the best first, in bits. */
  readonly ranking: readonly { readonly element: Element; readonly score: number }[];
}

export interface EvidenceFinder {
  /** Looks now, once. Reads the page only. */
  locate(evidence: Evidence, options?: EvidenceLocateOptions): EvidenceLocated;
  /** What `locate` would weigh: for learning from, and for showing an author. Null: no row, or disposed. */
  examine(evidence: Evidence, options?: EvidenceLocateOptions): Examined | null;
  dispose(): void;
}

export interface Examined {
  readonly speaksAnother: boolean;
  readonly isRowKnown: boolean;
  readonly elements: readonly Element[];
  readonly traits: readonly Traits[];
  isSameThing(left: number, right: number): boolean;
}

export function createEvidenceFinder(
  root: Document,
  defaults: EvidenceLocateOptions = {},
): EvidenceFinder {
  const cache = keepIndex(root);
  return {
    locate(evidence, options = {}) {
      const index = cache.read();
      if (index === null) return nothing('disposed');
      const inside = findInside(index, evidence, { ...defaults, ...options });
      if (inside === null) return locateIn(index, evidence, null);
      if (typeof inside === 'string')
        return { ...nothing(inside), status: inside === 'rows' ? 'ambiguous' : 'missing' };
      return locateIn(index, { ...evidence, ...evidence.inRow }, inside);
    },
    examine(evidence, options = {}) {
      const index = cache.read();
      if (index === null) return null;
      const inside = findInside(index, evidence, { ...defaults, ...options });
      if (typeof inside === 'string') return null;
      return examineIn(index, inside ? { ...evidence, ...evidence.inRow } : evidence, inside);
    },
    dispose: cache.dispose,
  };
}

/** The row to look in; null: the whole page; a reason: it is not there exactly once. */
function findInside(
  index: PageIndex,
  evidence: Evidence,
  { row, variables = {} }: EvidenceLocateOptions,
): Element[] | 'row-value' | 'row' | 'rows' | null {
  if (!row && !evidence.row) return null;
  const key = row ? { column: keepWords(row.column), variable: '' } : evidence.row!;
  const value = row ? row.value : variables[key.variable];
  if (value === undefined) return 'row-value';
  const inside = findRows(index.roots, key, value, index.reading);
  return inside.length === 1 ? inside : inside.length === 0 ? 'row' : 'rows';
}

function nothing(reason: string): EvidenceLocated {
  return { status: 'missing', element: null, reasons: [reason], ranking: [] };
}

function examineIn(index: PageIndex, evidence: Evidence, inside: Element[] | null): Examined {
  const isForeign = speaksAnother(evidence, { language: index.language, words: index.words() });
  const elements = collectCandidates(index, evidence, inside, isForeign);
  const traits = elements.map((it) => readTraits(it, index.reading));
  return {
    speaksAnother: isForeign,
    isRowKnown: inside?.length === 1,
    elements,
    traits,
    isSameThing: (left, right) =>
      isSameThing(
        elements[left]!,
        elements[right]!,
        new Map([left, right].map((at) => [elements[at]!, traits[at]!])),
      ),
  };
}

function locateIn(index: PageIndex, evidence: Evidence, inside: Element[] | null): EvidenceLocated {
  const examined = examineIn(index, evidence, inside);
  const isForeign = examined.speaksAnother;
  const all = examined.elements;
  const traits = new Map(all.map((it, at) => [it, examined.traits[at]!]));
  const choose = (elements: readonly Element[]): EvidenceLocated => {
    const decision = decide(
      evidence,
      elements.map((it) => traits.get(it)!),
      {
        speaksAnother: isForeign,
        isRowKnown: inside?.length === 1,
        isSameThing: (left, right) => isSameThing(elements[left]!, elements[right]!, traits),
      },
    );
    return answer(decision, elements);
  };
  const first = choose(all);
  const hidden = new Set(
    first.ranking.map(({ element }) => element).filter((it) => visibleBox(it) === null),
  );
  if (hidden.size === 0 || first.status === 'missing') return first;
  const shown = choose(all.filter((it) => !hidden.has(it)));
  const isShown = shown.element === null || visibleBox(shown.element) !== null;
  if (isShown && shown.status !== 'missing') return shown;
  return { status: 'missing', element: null, reasons: ['hidden'], ranking: first.ranking };
}

function answer(
  { status, best, reasons, ranking }: Decision,
  elements: readonly Element[],
): EvidenceLocated {
  return {
    status,
    element: best === null ? null : elements[best]!,
    reasons,
    ranking: ranking.map(({ at, score }) => ({ element: elements[at]!, score })),
  };
}

/** A link and its list item, a button and the span inside it. */
function isSameThing(left: Element, right: Element, traits: ReadonlyMap<Element, Traits>): boolean {
  if (!left.contains(right) && !right.contains(left)) return false;
  const names = [traits.get(left)?.name, traits.get(right)?.name];
  return (
    (names[0] !== undefined && names[0] === names[1]) ||
    (left.textContent ?? '').trim() === (right.textContent ?? '').trim()
  );
}

/** The index of the page as it is now: made when asked for, dropped when the page changes. */
function keepIndex(document: Document): { read(): PageIndex | null; dispose(): void } {
  let index: PageIndex | null = null;
  let isDisposed = false;
  const watched = new Set<Root>();
  const observer = new MutationObserver(() => {
    index = null;
  });
  return {
    read() {
      if (isDisposed) return null;
      if (observer.takeRecords().length > 0) index = null;
      if (index === null) {
        for (const root of listRoots(document)) {
          if (watched.has(root)) continue;
          watched.add(root);
          observer.observe(root, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
        }
        index = indexPage(document);
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
