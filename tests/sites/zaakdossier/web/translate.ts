import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { nl } from './languages/nl.ts';
import { RENAMED } from './languages/renamed.ts';
import { isSecond, type Release } from './release.ts';

export const LANGUAGES = ['nl', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type MessageKey = keyof typeof nl;
/** The compiler refuses a catalogue that lacks a key or knows one too many. */
export type Messages = Record<MessageKey, string>;
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

export const LANGUAGE_NAMES: Record<Language, string> = {
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
};

export const CATALOGUES: Record<Language, Messages> = { nl, de, en };

export function createTranslate(language: Language, release: Release): Translate {
  const renamed = isSecond(release) ? RENAMED[language] : {};
  const messages: Messages = { ...CATALOGUES[language], ...renamed };
  return (key, values = {}) =>
    messages[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/**
 * Where the catalogues disagree: keys that are absent, empty or have other holes than the Dutch
 * text. Empty when all is well. The type checks keys only where someone runs the compiler.
 */
export function findCatalogueFaults(catalogues: Record<string, Record<string, string>>): string[] {
  const holes = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();
  const keys = new Set(Object.values(catalogues).flatMap((messages) => Object.keys(messages)));
  const faults: string[] = [];
  for (const [language, messages] of Object.entries(catalogues)) {
    for (const key of keys) {
      const text = messages[key];
      if (!text?.trim()) faults.push(`${language}: ${key} is missing`);
      else if (holes(text) !== holes(catalogues['nl']?.[key] ?? '')) {
        faults.push(`${language}: ${key} has other {values} than nl`);
      }
    }
  }
  return faults;
}
