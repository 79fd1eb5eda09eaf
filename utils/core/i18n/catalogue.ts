/** Every word of ours in the four languages. Never imported by the page side: see `overlayWords`. */
import type { UiLanguage } from '../run/view.ts';
import { de } from './messages/de.ts';
import { en, type Messages } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import { nl } from './messages/nl.ts';

const catalogue: Readonly<Record<UiLanguage, Messages>> = { nl, de, en, fr };

/** The groups that are drawn inside the page: the overlay's own, and what it shares with the popup. */
const OVERLAY_GROUPS: readonly string[] = ['overlay', 'card', 'language'];

/** All words in one language, for extension pages. */
export function wordsIn(language: UiLanguage): Messages {
  return catalogue[language];
}

/** The words that the background sends to the page side, by message key (`OverlayView.strings`). */
export function overlayWords(language: UiLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(catalogue[language]).filter(([key]) =>
      OVERLAY_GROUPS.includes(key.slice(0, key.indexOf('.'))),
    ),
  );
}
