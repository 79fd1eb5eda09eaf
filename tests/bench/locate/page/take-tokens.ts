/** Takes the tokens out of a page that may draw itself again while that is done. */
import { readTokens, stripTokens } from '../tokens.ts';
import { listElements } from './elements.ts';

/** A token, and where it stands: a text, or an element that is named by an attribute. */
export interface Held {
  readonly token: number;
  readonly holder: Text | Element;
}

const NAMING = ['aria-label', 'alt', 'title', 'placeholder', 'value', 'label'];

/** More than any library here takes to draw what follows from what was changed. */
const ROUNDS = 20;

export function readHeld(element: Element, isTarget: (element: Element) => boolean): Held[] {
  const held: Held[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Text)
      held.push(...readTokens(node.data).map((token) => ({ token, holder: node })));
  }
  // An attribute of a custom element is what its author says to it, not what a person sees: that
  // is in its shadow tree, and has its own holder there.
  if (isCustom(element) && !isTarget(element)) return held;
  for (const { name, value } of element.attributes) {
    if (!NAMING.includes(name)) continue;
    held.push(...readTokens(value).map((token) => ({ token, holder: element })));
  }
  return held;
}

/** Throws where a token comes back. */
export async function takeTokens(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const elements = listElements();
    const custom = elements.filter(isCustom);
    // First what components are told, so that they draw without tokens themselves.
    if ([...custom.map(stripElement), ...custom.map(stripProperties)].some(Boolean)) {
      await drawn();
      continue;
    }
    if (!elements.map(stripElement).some(Boolean)) return;
    if (custom.length > 0) await drawn();
  }
  const left = listElements().find((element) => stripElement(element));
  throw new Error(`a token comes back in ${left?.localName}`);
}

/** Whether there was anything to take out. */
function stripElement(element: Element): boolean {
  let isChanged = false;
  for (const node of element.childNodes) {
    if (!(node instanceof Text) || readTokens(node.data).length === 0) continue;
    node.data = stripTokens(node.data);
    isChanged = true;
  }
  for (const { name, value } of element.attributes) {
    if (readTokens(value).length === 0) continue;
    element.setAttribute(name, stripTokens(value));
    isChanged = true;
  }
  return isChanged;
}

/** What the component keeps as properties of its own: those that reflect no attribute. */
function stripProperties(element: Element): boolean {
  let isChanged = false;
  const store = element as unknown as Record<string, unknown>;
  for (const name of listProperties(element)) {
    const value = readProperty(store, name);
    if (typeof value !== 'string' || readTokens(value).length === 0) continue;
    isChanged = writeProperty(store, name, stripTokens(value)) || isChanged;
  }
  return isChanged;
}

function listProperties(element: Element): Set<string> {
  const names = new Set(Object.keys(element));
  for (
    let at: object | null = Object.getPrototypeOf(element) as object;
    at && at !== HTMLElement.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const [name, { get, set }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (get && set) names.add(name);
    }
  }
  return names;
}

/** A component may refuse to be read at this moment. */
function readProperty(store: Record<string, unknown>, name: string): unknown {
  try {
    return store[name];
  } catch {
    return undefined;
  }
}

function writeProperty(store: Record<string, unknown>, name: string, value: string): boolean {
  try {
    store[name] = value;
    return store[name] === value;
  } catch {
    return false;
  }
}

function isCustom({ localName }: Element): boolean {
  return localName.includes('-');
}

/** Three frames: a component draws in the next one, and one that watches it in the one after. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}
