/** Elements by the text that they show themselves. */
import { foldText, squeezeText } from '../core/locate/words.ts';
import type { Root } from './page-roots.ts';

/** Whether what the element shows is one of `words` (folded). */
export function showsText(element: Element, words: readonly string[]): boolean {
  const written = squeezeText(element.textContent ?? '');
  if (written === '' && element.matches(TEXT_BUTTON)) {
    return words.includes(foldText((element as HTMLInputElement).value));
  }
  if (words.some((word) => squeezeText(word) === written)) return true;
  // Text for screen readers, or for another width of the window, may be written but not shown.
  if (!words.some((word) => written.includes(squeezeText(word)))) return false;
  const shown = squeezeText((element as HTMLElement).innerText ?? '');
  return words.some((word) => squeezeText(word) === shown);
}

const TEXT_BUTTON = 'input:is([type=button],[type=submit],[type=reset])';

/** The innermost elements in one tree whose text is one of `words` (folded); frames not entered. */
export function findByText(root: Root, words: readonly string[]): Element[] {
  const keys = words.map(longestPart);
  const longest = Math.max(...words.map((word) => word.length));
  const found = new Set<Element>();
  const document = root.nodeType === root.DOCUMENT_NODE ? (root as Document) : root.ownerDocument!;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue!.toLowerCase();
    if (!keys.some((key) => text.includes(key))) continue;
    const element = climbToText(node.parentElement, words, longest);
    if (element) found.add(element);
  }
  const buttons = [...root.querySelectorAll(TEXT_BUTTON)].filter((it) => showsText(it, words));
  const all = [...found, ...buttons];
  return all.filter((element) => !all.some((other) => other !== element && element.contains(other)));
}

function climbToText(from: Element | null, words: readonly string[], longest: number): Element | null {
  for (let at = from; at && !at.matches('script,style,noscript,template'); at = at.parentElement) {
    if (showsText(at, words)) return at;
    // Folding drops characters, hidden text adds some: climb on while it may still be the one.
    if (foldText(at.textContent ?? '').length > 2 * longest + 40) return null;
  }
  return null;
}

/** Part of a text that one text node is likely to hold whole. */
function longestPart(word: string): string {
  return word.split(' ').reduce((best, part) => (part.length > best.length ? part : best), '');
}
