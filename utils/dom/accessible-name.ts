/** Comparing accessible names without computing more of them than needed: one costs a layout walk. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { foldText, squeezeText } from '../core/locate/words.ts';

/** What puts words into a name that are in no text: on the element itself, and inside it. */
const WORDS_ON_IT =
  '[alt],[aria-label],[aria-labelledby],[title],[placeholder],input:is([type=button],[type=submit],[type=reset])';
const WORDS_IN_IT = `${WORDS_ON_IT},input,select,textarea,slot,title`;

/** What was read of names during one search; the page does not change meanwhile. */
export interface NameCache {
  /** Folded names. */
  readonly names: Map<Element, string>;
  /** Squeezed texts that hold the whole name; null where other sources may add to it. */
  readonly texts: Map<Element, string[] | null>;
  /** The labels of each field, by the tree that they are in. */
  readonly labels: Map<Node, Map<Element, Element[]>>;
}

export function createNameCache(): NameCache {
  return { names: new Map(), texts: new Map(), labels: new Map() };
}

/** Whether the accessible name is one of `words` (folded). */
export function hasName(element: Element, words: readonly string[], cache: NameCache): boolean {
  let name = cache.names.get(element);
  if (name === undefined) {
    if (!mayHaveName(element, words, cache)) return false;
    name = foldText(readName(element));
    cache.names.set(element, name);
  }
  return words.includes(name);
}

/** Whether one of `words` (folded) is the text of a label of the element, or its whole name. */
export function hasLabel(element: Element, words: readonly string[], cache: NameCache): boolean {
  const texts = labelsOf(element, cache).map(({ textContent }) => foldText(textContent ?? ''));
  return texts.some((text) => words.includes(text)) || hasName(element, words, cache);
}

function readName(element: Element): string {
  const told = element.getAttribute('aria-label');
  if (told?.trim() && !element.hasAttribute('aria-labelledby')) return told;
  // Browsers fall back on the placeholder, which the library leaves out.
  return computeAccessibleName(element) || element.getAttribute('placeholder') || '';
}

/** False only where the name cannot be one of `words`. */
function mayHaveName(element: Element, words: readonly string[], cache: NameCache): boolean {
  let texts = cache.texts.get(element);
  if (texts === undefined) {
    const sources = [element, ...labelsOf(element, cache)];
    const hasMore = sources.some((it) => it.matches(WORDS_ON_IT) || it.querySelector(WORDS_IN_IT));
    texts = hasMore ? null : sources.map(({ textContent }) => squeezeText(textContent ?? ''));
    cache.texts.set(element, texts);
  }
  return (
    texts === null || words.some((word) => texts.some((text) => text.includes(squeezeText(word))))
  );
}

/** `HTMLInputElement.labels` walks the whole document for each field; this does so once. */
function labelsOf(element: Element, { labels }: NameCache): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  let known = labels.get(root);
  if (known === undefined) {
    known = new Map();
    for (const label of root.querySelectorAll('label')) {
      if (label.control) known.set(label.control, [...(known.get(label.control) ?? []), label]);
    }
    labels.set(root, known);
  }
  return known.get(element) ?? [];
}
