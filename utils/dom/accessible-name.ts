/** Comparing accessible names without computing more of them than needed: one costs a layout walk. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { foldText, squeezeText } from '../core/locate/words.ts';

/** What puts words into a name that are in no text: on the element itself, and inside it. */
const WORDS_ON_IT =
  '[alt],[aria-label],[aria-labelledby],[title],[placeholder],input:is([type=button],[type=submit],[type=reset])';
const WORDS_IN_IT = `${WORDS_ON_IT},input,select,textarea,slot,title`;

/** Names computed during one search, folded. */
export type NameCache = Map<Element, string>;

/** Whether the accessible name is one of `words` (folded). */
export function hasName(element: Element, words: readonly string[], cache: NameCache): boolean {
  if (!cache.has(element) && !mayHaveName(element, words)) return false;
  let name = cache.get(element);
  if (name === undefined) {
    // Browsers fall back on the placeholder, which the library leaves out.
    name = foldText(computeAccessibleName(element) || element.getAttribute('placeholder') || '');
    cache.set(element, name);
  }
  return words.includes(name);
}

/** Whether one of `words` (folded) is the text of a label of the element, or its whole name. */
export function hasLabel(element: Element, words: readonly string[], cache: NameCache): boolean {
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  return (
    labels.some((label) => words.includes(foldText(label.textContent))) || hasName(element, words, cache)
  );
}

/** False only where the name cannot be one of `words`. */
function mayHaveName(element: Element, words: readonly string[]): boolean {
  const sources = [element, ...((element as HTMLInputElement).labels ?? [])];
  if (sources.some((it) => it.matches(WORDS_ON_IT) || it.querySelector(WORDS_IN_IT))) return true;
  const texts = sources.map(({ textContent }) => squeezeText(textContent ?? ''));
  return words.some((word) => texts.some((text) => text.includes(squeezeText(word))));
}
