/** Changing what an author wrote, field by field. Nothing here changes what it is given. */
import type { Guide, Localized } from '../guide/schema.ts';

/** With these fields changed; one that becomes undefined is taken out. The order of the fields stays. */
export function patch<Thing extends object>(thing: Thing, fields: Partial<Thing>): Thing {
  const entries = Object.entries({ ...thing, ...fields });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Thing;
}

/** The words with those of one language put in; blank ones take it out. Undefined: no words are left. */
export function setWords(
  words: Localized | undefined,
  language: string,
  text: string,
): Localized | undefined {
  if (text.trim() !== '') return { ...words, [language]: text };
  const { [language]: _gone, ...rest } = words ?? {};
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** The same for what must have words: a guide without them is no guide, which the checks say. */
export function setNeededWords(words: Localized, language: string, text: string): Localized {
  return setWords(words, language, text) ?? {};
}

/** The languages of a guide or pack are those of its title; its own is one of them, even while the title is empty. */
export function listLanguages({ language, title }: Pick<Guide, 'language' | 'title'>): string[] {
  return [...new Set([language, ...Object.keys(title)])];
}
