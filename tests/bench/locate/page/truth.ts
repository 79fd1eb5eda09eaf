/** Which element each token stands for, and a page without tokens. */
import { getRole } from 'dom-accessibility-api';
import type { Marked } from '../pair-targets.ts';
import { listElements } from './elements.ts';
import { closestAcross, containsAcross, parentOf, textAcross } from './flat-tree.ts';
import { readHeld, takeTokens } from './take-tokens.ts';

/** A field or button that only draws, or takes the focus for, a component that says what it is. */
const DRAWN_ONLY = '[role=presentation],[role=none]';

/** What a guide points at: things to act on, and headings. */
const TARGET =
  `a[href],a[tabindex],:is(button,input:not([type=hidden])):not(${DRAWN_ONLY}),summary,select,` +
  'textarea,h1,h2,h3,h4,h5,h6,' +
  '[role=button],[role=link],[role=tab],[role=checkbox],[role=radio],[role=switch],[role=menuitem],' +
  '[role=combobox],[role=textbox],[role=searchbox],[role=spinbutton],[role=option],' +
  '[role=treeitem],[role=heading],' +
  // The head of a row is data; it does not always say so.
  'th:not([scope^=row],tbody > tr:has(> td) > *),[role=columnheader]';

/** What a text may name besides: a group of fields, as a legend does. */
const GROUP = '[role=group],[role=radiogroup]';

const FIELD =
  'select,textarea,input:not([type=hidden]),[role=combobox],[role=textbox],[role=searchbox],' +
  '[role=spinbutton],[role=checkbox],[role=radio],[role=switch]';

/** Reads all tokens and takes them out of the page. */
export async function readTruth(): Promise<Marked[]> {
  const isTarget = (element: Element): boolean => element.matches(TARGET);
  const targets = listElements()
    .flatMap((element) => readHeld(element, isTarget))
    .map(({ token, holder }) => ({ token, target: targetOf(holder) }));
  await takeTokens();
  // Only now: a component that draws itself again may add elements and drop others.
  const places = new Map(listElements().map((element, index) => [element, index]));
  return targets.flatMap(({ token, target }) => {
    const index = target ? places.get(target) : undefined;
    if (!target || index === undefined || !isShown(target)) return [];
    return [{ token, index, role: getRole(target) ?? target.localName }];
  });
}

/** What the person would act on: the field of a label, the group of a legend, the link of a text. */
function targetOf(holder: Text | Element): Element | null {
  const field = labelledBy(holder);
  if (field) return field.id === '' || isOnlyId(field) ? controlOf(field) : null;
  const legend = closestAcross(holder, 'legend');
  if (legend?.parentElement instanceof HTMLFieldSetElement)
    // A hidden one draws the frame of a field, with a gap for its label.
    return legend.closest('[aria-hidden=true]') ? null : legend.parentElement;
  return closestAcross(holder, TARGET) ?? namedBy(holder);
}

const LABEL = 'label,[for]';

/** What the text is the label of, or a part of the label. */
function labelledBy(holder: Text | Element): Element | null {
  for (
    let label = closestAcross(holder, LABEL);
    label;
    label = closestAcross(parentOf(label) ?? document.documentElement, LABEL)
  ) {
    const field = fieldOf(label);
    if (field) return field;
  }
  return null;
}

/**
 * What a label is for: a field, or else what the browser does not know as one, such as a picker made of
 * other elements. A component may be such a label, and such a field.
 */
function fieldOf(label: Element): Element | null {
  const control = label instanceof HTMLLabelElement ? label.control : null;
  const field = control?.matches(DRAWN_ONLY) ? null : control;
  const id = label.getAttribute('for');
  const named = field ?? (id ? rootOf(label).getElementById(id) : null);
  return field || (named && controlOf(named)?.matches(`${TARGET},${GROUP}`)) ? named : null;
}

/** The only target that says that this text, or what the text is in, names it. */
function namedBy(holder: Text | Element): Element | null {
  const root = rootOf(holder);
  const named = [...root.querySelectorAll('[aria-labelledby]')].filter(
    (it) =>
      it.matches(`${TARGET},${GROUP}`) &&
      it
        .getAttribute('aria-labelledby')!
        .split(/\s+/)
        .some((id) => id !== '' && root.getElementById(id)?.contains(holder)),
  );
  return named.length === 1 ? named[0]! : null;
}

/**
 * What a person acts on in a component: the only target in its shadow tree, or the only field there,
 * such as the input of a date picker beside its button. Anything else is its own control.
 */
function controlOf(element: Element): Element | null {
  const { shadowRoot } = element;
  if (!shadowRoot) return element;
  // What lies in another target is a part of it, such as the checkbox that a switch is made of.
  const targets = listElements(shadowRoot).filter(
    (it) => it.matches(TARGET) && !isWithinTarget(it, element),
  );
  const fields = targets.filter((it) => it.matches(FIELD));
  if (targets.length === 1) return targets[0]!;
  if (fields.length === 1) return fields[0]!;
  return targets.length === 0 && element.matches(TARGET) ? element : null;
}

/** The target, or the outermost component whose control it is: what an application puts on the page. */
export function wholeOf(target: Element): Element {
  let whole = target;
  for (;;) {
    const root = whole.getRootNode();
    if (!(root instanceof ShadowRoot) || controlOf(root.host) !== target) return whole;
    whole = root.host;
  }
}

/** The labels that lead to this element, as far as they are not in its component. */
export function listLabels(target: Element): Element[] {
  const whole = wholeOf(target);
  const roots = new Set([rootOf(target), rootOf(whole)]);
  return [...roots]
    .flatMap((root) => [...root.querySelectorAll(LABEL)])
    .filter((label) => {
      const field = fieldOf(label);
      return field && controlOf(field) === target && !containsAcross(whole, label);
    });
}

/**
 * Whether the element stands for the target: itself, a part of it that is no target itself, the
 * component whose control it is, or an element in or around it with the same text, such as the head
 * of a column and the link that fills it.
 */
export function standsFor(element: Element, target: Element): boolean {
  if (element === target || closestAcross(element, TARGET) === target) return true;
  if (element.shadowRoot && controlOf(element) === target) return true;
  if (containsAcross(target, element) && isPartOf(element, target)) return true;
  const isNested = containsAcross(element, target) || containsAcross(target, element);
  const [text, wanted] = [element, target].map((it) => textAcross(it).trim());
  return isNested && text !== '' && text === wanted;
}

/** Whether a component's shadow tree made the element as a part of its only control. */
function isPartOf(element: Element, target: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && controlOf(root.host) === target;
}

function isWithinTarget(element: Element, host: Element): boolean {
  const outer = parentOf(element);
  const target = outer && closestAcross(outer, TARGET);
  return target !== null && target !== host && containsAcross(host, target);
}

function rootOf(node: Node): Document | ShadowRoot {
  return node.getRootNode() as Document | ShadowRoot;
}

function isOnlyId(element: Element): boolean {
  return rootOf(element).querySelectorAll(`[id=${CSS.escape(element.id)}]`).length === 1;
}

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && element.checkVisibility();
}
