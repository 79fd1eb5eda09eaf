/** All elements of the page in one order, those in open shadow roots after their host. */

export function listElements(root: Document | ShadowRoot = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...listElements(element.shadowRoot)] : [element],
  );
}
