import type { Localized } from '../guide/schema.ts';

/**
 * The language to take of those that there are words in: the wanted one, or its main language (de
 * for de-AT), else the one that the guide was written in, else whichever comes first.
 */
export function pickLanguage(words: Localized, wanted: string, written: string): string {
  const order = [wanted, wanted.split('-')[0]!, written];
  return order.find((it) => Object.hasOwn(words, it)) ?? Object.keys(words)[0] ?? written;
}

export function pickWords(words: Localized, wanted: string, written: string): string {
  return words[pickLanguage(words, wanted, written)] ?? '';
}

/** A title with its language, which is the reader's only where it is there in that. */
export function pickTitle(title: Localized, wanted: string, written: string) {
  return {
    language: pickLanguage(title, wanted, written),
    title: pickWords(title, wanted, written),
  };
}
