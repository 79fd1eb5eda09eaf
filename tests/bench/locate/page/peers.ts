/** The known ways to write an element down. */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { createSelecting, type Method } from './method.ts';
import { wholeOf } from './truth.ts';

interface Injected {
  generateSelectorSimple(element: Element): string;
  parseSelector(selector: string): unknown;
  querySelectorAll(selector: unknown, root: Node): Element[];
}

interface Peers {
  finder(element: Element): string;
  getCssSelector(element: Element): string;
}

declare global {
  /** Playwright's own page side, taken from playwright-core. */
  var leidraadPlaywright: Injected;
  var leidraadPeers: Peers;
}

export function listPeers(): Method[] {
  return [
    createSelecting(
      'Playwright',
      (element) => leidraadPlaywright.generateSelectorSimple(element),
      selectByPlaywright,
    ),
    createSelecting(
      '@medv/finder',
      inDocument((element) => leidraadPeers.finder(element)),
      selectByCss,
    ),
    createSelecting(
      'css-selector-generator',
      inDocument((element) => leidraadPeers.getCssSelector(element)),
      selectByCss,
    ),
    createSelecting('absolute XPath', inDocument(writeXPath), selectByXPath),
    createSelecting('id or text', inDocument(writeIdOrText), selectByIdOrText),
  ];
}

/** The yardstick for speed: Playwright's query by role and name. */
export const yardstick: Method = createSelecting(
  'Playwright, role and name',
  (element) =>
    `internal:role=${getRole(element)}[name=${JSON.stringify(computeAccessibleName(element))}s]`,
  selectByPlaywright,
);

/**
 * A way that sees no shadow trees is given what a recorder would have there, by the retargeting of
 * events: the component whose only control the element is. Another element of a shadow tree it cannot
 * describe.
 */
function inDocument(write: (element: Element) => string): Method['record'] {
  return (element) => {
    const whole = wholeOf(element);
    return whole.getRootNode() === document ? write(whole) : null;
  };
}

function selectByPlaywright(selector: string): Element[] {
  return leidraadPlaywright.querySelectorAll(leidraadPlaywright.parseSelector(selector), document);
}

function selectByCss(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

function writeXPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { tagName, localName, parentElement } = at;
    const kin = [...(parentElement?.children ?? [at])].filter((it) => it.tagName === tagName);
    steps.unshift(`*[local-name()='${localName}'][${kin.indexOf(at) + 1}]`);
  }
  return `/${steps.join('/')}`;
}

function selectByXPath(path: string): Element[] {
  const type = XPathResult.ORDERED_NODE_SNAPSHOT_TYPE;
  const result = document.evaluate(path, document, null, type);
  return Array.from(
    { length: result.snapshotLength },
    (_, at) => result.snapshotItem(at) as Element,
  );
}

/** The id, where it is the only one, else the tag with its whole text. */
function writeIdOrText(element: Element): string {
  const byId = element.id && document.querySelectorAll(`#${CSS.escape(element.id)}`).length === 1;
  return JSON.stringify(
    byId ? { id: element.id } : { tag: element.localName, text: textOf(element) },
  );
}

function selectByIdOrText(recipe: string): Element[] {
  const { id, tag, text } = JSON.parse(recipe) as { id?: string; tag: string; text: string };
  if (id !== undefined) return selectByCss(`#${CSS.escape(id)}`);
  return selectByCss(CSS.escape(tag)).filter((it) => textOf(it) === text);
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
