/** Rows named as a person names them: "the row whose column Zaaknummer is Z-2026-001". */
import { squeezeText } from '../core/locate/words.ts';
import { borderOf, closestAcross, flatParent, hostOf, queryAcross } from './composed-tree.ts';
import { showsExactly } from './own-text.ts';

export const ROW = 'tr,[role=row]';
export const CELL = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';
export const HEADER = 'th:not([scope^=row]),[role=columnheader]';
const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';

/** Columns by table, kept during one search. */
export type ColumnCache = Map<Element, number[]>;

/**
 * Whether the element is, or lies in, a row whose cell in a column headed by one of `columns`
 * (folded) holds `value` and nothing else. Tables in tables: any row around it counts.
 */
export function isInRow(
  element: Element,
  columns: readonly string[],
  value: string,
  cache: ColumnCache,
): boolean {
  const wanted = squeezeText(value);
  for (let row = closestAcross(element, ROW); row; row = rowAround(row)) {
    const table = tableAround(row);
    if (!table) continue;
    let places = cache.get(table);
    if (!places) cache.set(table, (places = findColumns(table, columns)));
    if (
      cellsOf(row).some(({ cell, place }) => places.includes(place) && showsExactly(cell, wanted))
    )
      return true;
  }
  return false;
}

/** The row with cells of a table that the element lies in. */
export function tableRowAround(element: Element): Element | null {
  const row = closestAcross(element, ROW);
  return row && tableAround(row) && cellsOf(row).length > 0 ? row : null;
}

/** The table that a row or a cell belongs to. */
export function tableAround(element: Element): Element | null {
  return closestAcross(element, TABLE, hostOf);
}

function rowAround(row: Element): Element | null {
  const parent = flatParent(row) ?? borderOf(row);
  return parent && closestAcross(parent, ROW);
}

/** The places of the columns with that header; 0 is the first. */
function findColumns(table: Element, columns: readonly string[]): number[] {
  const rows = queryAcross(table, ROW).filter((row) => tableAround(row) === table);
  const headed = rows.filter((row) => queryAcross(row, HEADER).length > 0);
  // Tables made before anyone wrote headers as such: their first row is the header.
  const headers = (headed.length > 0 ? headed : rows.slice(0, 1)).flatMap(cellsOf);
  return headers
    .filter(({ cell }) => headed.length === 0 || cell.matches(HEADER))
    .filter(({ cell }) => columns.some((column) => showsExactly(cell, column.replaceAll(' ', ''))))
    .map(({ place }) => place);
}

export function cellsOf(row: Element): { cell: Element; place: number }[] {
  let next = 0;
  return queryAcross(row, CELL)
    .filter((cell) => rowAround(cell) === row)
    .map((cell) => {
      const told = Number(cell.getAttribute('aria-colindex'));
      const place = told > 0 ? told - 1 : next;
      next = place + Math.max(1, (cell as HTMLTableCellElement).colSpan || 1);
      return { cell, place };
    });
}
