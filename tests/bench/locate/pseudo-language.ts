/**
 * "Syllable swap": a made-up language for libraries that ship no translations. Every word becomes
 * another word of its own, the same each time; numbers, punctuation and capitals stay.
 */

/** The same in every set. */
export const LANGUAGE_SEED = 7;

const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'br', 'st'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'aa', 'ei', 'ou'];

export function pseudoTranslate(text: string, seed: number): string {
  return text.replaceAll(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => translateWord(word, seed));
}

function translateWord(word: string, seed: number): string {
  let state = hash(word.toLowerCase(), seed);
  const draw = (size: number): number => {
    state = Math.imul(state ^ (state >>> 13), 0x5bd1e995) >>> 0;
    return (state >>> 4) % size;
  };
  // Translations differ in length: one syllable per two or three letters, and now and then one more.
  const syllables = Math.max(1, Math.round(word.length / 2.6) + (draw(3) === 0 ? 1 : 0));
  let made = '';
  for (let count = 0; count < syllables; count += 1)
    made += ONSETS[draw(ONSETS.length)]! + VOWELS[draw(VOWELS.length)]!;
  const isCapital = word[0] !== word[0]!.toLowerCase();
  return isCapital ? made[0]!.toUpperCase() + made.slice(1) : made;
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let state = (0x811c9dc5 ^ seed) >>> 0;
  for (const char of text) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return state || 1;
}
