/** The words that people search with, in one field with commas between them. */
import type { Guide } from '../guide/schema.ts';

type Keywords = NonNullable<Guide['keywords']>;

/** Of one language: how many, and how long each. What goes beyond is not taken. */
export const KEYWORD_LIMITS = { most: 30, longest: 60 } as const;

/** Blanks stay as they are typed: the space within a word, the comma before the next. */
export function joinWords(words: readonly string[] | undefined = []): string {
  return words.map((word, index) => (index > 0 && /^\S/.test(word) ? ` ${word}` : word)).join(',');
}

/** With the words of one language put in. Undefined: no words are left. */
export function splitWords(
  keywords: Keywords | undefined,
  language: string,
  text: string,
): Keywords | undefined {
  const words = text.split(',').map((word) => word.slice(0, KEYWORD_LIMITS.longest));
  const { [language]: _before, ...rest } = keywords ?? {};
  if (text.trim() !== '') return { ...rest, [language]: words.slice(0, KEYWORD_LIMITS.most) };
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** As they are stored. */
export function tidyWords(keywords: Keywords): Keywords | undefined {
  const tidied = Object.entries(keywords).flatMap(([language, words]) => {
    const kept = words.map((word) => word.trim()).filter((word) => word !== '');
    return kept.length > 0 ? [[language, kept] as const] : [];
  });
  return tidied.length > 0 ? Object.fromEntries(tidied) : undefined;
}
