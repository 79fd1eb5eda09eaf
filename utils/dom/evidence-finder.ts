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
  dispose(): void;
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
      const { row, variables = {} } = { ...defaults, ...options };
      if (!row && !evidence.row) return locateIn(index, evidence, null);
      const key = row ? { column: keepWords(row.column), variable: '' } : evidence.row!;
      const value = row ? row.value : variables[key.variable];
      if (value === undefined) return nothing('row-value');
      const inside = findRows(index.roots, key, value, index.reading);
      if (inside.length === 0) return nothing('row');
      if (inside.length > 1) return { ...nothing('rows'), status: 'ambiguous' };
      return locateIn(index, { ...evidence, ...evidence.inRow }, inside);
    },
    dispose: cache.dispose,
  };
}

function nothing(reason: string): EvidenceLocated {
  return { status: 'missing', element: null, reasons: [reason], ranking: [] };
}

function locateIn(index: PageIndex, evidence: Evidence, inside: Element[] | null): EvidenceLocated {
  const isForeign = speaksAnother(evidence, { language: index.language, words: index.words() });
  const all = collectCandidates(index, evidence, inside, isForeign);
  const traits = new Map(all.map((it) => [it, readTraits(it, index.reading)]));
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
