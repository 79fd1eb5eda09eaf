/** What somebody means who points at a place on a page: the control there, else just what is there. */
import { flatParent } from './composed-tree.ts';
import { shadowRootOf } from './closed-shadow.ts';
import { editingHostOf } from './record-actions.ts';
import { resolveChange, resolveClick } from './resolve-action.ts';
import type { ResolvedAction } from './resolve-action.ts';

const FIELD = 'input,select,textarea,label,option';

/** Null: the page itself, which is no target. */
export function resolvePick(inner: Element): ResolvedAction | null {
  const path = pathOf(inner);
  if (inner.matches('html,body')) return null;
  const control = resolveClick(path);
  if (control) return control;
  const field = path.map(fieldOf).find((it) => it !== null);
  const written = editingHostOf(inner);
  if (written) return { kind: 'fill', element: written };
  return field
    ? (resolveChange(field) ?? { kind: 'click', element: field })
    : { kind: 'click', element: inner };
}

/** The innermost element in an event's path, also in closed shadow roots, which the path ends at. */
export function innermostOf(event: Event): Element | null {
  const [first] = event.composedPath();
  if (first === undefined || !('localName' in first)) return null;
  let inner = first as Element;
  for (;;) {
    const shadow = shadowRootOf(inner);
    const next = shadow && findWithin(shadow, event);
    // Slotted from outside: then it is in the path by itself.
    if (!next || next === inner || next.getRootNode() !== shadow) return inner;
    inner = next;
  }
}

function findWithin(shadow: ShadowRoot, event: Event): Element | null {
  if (!('clientX' in event)) return shadow.activeElement;
  const { clientX, clientY } = event as MouseEvent;
  return shadow.elementFromPoint(clientX, clientY);
}

function pathOf(inner: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = inner; at; at = flatParent(at)) path.push(at);
  return path;
}

function fieldOf(element: Element): Element | null {
  if (!element.matches(FIELD)) return null;
  if (element.localName === 'label') return (element as HTMLLabelElement).control ?? element;
  return element.localName === 'option' ? (element.closest('select') ?? element) : element;
}
