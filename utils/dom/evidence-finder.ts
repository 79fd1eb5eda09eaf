/**
 * From recorded evidence to an element: the right one, or an honest "I cannot find it".
 */
import type { Evidence } from '../core/locate/evidence.ts';
import { keepIndex } from './live-index.ts';
import type { PageIndex } from './page-index.ts';
import { keepWords } from './read-words.ts';
import { examinePage, weighPage } from './weigh-page.ts';
import type { Examined, Weighed } from './weigh-page.ts';

export { describeElement } from './describe-element.ts';

export interface EvidenceLocateOptions {
  /** Values of the variables that name rows. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The row in which to look, in place of a recorded key. */
  readonly row?: { readonly column: string; readonly value: string };
}

export interface EvidenceFinder {
  /** Looks now, once. Reads the page only. */
  locate(evidence: Evidence, options?: EvidenceLocateOptions): Weighed;
  /** What `locate` would weigh: for learning from, and for showing an author. Null: no row, or disposed. */
  examine(evidence: Evidence, options?: EvidenceLocateOptions): Examined | null;
  dispose(): void;
}

export function createEvidenceFinder(
  root: Document,
  defaults: EvidenceLocateOptions = {},
): EvidenceFinder {
  const live = keepIndex(root);
  return {
    locate(evidence, options = {}) {
      const index = live.read();
      if (index === null) return nothing('disposed');
      const inside = findInside(index, evidence, { ...defaults, ...options });
      return typeof inside === 'string' ? nothing(inside) : weighPage(index, evidence, inside);
    },
    examine(evidence, options = {}) {
      const index = live.read();
      const inside = index && findInside(index, evidence, { ...defaults, ...options });
      if (index === null || typeof inside === 'string') return null;
      return examinePage(index, evidence, inside);
    },
    dispose: live.dispose,
  };
}

function nothing(reason: string): Weighed {
  const status = reason === 'rows' ? 'ambiguous' : 'missing';
  return { status, element: null, count: 0, reasons: [reason], ranking: [] };
}

/** The row to look in; null: the whole page; a reason: it is not there exactly once. */
function findInside(
  index: PageIndex,
  evidence: Evidence,
  { row, variables = {} }: EvidenceLocateOptions,
): Element | 'row-value' | 'row' | 'rows' | null {
  if (!row && !evidence.row) return null;
  const key = row ? { column: keepWords(row.column) } : evidence.row!;
  const value = row ? row.value : variables[evidence.row!.variable];
  if (value === undefined) return 'row-value';
  const [first, ...others] = index.findRows(key, value);
  return others.length > 0 ? 'rows' : (first ?? 'row');
}
