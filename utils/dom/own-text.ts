/** Elements by the text that they show themselves. */
import { foldText, longestPart, squeezeText } from '../core/locate/words.ts';
import { flatText, parentOf } from './composed-tree.ts';
import type { Root } from './page-roots.ts';

/** Whether what the element shows is one of `words` (folded). */
export function showsText(element: Element, words: readonly string[]): boolean {
  const written = squeezeText(element.textContent ?? '');
  if (written === '' && element.matches(TEXT_BUTTON)) {
    return words.includes(foldText((element as HTMLInputElement).value));
  }
  return words.some((word) => isShown(element, written, squeezeText(word)));
}

/** Whether all that the element shows is this text (squeezed). */
export function showsExactly(element: Element, text: string): boolean {
  return isShown(element, squeezeText(flatText(element)), text);
}

function isShown(element: Element, written: string, text: string): boolean {
  if (written === text) return true;
  // Text for screen readers, or for another width of the window, may be written but not shown.
  return (
    element.childElementCount > 0 &&
    written.includes(text) &&
    squeezeText(readShown(element)) === text
  );
}

/** As `innerText`, which takes longer by a factor of a hundred on a large page. */
function readShown(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.nodeValue!;
    return node.nodeType === 1 && isDrawn(node as Element) ? readShown(node as Element) : '';
  });
  return parts.join('');
}

function isDrawn(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) ||
    element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents'
  );
}

/** How far a short text may be spread: over elements around and beside each other, and in line breaks. */
const MOST_LEVELS = 6;
const MOST_CHILDREN = 20;
const MOST_SPACE = 400;
/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4;
const TEXT_BUTTON = 'input:is([type=button],[type=submit],[type=reset])';

/** The innermost elements in one tree whose text is one of `words` (folded); frames not entered. */
export function findByText(root: Root, words: readonly string[]): Element[] {
  const keys = words.map(longestPart);
  const longest = Math.max(...words.map((word) => word.length));
  const found = new Set<Element>();
  const walker = (root.ownerDocument ?? root).createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue!.toLowerCase();
    if (!keys.some((key) => text.includes(key))) continue;
    const element = climbToText(node.parentElement, words, longest);
    if (element) found.add(element);
  }
  for (const button of root.querySelectorAll(TEXT_BUTTON))
    if (showsText(button, words)) found.add(button);
  for (const element of found) {
    for (let at = parentOf(element); at; at = parentOf(at)) found.delete(at);
  }
  return [...found];
}

function climbToText(
  from: Element | null,
  words: readonly string[],
  longest: number,
): Element | null {
  let at = from;
  for (let levels = 0; at && levels < MOST_LEVELS; levels++, at = at.parentElement) {
    // Neither code nor a container of much more than the text; the cheap tests first.
    if (at.childElementCount > MOST_CHILDREN || at.matches('script,style,noscript,template'))
      return null;
    if ((at.textContent ?? '').length > MOST_SPACE + 4 * longest) return null;
    if (showsText(at, words)) return at;
  }
  return null;
}
