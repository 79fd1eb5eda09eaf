import { isKnownWord } from '../record/known-words.ts';

/** Of words this short the recorder asks nothing; here only those count that are on the list. */
const LEAST_LETTERS = 3;

/** A word that may leave in a report: one that ships with the product, so that it is nobody's. */
export function isListed(word: string): boolean {
  return word.length >= LEAST_LETTERS && isKnownWord(word);
}
