import type { Localized } from '../guide/schema.ts';

/**
 * The words in the wanted language: exactly, or in its main language (de for de-AT), else in the
 * language that the guide was written in, else in whichever comes first.
 */
export function pickWords(words: Localized, wanted: string, written: string): string {
  for (const language of [wanted, wanted.split('-')[0]!, written]) {
    if (Object.hasOwn(words, language)) return words[language]!;
  }
  return Object.values(words)[0] ?? '';
}
