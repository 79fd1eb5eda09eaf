import type { UiLanguage } from '../run/view.ts';

/** In the order in which a language switch lists them; each under its own name. */
export const UI_LANGUAGES: readonly { readonly code: UiLanguage; readonly name: string }[] = [
  { code: 'nl', name: 'Nederlands' },
  { code: 'de', name: 'Deutsch' },
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'Français' },
];

function toUiLanguage(tag: string): UiLanguage | undefined {
  const primary = tag.split(/[-_]/)[0]?.toLowerCase();
  return UI_LANGUAGES.find(({ code }) => code === primary)?.code;
}

/**
 * The language of our words: what the person chose, else the first of the browser's languages
 * (BCP 47 tags such as `de-AT`, best first) that we speak, else English.
 */
export function chooseLanguage(
  setting: string | null | undefined,
  browserLanguages: readonly string[],
): UiLanguage {
  for (const tag of [setting ?? '', ...browserLanguages]) {
    const language = toUiLanguage(tag);
    if (language) return language;
  }
  return 'en';
}
