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

/** What is drawn beside a run comes with a script of its own, and with words of its own. */
const ASIDE_GROUPS: readonly string[] = [...OVERLAY_GROUPS, 'aside'];

/** The words that the background sends to the page side, by message key (`OverlayView.strings`). */
export function overlayWords(language: UiLanguage): Readonly<Record<string, string>> {
  return pickGroups(language, OVERLAY_GROUPS);
}

/** The same for `AsideView.strings`. */
export function asideWords(language: UiLanguage): Readonly<Record<string, string>> {
  return pickGroups(language, ASIDE_GROUPS);
}

function pickGroups(language: UiLanguage, groups: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogue[language]).filter(([key]) =>
      groups.includes(key.slice(0, key.indexOf('.'))),
    ),
  );
}
