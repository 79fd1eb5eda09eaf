/**
 * Does a page speak the language that it spoke when a target was recorded? Told by a sample of its
 * words, hashed to three letters: enough for an overlap, too little to read anything back.
 *
 * The sample holds the words with the lowest hashes (MinHash, Broder 1997), so that the share of it
 * that is on another page estimates the share of all words.
 */
import { countLetter } from './volatile.ts';
import { foldText } from './words.ts';

const SAMPLE = 24;
/** With fewer words nothing can be said. */
const LEAST = 6;
/** Two releases share most of their words, two languages the names of things. */
const SAME_WORDS = 0.34;
const SAME_WORDS_UNDER_OTHER_TAG = 0.7;
/** Some applications say the same language whatever they speak; but then no more is shared than by chance. */
const SAME_WORDS_UNDER_SAME_TAG = 0.1;

/** The words of a text of the user interface, hashed; short words and numbers left out. */
export function hashWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 4)
    .map(hashWord);
}

export function sampleWords(hashes: Iterable<string>): string {
  return [...new Set(hashes)].sort().slice(0, SAMPLE).join(' ');
}

/** Where neither the words nor the language tags tell, a page is taken for the same language. */
export function speaksAnother(
  recorded: { readonly language?: string | undefined; readonly words: string },
  page: { readonly language?: string | undefined; readonly words: () => ReadonlySet<string> },
): boolean {
  const sample = recorded.words.split(' ').filter(Boolean);
  const hasOtherTag =
    Boolean(recorded.language) && Boolean(page.language) && recorded.language !== page.language;
  const words = page.words();
  if (sample.length < LEAST || words.size < LEAST) return hasOtherTag;
  const shared = sample.filter((hash) => words.has(hash)).length / sample.length;
  const hasSameTag = Boolean(recorded.language) && recorded.language === page.language;
  if (hasSameTag) return shared < SAME_WORDS_UNDER_SAME_TAG;
  return shared < (hasOtherTag ? SAME_WORDS_UNDER_OTHER_TAG : SAME_WORDS);
}

/** FNV-1a, folded to three letters. */
export function hashWord(word: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  let rest = (hash ^ (hash >>> 15)) >>> 0;
  let letters = '';
  for (let count = 0; count < 3; count++) {
    letters += countLetter(rest % 26);
    rest = Math.trunc(rest / 26);
  }
  return letters;
}
