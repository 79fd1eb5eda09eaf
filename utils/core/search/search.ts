/** The search of the help panel: every installed guide, by its words, its parts of words, and typos. */
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { canHaveParts, nearlyStandsInside, standsInside } from './find-inside.ts';
import { fold, foldEachWay } from './fold.ts';
import type { SearchText } from './search-text.ts';
import { STOP_WORDS } from './stop-words.ts';

/** How much a word counts by where it stands. */
const WEIGHTS = { title: 6, keywords: 5, goal: 3, steps: 2, body: 1 } as const;
/** How much a part of a word counts of that. */
const PART = 0.4;
const MISTAKEN_PART = 0.2;
/** Compounds that one part is looked for in: a part of more of them tells little. */
const MAX_COMPOUNDS = 100;

/** How much a guide of the page in front gains. */
const HERE = 1.5;
/** Letters that are typed before what a word begins with counts as the word. */
const PREFIX_FROM = 3;
const MAX_HITS = 50;

/** Mistakes in a word of this length that are overlooked. */
function allowTypos(term: string): number {
  if (term.length < 5) return 0;
  return term.length < 8 ? 1 : 2;
}

export interface Search {
  /** The best first. `here` are the guides of the page in front. */
  find(query: string, here: ReadonlySet<string>): SearchText[];
}

export function createSearch(texts: readonly SearchText[]): Search {
  const byId = new Map(texts.map((text) => [text.guideId, text]));
  // Looked through with each search: to index every part of every compound takes several times as long.
  const compounds = new Set<string>();
  const folded = new Map<string, string[]>();
  const index = new MiniSearch<SearchText>({
    idField: 'guideId',
    fields: Object.keys(WEIGHTS),
    tokenize: splitWords,
    processTerm(word) {
      const known = folded.get(word);
      if (known) return known;
      const terms = foldEachWay(word);
      folded.set(word, terms);
      terms.filter(canHaveParts).forEach((term) => compounds.add(term));
      return terms;
    },
  });
  index.addAll([...byId.values()]);

  /** The term as a word, or as a part of the compounds that hold it, if need be with a mistake. */
  function ask(term: string): Query {
    const hold = (holds: typeof standsInside) => [...compounds].filter((it) => holds(it, term));
    const whole = hold(standsInside);
    const parts = {
      queries: (whole.length > 0 ? whole : hold(nearlyStandsInside)).slice(0, MAX_COMPOUNDS),
      prefix: false,
      fuzzy: false,
      boost: weigh(whole.length > 0 ? PART : MISTAKEN_PART),
    };
    return { combineWith: 'OR', queries: [term, parts] };
  }

  return {
    find(query, here) {
      const queries = pickTerms(query).map(ask);
      const options: SearchOptions = {
        tokenize: (term) => [term],
        processTerm: (term) => term,
        boost: WEIGHTS,
        boostDocument: (id: string) => (here.has(id) ? HERE : 1),
        prefix: (term) => term.length >= PREFIX_FROM,
        fuzzy: allowTypos,
        maxFuzzy: 2,
      };
      const all = index.search({ ...options, combineWith: 'AND', queries });
      // Rather what holds some of the words than nothing.
      const hits = all.length > 0 ? all : index.search({ ...options, combineWith: 'OR', queries });
      return hits.slice(0, MAX_HITS).flatMap(({ id }) => byId.get(id as string) ?? []);
    },
  };
}

function weigh(share: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(WEIGHTS).map(([field, weight]) => [field, weight * share]),
  );
}

function splitWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** Without the small words, unless there are no others. */
function pickTerms(query: string): string[] {
  const terms = splitWords(query).map(fold);
  const telling = terms.filter((term) => !STOP_WORDS.has(term));
  return telling.length > 0 ? telling : terms;
}
