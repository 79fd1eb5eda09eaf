/**
 * From recorded evidence to an element: the right one, or an honest "I cannot find it". A part of
 * `target-finder.ts`, which the product asks.
 */
import type { Evidence } from '../core/locate/evidence.ts';
import { joinAnswers } from '../core/locate/join-answers.ts';
import { wordingFor } from '../core/locate/wordings.ts';
import { keepIndexes } from './live-indexes.ts';
import { narrowIndex } from './narrow-index.ts';
import type { PageIndex } from './page-index.ts';
import { keepTrees } from './live-trees.ts';
import type { LiveTrees } from './live-trees.ts';
import { listModals } from './page-roots.ts';
import { readTraits } from './read-facts.ts';
import { keepWords } from './read-words.ts';
import { isOutOfReach } from './visible-box.ts';
import { doubt, listMeant, weighPage } from './weigh-page.ts';
import type { Weighed } from './weigh-page.ts';

export { describeElement } from './describe-element.ts';

export interface EvidenceLocateOptions {
  /** Values of the variables that name rows. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The row in which to look, in place of a recorded key. */
  readonly row?: { readonly column: string; readonly value: string };
  /** Which elements it may be; by default any. */
  readonly mayBe?: (element: Element) => boolean;
}

export interface EvidenceFinder {
  /** Looks now, once. Reads the page only. */
  locate(evidence: Evidence, options?: EvidenceLocateOptions): Weighed;
  dispose(): void;
}

export function createEvidenceFinder(
  root: Document,
  defaults: EvidenceLocateOptions = {},
  trees: LiveTrees = keepTrees(root),
): EvidenceFinder {
  const live = keepIndexes(root, trees);
  return {
    locate(evidence, options = {}) {
      const indexes = live.read(evidence.frame);
      if (indexes === null) return nothing('disposed');
      const modals = (page: PageIndex) =>
        evidence.frame === undefined ? listModals(page.roots) : trees.read().modals();
      const answers = indexes.map((page) =>
        locateIn(page, evidence, { ...defaults, ...options }, () => modals(page)),
      );
      const [first, ...others] = answers.map((it) => ({ ...it, score: it.ranking[0]?.score }));
      if (first === undefined) return nothing('frame');
      const joined = joinAnswers([first, ...others]);
      return typeof joined === 'object' ? joined : alike(joined, answers);
    },
    dispose: live.dispose,
  };
}

function nothing(reason: string): Weighed {
  return { status: 'missing', element: null, count: 0, reasons: [reason], ranking: [] };
}

/** Several frames with the same address have it. */
function alike(count: number, answers: readonly Weighed[]): Weighed {
  const ranking = answers.flatMap((it) => it.ranking);
  const status = 'ambiguous';
  return {
    status,
    element: null,
    count,
    reasons: ['frames'],
    ranking,
    alike: answers.flatMap(listMeant),
  };
}

function locateIn(
  page: PageIndex,
  evidence: Evidence,
  options: EvidenceLocateOptions,
  modals: () => readonly Element[],
): Weighed {
  const worded = wordingFor(evidence, page.language);
  const { mayBe } = options;
  const narrowed = mayBe ? narrowIndex(page, mayBe) : page;
  const inside = findInside(narrowed, worded, options);
  if (typeof inside === 'string') return nothing(inside);
  if (Array.isArray(inside)) {
    const meant = inside.flatMap((row) => listMeant(weighPage(narrowed, worded, row)));
    return { ...nothing('rows'), status: 'ambiguous', count: inside.length, alike: meant };
  }
  const hidden = new Set<Element>();
  let first: Weighed | undefined;
  for (;;) {
    const index = hidden.size > 0 ? narrowIndex(narrowed, (it) => !hidden.has(it)) : narrowed;
    const answer = weighPage(index, worded, inside);
    if (answer.status === 'missing') return hidden.size > 0 ? nothing('hidden') : answer;
    // As what is hidden, so what nobody can use now, such as all behind an open dialog: see `weigh-page.ts`.
    const open = modals();
    const out = listMeant(answer).filter((it) => isOutOfReach(it, open));
    if (out.length === 0)
      return first && answer.element
        ? doubt(
            answer,
            worded,
            [answer.element, first.ranking[0]!.element].map((it) => readTraits(it, page.reading)),
            first.status === 'found',
          )
        : answer;
    first ??= answer;
    for (const it of out) hidden.add(it);
  }
}

/**
 * The row to look in; null: the whole page. Else the rows that it may be, or why there is none.
 */
export function findInside(
  index: PageIndex,
  evidence: Evidence,
  { row, variables = {} }: EvidenceLocateOptions,
): Element | null | Element[] | 'row-value' | 'row' {
  if (!row && !evidence.row) return null;
  const key = row ? { column: keepWords(row.column) } : evidence.row!;
  const value = row ? row.value : variables[evidence.row!.variable];
  if (value === undefined) return 'row-value';
  const rows = index.findRows(key, value);
  return rows.length > 1 ? [...rows] : (rows[0] ?? 'row');
}
