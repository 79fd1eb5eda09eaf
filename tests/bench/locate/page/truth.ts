/** Which element each token stands for, and a page without tokens. */
import { getRole } from 'dom-accessibility-api';
import type { Marked } from '../pair-targets.ts';
import { readTokens, stripTokens } from '../tokens.ts';
import { listElements } from './elements.ts';

/** What a guide points at: things to act on, and headings. */
const TARGET =
  'a[href],a[tabindex],button,summary,select,textarea,input:not([type=hidden]),h1,h2,h3,h4,h5,h6,' +
  '[role=button],[role=link],[role=tab],[role=checkbox],[role=radio],[role=switch],[role=menuitem],' +
  '[role=combobox],[role=textbox],[role=option],[role=treeitem],[role=heading],' +
  // The head of a row is data; it does not always say so.
  'th:not([scope^=row],tbody > tr:has(> td) > *),[role=columnheader]';

/** What a text may name besides: a group of fields, as a legend does. */
const GROUP = '[role=group],[role=radiogroup]';

const NAMING = ['aria-label', 'alt', 'title', 'placeholder', 'value', 'label'];

/** Reads all tokens and takes them out of the page. */
export function readTruth(): Marked[] {
  const elements = listElements();
  const places = new Map(elements.map((element, index) => [element, index]));
  const marked: Marked[] = [];
  for (const element of elements) {
    for (const token of takeTokens(element)) {
      const target = targetOf(element);
      const index = target ? places.get(target) : undefined;
      if (target && index !== undefined && isShown(target))
        marked.push({ token, index, role: getRole(target) ?? target.localName });
    }
  }
  return marked;
}

/** The tokens that this element itself holds, in its own text or in what names it. */
function takeTokens(element: Element): number[] {
  const tokens: number[] = [];
  for (const node of element.childNodes) {
    const held = node.nodeType === Node.TEXT_NODE ? readTokens(node.nodeValue ?? '') : [];
    // Only what holds a token is written: writing the text of a style sheet drops the rules that a
    // script added to it.
    if (held.length === 0) continue;
    tokens.push(...held);
    node.nodeValue = stripTokens(node.nodeValue ?? '');
  }
  for (const { name, value } of element.attributes) {
    const held = readTokens(value);
    if (held.length === 0) continue;
    if (NAMING.includes(name)) tokens.push(...held);
    element.setAttribute(name, stripTokens(value));
  }
  return tokens;
}

/** What the person would act on: the field of a label, the group of a legend, the link of a text. */
function targetOf(holder: Element): Element | null {
  const label = holder.closest('label');
  const field = label?.control ?? widgetOf(label);
  if (field) return field.id === '' || isOnlyId(field) ? field : null;
  const legend = holder.closest('legend');
  if (legend?.parentElement instanceof HTMLFieldSetElement)
    // A hidden one draws the frame of a field, with a gap for its label.
    return legend.closest('[aria-hidden=true]') ? null : legend.parentElement;
  return holder.closest(TARGET) ?? namedBy(holder);
}

/** What a label is for that is no field to the browser: a picker made of other elements. */
function widgetOf(label: HTMLLabelElement | null): Element | null {
  const widget = label?.htmlFor ? document.getElementById(label.htmlFor) : null;
  return widget?.matches(`${TARGET},${GROUP}`) ? widget : null;
}

/** The only target that says that this text, or what the text is in, names it. */
function namedBy(holder: Element): Element | null {
  const named = [...document.querySelectorAll('[aria-labelledby]')].filter(
    (it) =>
      it.matches(`${TARGET},${GROUP}`) &&
      it
        .getAttribute('aria-labelledby')!
        .split(/\s+/)
        .some((id) => id !== '' && document.getElementById(id)?.contains(holder)),
  );
  return named.length === 1 ? named[0]! : null;
}

/** The labels that lead to this element; where the browser knows none, those written for its id. */
export function listLabels(element: Element): HTMLLabelElement[] {
  const labels = [...document.querySelectorAll('label')];
  return labels.filter((label) => (label.control ?? widgetOf(label)) === element);
}

/**
 * Whether the element stands for the target: itself, a part of it that is no target itself, or an
 * element in or around it with the same text, such as the head of a column and the link that fills it.
 */
export function standsFor(element: Element, target: Element): boolean {
  if (element === target || element.closest(TARGET) === target) return true;
  const isNested = element.contains(target) || target.contains(element);
  const [text, wanted] = [element, target].map((it) => it.textContent?.trim());
  return isNested && text !== '' && text === wanted;
}

function isOnlyId({ id }: Element): boolean {
  return document.querySelectorAll(`[id=${CSS.escape(id)}]`).length === 1;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && element.checkVisibility();
}
