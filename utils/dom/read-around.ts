/** What stands over an element and beside it: its heading, its neighbours, the header of its column. */
import { borderOf, closestAcross, queryAcross } from './composed-tree.ts';
import type { PageReading } from './page-reading.ts';
import { listByTag } from './page-roots.ts';
import type { Root } from './page-roots.ts';
import { isWorded, readOwnWords } from './read-words.ts';
import { CELL, HEADER, ROW, cellsOf, tableAround } from './table-row.ts';

const NEIGHBOUR_LEVELS = 3;
const NEIGHBOURS = 4;

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
export function headingOver(element: Element, page: PageReading): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  let headings = page.headings.get(root);
  if (headings === undefined) {
    headings = HEADINGS.flatMap((it) => listByTag(root, it))
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
export function readNeighbour(
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

export function readColumn(element: Element, page: PageReading): string | null {
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
    // The first one, which browsers find faster than all.
    const first = table.querySelector('slot') === null && table.querySelector(HEADER);
    const header = first || queryAcross(table, HEADER)[0];
    const row = header && closestAcross(header, ROW);
    for (const { cell, place } of row ? cellsOf(row) : []) {
      const words = cell.matches(HEADER) ? readOwnWords(cell) : null;
      if (words) headers.set(place, words);
    }
    page.headers.set(table, headers);
  }
  return headers;
}
