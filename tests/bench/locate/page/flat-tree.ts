/** The page as it is drawn: what stands in a slot belongs to the shadow tree around the slot. */

export function parentOf(node: Element | Text): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** As `closest`, across the borders of shadow trees. Without them it is the same. */
export function closestAcross(node: Element | Text, selector: string): Element | null {
  let at = node instanceof Element ? node : parentOf(node);
  while (at && !at.matches(selector)) at = parentOf(at);
  return at;
}

export function containsAcross(outer: Element, inner: Element): boolean {
  let at: Element | null = inner;
  while (at && at !== outer) at = parentOf(at);
  return at === outer;
}

/** The text that is drawn in the element. */
export function textAcross(element: Element): string {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  const nodes = assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes;
  return [...nodes]
    .map((node) => {
      if (node instanceof Element)
        return /^(style|script)$/.test(node.localName) ? '' : textAcross(node);
      return node instanceof Text ? node.data : '';
    })
    .join('');
}
