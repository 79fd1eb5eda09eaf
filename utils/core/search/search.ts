/** The search of the help panel: every installed guide, by its words, its parts of words, and typos. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { fold, foldEachWay } from './fold.ts';
import type { SearchText } from './search-text.ts';
import { STOP_WORDS } from './stop-words.ts';
import { listEndings, splitWords } from './terms.ts';

/** All words of a guide once more, by what they end in: weaker than a whole word, wherever that is. */
const INSIDE = 'inside';

/** How much a word counts by where it stands. */
const WEIGHTS = { title: 6, keywords: 5, goal: 3, steps: 2, body: 1, [INSIDE]: 0.8 } as const;
const WORD_FIELDS = ['title', 'keywords', 'goal', 'steps', 'body'] as const;

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
  const index = new MiniSearch<SearchText>({
    idField: 'guideId',
    fields: Object.keys(WEIGHTS),
    tokenize: splitWords,
    processTerm: (term, field) => (field === INSIDE ? listEndings(term) : foldEachWay(term)),
    extractField: (text, field) =>
      field === INSIDE
        ? WORD_FIELDS.map((name) => text[name]).join(' ')
        : text[field as (typeof WORD_FIELDS)[number] | 'guideId'],
  });
  index.addAll([...byId.values()]);

  return {
    find(query, here) {
      const terms = pickTerms(query);
      const options: SearchOptions = {
        tokenize: () => terms,
        processTerm: (term) => term,
        boost: WEIGHTS,
        boostDocument: (id: string) => (here.has(id) ? HERE : 1),
        prefix: (term) => term.length >= PREFIX_FROM,
        fuzzy: allowTypos,
        maxFuzzy: 2,
      };
      const all = index.search(query, { ...options, combineWith: 'AND' });
      // Rather what holds some of the words than nothing.
      const hits = all.length > 0 ? all : index.search(query, { ...options, combineWith: 'OR' });
      return hits.slice(0, MAX_HITS).flatMap(({ id }) => byId.get(id as string) ?? []);
    },
  };
}

/** Without the small words, unless there are no others. */
function pickTerms(query: string): string[] {
  const terms = splitWords(query).map(fold);
  const telling = terms.filter((term) => !STOP_WORDS.has(term));
  return telling.length > 0 ? telling : terms;
}
