/** The one place that looks into shadow roots, the closed ones where the browser lets an extension. */

interface ExtensionDom {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
}

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Our own host element: nothing of the page, so nothing in it is ever looked at. */
export const HOST_NAME = 'leidraad-overlay';

/** Null also for our own host. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { localName, shadowRoot } = element;
  if (localName === HOST_NAME) return null;
  // Closed roots of plain elements are not asked for: one call per element of a large page is slow.
  if (shadowRoot || !localName.includes('-')) return shadowRoot;
  return (
    (element as FirefoxElement).openOrClosedShadowRoot ??
    (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot(element) ??
    null
  );
}
