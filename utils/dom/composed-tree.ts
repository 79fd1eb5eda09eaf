/** Walking up a page as a person sees it: out of shadow roots and out of same-origin frames. */

/** The shadow host or the frame whose tree the element lies in; null in the document of this script. */
export function borderOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : frameOf(element);
}

/** The frame that shows the element's document; null in the document of this script. */
export function frameOf(element: Element): HTMLElement | null {
  const { ownerDocument } = element;
  return ownerDocument === document
    ? null
    : ((ownerDocument.defaultView?.frameElement as HTMLElement) ?? null);
}

/** `Element.closest` across those borders. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = borderOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Whether `inner` is `outer` or lies inside it. */
export function containsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = borderOf(at)) {
    if (outer.contains(at)) return true;
  }
  return false;
}
