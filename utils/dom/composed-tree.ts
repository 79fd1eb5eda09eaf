/**
 * The page as a person sees it: what stands in a slot belongs to the shadow tree around the slot, and
 * same-origin frames belong to the page around them.
 */
import { shadowRootOf } from './closed-shadow.ts';

/** The shadow host or the frame whose tree the element lies in; null in the document of this script. */
export function borderOf(element: Element): Element | null {
  return hostOf(element) ?? frameOf(element);
}

/** The shadow host whose tree the element lies in. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}

/** The frame that shows the element's document; null in the document of this script. */
export function frameOf(element: Element): HTMLElement | null {
  const { ownerDocument } = element;
  return ownerDocument === document
    ? null
    : ((ownerDocument.defaultView?.frameElement as HTMLElement) ?? null);
}

/**
 * As the page's tree has it. In a form, a field stands in place of the property that it is called like,
 * also for us: then the parent would be inside, and who goes up would never come to an end.
 */
export function parentOf(
  element: Element,
  name: 'parentElement' | 'assignedSlot' = 'parentElement',
): Element | null {
  return Reflect.get(Element.prototype, name, element);
}

/** The parent as it is drawn, inside the element's document. */
export function flatParent(element: Element): Element | null {
  return parentOf(element, 'assignedSlot') ?? parentOf(element) ?? hostOf(element);
}

/** What it is drawn in: also the frame that shows its document. */
export function outsideOf(element: Element): Element | null {
  return flatParent(element) ?? frameOf(element);
}

/** `Element.closest` across those borders; by `hostOf` not out of the element's document. */
export function closestAcross(
  element: Element,
  selector: string,
  leave: (element: Element) => Element | null = borderOf,
): Element | null {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest(selector);
    const slotted = slottedAround(at);
    if (found && (slotted === null || slotted.contains(found))) return found;
    at = slotted ? parentOf(slotted, 'assignedSlot') : leave(at);
  }
  return null;
}

/** Whether `inner` is `outer` or lies inside it. */
export function containsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = outsideOf(at)) if (at === outer) return true;
  return false;
}

/** The element itself, or the nearest one around it, that stands in a slot of an open shadow tree. */
function slottedAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (parentOf(at, 'assignedSlot')) return at;
  return null;
}

/**
 * `querySelectorAll` of what is drawn inside. Shadow trees are entered where there is a slot, or where
 * nothing is found without: walking is slow.
 */
export function queryAcross(around: Element, selector: string): Element[] {
  const found = around.querySelectorAll(selector);
  return found.length > 0 && around.querySelector('slot') === null
    ? [...found]
    : listAcross(around).filter((element) => element.matches(selector));
}

/** All text, with what the page put into the slots of a component. */
export function flatText(element: Element): string {
  const isSlotted = element.localName === 'slot' || element.querySelector('slot') !== null;
  if (!isSlotted) return element.textContent ?? '';
  return [...flatChildren(element)]
    .map((it) => (it.nodeType === 1 ? flatText(it as Element) : (it.nodeValue ?? '')))
    .join('');
}

/** The children; of a slot, what the page put there. */
export function flatChildren(element: Element): Iterable<Node> {
  if (element.localName !== 'slot') return element.childNodes;
  const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** All elements inside, in the order in which they are drawn. */
export function listAcross(around: ParentNode): Element[] {
  const list: Element[] = [];
  const add = (parent: ParentNode): void => {
    for (const child of drawnChildren(parent)) {
      list.push(child);
      add(child);
    }
  };
  add(around);
  return list;
}

function drawnChildren(parent: ParentNode): Element[] {
  const { localName } = parent as Partial<Element>;
  const shadow = localName === undefined ? null : shadowRootOf(parent as Element);
  if (shadow || localName !== 'slot') return [...(shadow ?? parent).children];
  return [...flatChildren(parent as Element)].filter((it): it is Element => it.nodeType === 1);
}
