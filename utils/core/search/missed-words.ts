/** What is kept of a search that found nothing: its words, each by itself, so that guides can be added. */

const MAX_WORDS = 20;
/** Letters alone: a number may be somebody's, and what holds an @ or a dot may be an address. */
const KEPT = /^\p{L}{2,40}$/u;
const MARKS_BEFORE = /^[(«„“”‘’"'¿¡]+/u;
const MARKS_AFTER = /[)»“”‘’"'.,;:!?…]+$/u;

export interface MissedWord {
  readonly word: string;
  /** The searches without a result that it was in. */
  readonly count: number;
}

/** The one word, as it may be kept; null where it may not. */
export function cleanMissedWord(typed: string): string | null {
  const word = typed.normalize('NFC').toLowerCase();
  return KEPT.test(word) ? word : null;
}

/** The words of a search that may be kept, each once; sentence marks around a word do not count. */
export function pickMissedWords(query: string): string[] {
  const typed = query.split(/\s+/u);
  const words = typed.flatMap((part) => {
    const bare = part.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '');
    return cleanMissedWord(bare) ?? [];
  });
  return [...new Set(words)].slice(0, MAX_WORDS);
}
