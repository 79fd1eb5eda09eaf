/** Which words have changed, language by language. */
import { asGroup, asList } from '../guide/raw.ts';
import type { Change } from './change.ts';

export type WordChange = NonNullable<Change['words']>;

/** Of words per language, or of a list of such words, which counts as one text. */
export function diffWords(before: unknown, after: unknown): WordChange[] {
  const [was, is] = [readWords(before), readWords(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((language) => ({
      language,
      before: was.get(language) ?? '',
      after: is.get(language) ?? '',
    }))
    .filter((words) => words.before !== words.after);
}

function readWords(value: unknown): Map<string, string> {
  const words = new Map<string, string>();
  for (const group of Array.isArray(value) ? asList(value) : [value]) {
    for (const [language, text] of Object.entries(asGroup(group) ?? {})) {
      const so = words.get(language);
      words.set(language, so === undefined ? String(text) : `${so} / ${String(text)}`);
    }
  }
  return words;
}
