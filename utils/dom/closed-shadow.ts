/** The one place that looks into shadow roots, the closed ones where the browser lets an extension. */

interface ExtensionDom {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
}

/** Our own host element: nothing of the page, so nothing in it is ever looked at. */
export const HOST_NAME = 'leidraad-overlay';

/** Null also for our own host. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot } = element;
  if (shadowRoot) return element.localName === HOST_NAME ? null : shadowRoot;
  // Closed roots of plain elements are not asked for: one call per element of a large page is slow.
  if (!element.localName.includes('-') || element.localName === HOST_NAME) return null;
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  return (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
