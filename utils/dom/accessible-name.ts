/** Comparing accessible names without computing more of them than needed: one costs a layout walk. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { foldText, squeezeText } from '../core/locate/words.ts';
import { labelsOf } from './labels-of.ts';
import type { LabelCache } from './labels-of.ts';
import { showsExactly } from './own-text.ts';

/** What makes a name differ from the text: on the element itself, and inside it. */
const WORDS_ON_IT =
  '[alt],[aria-label],[aria-labelledby],[title],[placeholder],[label],input:is([type=button],[type=submit],[type=reset])';
const WORDS_IN_IT = `${WORDS_ON_IT},[aria-hidden],input,select,textarea,slot,title,legend,caption,figcaption`;

/** Elements whose text is their name. */
const NAMED_BY_TEXT =
  ':is(a[href],button,summary,h1,h2,h3,h4,h5,h6):not([role]),[role=button],[role=link],[role=tab],[role=menuitem]';

/** What was read of names during one search; the page does not change meanwhile. */
export interface NameCache {
  /** Folded names. */
  readonly names: Map<Element, string>;
  /** Squeezed text that holds the whole name; null where it may come from elsewhere. */
  readonly texts: Map<Element, string | null>;
  readonly labels: LabelCache;
}

export function createNameCache(): NameCache {
  return { names: new Map(), texts: new Map(), labels: new Map() };
}

/** Whether the accessible name is one of `words` (folded). */
export function hasName(element: Element, words: readonly string[], cache: NameCache): boolean {
  if (!cache.names.has(element)) {
    const verdict = compareByText(element, words, cache);
    if (verdict !== 'unsure') return verdict;
  }
  return words.includes(nameOf(element, cache));
}

/** The accessible name, folded. */
export function nameOf(element: Element, { names, labels }: NameCache): string {
  let name = names.get(element);
  if (name === undefined) {
    name = foldText(readName(element, labels));
    names.set(element, name);
  }
  return name;
}

/** Whether one of `words` (folded) is the text of a label of the element, or its whole name. */
export function hasLabel(element: Element, words: readonly string[], cache: NameCache): boolean {
  const texts = labelsOf(element, cache.labels).map(({ textContent }) =>
    foldText(textContent ?? ''),
  );
  return texts.some((text) => words.includes(text)) || hasName(element, words, cache);
}

/** The accessible name as it is shown; white space may be doubled. */
export function readName(element: Element, labels: LabelCache = new Map()): string {
  const told = element.getAttribute('aria-label');
  if (told?.trim() && !element.hasAttribute('aria-labelledby')) return told;
  // Our own list of labels: see PARTS in `wxt.config.ts`.
  const options: object = { labelsOf: (it: Element) => labelsOf(it, labels) };
  // Browsers fall back on the placeholder, which the library leaves out.
  return computeAccessibleName(element, options) || element.getAttribute('placeholder') || '';
}

/** What the text alone tells: for most elements of most pages, all there is to know. */
function compareByText(
  element: Element,
  words: readonly string[],
  cache: NameCache,
): boolean | 'unsure' {
  const labels = labelsOf(element, cache.labels);
  let text = cache.texts.get(element);
  if (text === undefined) {
    const hasMore = [element, ...labels].some(
      (it) => it.matches(WORDS_ON_IT) || it.querySelector(WORDS_IN_IT),
    );
    text = hasMore
      ? null
      : squeezeText([element, ...labels].map((it) => it.textContent ?? '').join(' '));
    cache.texts.set(element, text);
  }
  if (text === null) return 'unsure';
  const squeezed = words.map(squeezeText).filter((word) => text.includes(word));
  if (labels.length > 0) return squeezed.length > 0 && 'unsure';
  const isText = squeezed.some((word) => showsExactly(element, word));
  return isText && (element.matches(NAMED_BY_TEXT) || 'unsure');
}
