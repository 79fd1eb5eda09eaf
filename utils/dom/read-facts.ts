/** Reads the traits of an element from the page: the same for the one recorded and for candidates. */
import { commandOf } from '../core/locate/commands.ts';
import type { Trait, Traits } from '../core/locate/evidence.ts';
import {
  countLetter,
  settleClasses,
  settleHref,
  settleId,
  withoutDigits,
} from '../core/locate/volatile.ts';
import { TEST_ATTRIBUTES } from './candidates.ts';
import { borderOf, closestAcross, queryAcross } from './composed-tree.ts';
import { isInData } from './data-region.ts';
import { isWorded, readCommandWords, readOwnWords, readUiName } from './read-words.ts';
import type { LabelCache } from './read-words.ts';
import type { Root } from './page-roots.ts';
import { readAttributes, readIcon } from './read-makings.ts';
import { readPlaceInData, surveyPlaces } from './read-places.ts';
import type { Places, Survey } from './read-places.ts';
import { roleOf } from './role-of.ts';
import { CELL, HEADER, ROW, cellsOf, tableAround } from './table-row.ts';

/** What was read while the page did not change. */
export interface PageReading {
  readonly labels: LabelCache;
  /** What says its role, by tree. */
  readonly roled: Map<Node, readonly Element[]>;
  /** The headings of each tree, in document order. */
  readonly headings: Map<Node, Element[]>;
  /** The headers of each table, by place. */
  readonly headers: Map<Element, Map<number, string>>;
  readonly names: Map<Element, ReturnType<typeof readUiName>>;
  /** Made when first asked for. */
  readonly survey: () => Survey;
}

/** `roots`: the root and the shadow roots in it. */
export function createPageReading(root: Root, roots: readonly Root[]): PageReading {
  let survey: Survey | undefined;
  return {
    labels: new Map(),
    roled: new Map(),
    headings: new Map(),
    headers: new Map(),
    names: new Map(),
    survey: () =>
      (survey ??= surveyPlaces(
        root,
        roots.length === 1,
        (it) => `${roleOf(it)} ${typeOf(it)} ${classesOf(it)}`,
      )),
  };
}

const LANDMARK =
  'main,nav,header,footer,aside,form,dialog,search,[role=main],[role=navigation],[role=banner],[role=contentinfo],' +
  '[role=complementary],[role=form],[role=dialog],[role=alertdialog],[role=search],[role=region],[role=tabpanel],' +
  '[role=toolbar],[role=menu]';
const GROUP =
  'fieldset,details,[role=group],[role=radiogroup],[role=dialog],dialog,[role=tabpanel],form';
const CONTROL = 'a[href],a[tabindex],button,summary,input,select,textarea,[role]';
const LEVELS = 6;
const SLOT_LEVELS = 8;
const NEIGHBOUR_LEVELS = 3;
const NEIGHBOURS = 4;

/** `isQuick`: without what tells where it is, which takes a survey of the page. */
export function readTraits(element: Element, page: PageReading, isQuick = false): Traits {
  const traits: { [trait in Trait]?: string } = {};
  const put = (trait: Trait, value: string | null | undefined) => {
    if (value) traits[trait] = value;
  };
  const isData = isInData(element);
  const named = nameOf(element, page);
  put('role', roleOf(element)?.replace(/[^a-z]/g, ''));
  put('tag', /^h[1-6]$/.test(element.localName) ? 'h' : withoutDigits(element.localName));
  put('type', typeOf(element));
  put('name', named?.name);
  put('from', named?.from);
  put('ordinal', named?.ordinal);
  put('marks', named && readMarks(named.name));
  put('command', readCommand(element, isData, named?.name));
  put('field', settleId(element.getAttribute('name')));
  put('test', testIdOf(element));
  // Addresses and ids of data are made from the data.
  if (!isData) {
    put('id', idOf(element));
    put('href', element.matches('a,area') ? settleHref(element.getAttribute('href')) : null);
  }
  put('icon', readIcon(element));
  put('attrs', readAttributes(element));
  put('classes', classesOf(element));
  if (!isQuick) {
    put('slot', readSlot(element));
    for (const [trait, value] of Object.entries(readPlaces(element, page, isData)))
      put(trait as Trait, value);
  }
  readAround(element, page, named?.name, put);
  return traits;
}

/** Its ranks among what can be pointed at; in a data region, in its row or list. */
export function readPlaces(
  element: Element,
  page: PageReading,
  isData = isInData(element),
): Partial<Places> {
  return (isData ? readPlaceInData(element) : page.survey().get(element)) ?? {};
}

export function nameOf(element: Element, page: PageReading): ReturnType<typeof readUiName> {
  let named = page.names.get(element);
  if (named === undefined) page.names.set(element, (named = readUiName(element, page.labels)));
  return named;
}

export function idOf(element: Element): string | null {
  return settleId(element.id);
}

export function testIdOf(element: Element): string | null {
  for (const name of TEST_ATTRIBUTES) {
    const value = settleId(element.getAttribute(name));
    if (value) return value;
  }
  return null;
}

export function classesOf(element: Element): string {
  return [...new Set(settleClasses(element.classList))].sort().slice(0, 6).join(' ');
}

/** What translations keep of a name; `-` for none of it. */
function readMarks(name: string): string {
  return [...new Set(name.match(/[#?!…+&@€%]/gu))].join('') || '-';
}

/** What it does by our own list; in a data region only for controls. */
export function readCommand(element: Element, isData: boolean, name?: string): string | null {
  if (name !== undefined) return element.matches(CONTROL) ? commandOf(name) : null;
  return isData && element.matches('a,button,[role=button],[role=link],[role=menuitem]')
    ? commandOf(readCommandWords(element))
    : null;
}

/** Its place and that of its ancestors, the nearest first. */
export function readSlot(element: Element): string {
  const places: string[] = [];
  let at: Element | null = element;
  for (let level = 0; at && level < SLOT_LEVELS; level++) {
    const parent: Element | null = at.parentElement;
    if (!parent || at.localName === 'body') break;
    let index = 0;
    for (let it = at.previousElementSibling; it && index < 25; it = it.previousElementSibling)
      index++;
    places.push(countLetter(index) + countLetter(parent.childElementCount));
    at = parent;
  }
  return places.join(' ');
}

function typeOf(element: Element): string | null {
  return element.localName === 'input'
    ? (element.getAttribute('type') ?? 'text').toLowerCase().replace(/[^a-z]/g, '')
    : null;
}

function readAround(
  element: Element,
  page: PageReading,
  name: string | undefined,
  put: (trait: Trait, value: string | null | undefined) => void,
): void {
  const path: string[] = [];
  const landmarks: string[] = [];
  const hosts: string[] = [];
  let anchor: string | null = null;
  let legend: string | null = null;
  for (let at = upFrom(element); at && at.localName !== 'body'; at = upFrom(at)) {
    if (path.length < LEVELS) path.push(tagOf(at));
    if (at.shadowRoot || at.localName.includes('-')) hosts.push(tagOf(at));
    if (landmarks.length < 2 && at.matches(LANDMARK)) landmarks.push(roleOf(at) ?? at.localName);
    if (
      anchor === null &&
      (at.id || testIdOf(at)) &&
      !at.matches('tr,[role=row],li') &&
      !isInData(at)
    ) {
      anchor = testIdOf(at) ?? idOf(at);
    }
    if (legend === null && at.matches(GROUP)) legend = nameOf(at, page)?.name ?? null;
  }
  put('path', path.join(' '));
  put('landmark', landmarks.join(' ').replace(/[^a-z ]/g, ''));
  put('hosts', hosts.slice(0, 3).join(' '));
  put('anchor', anchor);
  put('legend', legend);
  put('heading', readOwnWords(headingOver(element, page))?.slice(0, 40));
  for (const side of ['before', 'after'] as const) {
    put(side, readNeighbour(element, side, name)?.slice(0, 40));
  }
  put('column', readColumn(element, page)?.slice(0, 40));
}

/** Without the prefix of a library's elements, which the next library exchanges. */
function tagOf({ localName }: Element): string {
  return withoutDigits(localName).replace(/^[^-]+(?=-)/, '');
}

function upFrom(element: Element): Element | null {
  return element.parentElement ?? borderOf(element);
}

/** One by one, which browsers answer fastest. */
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Elements that say their role, in one tree. */
export function roledIn(root: Node, page: PageReading): readonly Element[] {
  let roled = page.roled.get(root);
  if (roled === undefined) {
    roled = [...((root as Root).querySelectorAll?.('[role]') ?? [])];
    page.roled.set(root, roled);
  }
  return roled;
}

function inOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The last heading before the element, in document order. */
function headingOver(element: Element, page: PageReading): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  let headings = page.headings.get(root);
  if (headings === undefined) {
    headings = HEADINGS.flatMap((it) => [...(root.querySelectorAll?.(it) ?? [])])
      .concat(roledIn(root, page).filter((it) => it.matches('[role=heading]')))
      .sort(inOrder);
    page.headings.set(root, headings);
  }
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const it = headings[middle]!;
    const isBefore =
      it !== element &&
      (it.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  // A heading around the element is part of it rather than over it.
  for (let at = low - 1; at >= 0; at--) if (!headings[at]!.contains(element)) return headings[at]!;
  const border = borderOf(element);
  return border && 'host' in root ? headingOver(border, page) : null;
}

/** The nearest words of the user interface on one side, among the siblings of it and of its wrappers. */
function readNeighbour(
  element: Element,
  side: 'before' | 'after',
  name: string | undefined,
): string | null {
  const next = side === 'before' ? 'previousElementSibling' : 'nextElementSibling';
  let at: Element | null = element;
  for (let level = 0; at && level < NEIGHBOUR_LEVELS; level++, at = at.parentElement) {
    let beside = at[next];
    for (let count = 0; beside && count < NEIGHBOURS; count++, beside = beside[next]) {
      const worded: Element | null = isWorded(beside) ? beside : findWorded(beside, side);
      const words = readOwnWords(worded);
      // Its own label is its name, and no sign beside it.
      if (words && words !== name) return words;
    }
  }
  return null;
}

function findWorded(around: Element, side: 'before' | 'after'): Element | null {
  if (around.childElementCount === 0) return null;
  const inside = around.querySelectorAll(
    'label,legend,h1,h2,h3,h4,h5,h6,button,a[href],summary,dt,th',
  );
  return inside[side === 'before' ? inside.length - 1 : 0] ?? null;
}

function readColumn(element: Element, page: PageReading): string | null {
  const term = element.closest('dd') && readTerm(element.closest('dd')!);
  if (term) return term;
  const cell = closestAcross(element, CELL);
  const row = cell && closestAcross(cell, ROW);
  const table = row && tableAround(row);
  if (!cell || !row || !table) return null;
  const place = cellsOf(row).find((it) => it.cell === cell)?.place;
  return place === undefined ? null : (headersOf(table, page).get(place) ?? null);
}

/** The words of the `dt` that a `dd` belongs to. */
function readTerm(definition: Element): string | null {
  let at = definition.previousElementSibling;
  while (at && at.localName !== 'dt') at = at.previousElementSibling;
  return readOwnWords(at);
}

/** The headers of a table by their places, folded, digits out. */
export function headersOf(table: Element, page: PageReading): Map<number, string> {
  let headers = page.headers.get(table);
  if (headers === undefined) {
    headers = new Map();
    const [header] = queryAcross(table, HEADER);
    const row = header && closestAcross(header, ROW);
    for (const { cell, place } of row ? cellsOf(row) : []) {
      const words = cell.matches(HEADER) ? readOwnWords(cell) : null;
      if (words) headers.set(place, words);
    }
    page.headers.set(table, headers);
  }
  return headers;
}
