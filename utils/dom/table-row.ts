/** Rows named as a person names them: "the row whose column Zaaknummer is Z-2026-001". */
import { createTextTest, foldText, squeezeText } from '../core/locate/words.ts';
import { closestAcross, flatText, hostOf, outsideOf, queryAcross } from './composed-tree.ts';
import { showsExactly } from './own-text.ts';

export const ROW = 'tr,[role=row]';
export const CELL = 'td,th,[role$=cell],[role$=header]';
export const HEADER = 'th:not([scope^=row]),[role=columnheader]';
export const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';

/**
 * A test of many elements on one page that does not change meanwhile: whether one is, or lies in, a row
 * whose cell in a column headed by one of `columns` (folded) holds `value` and nothing else. Tables in
 * tables: any row around it counts.
 */
export function createRowTest(
  columns: readonly string[],
  value: string,
): (element: Element) => boolean {
  const wanted = squeezeText(value);
  const mayHold = createTextTest(foldText(value));
  const places = new Map<Element, number[]>();
  const known = new Map<Element | null, boolean>();
  const isMeant = (row: Element): boolean => {
    // Most rows are told by their text; that of cells in a shadow tree is not in it.
    if (row.querySelector(CELL) && !mayHold(flatText(row))) return false;
    const table = tableAround(row);
    let headed = table && places.get(table);
    if (table && !headed)
      places.set(table, (headed = isSpanned(table) ? [] : findColumns(table, columns)));
    return cellsOf(row).some(
      ({ cell, place }) => headed?.includes(place) && showsExactly(cell, wanted),
    );
  };
  const isIn = (at: Element | null): boolean => {
    let verdict = known.get(at);
    if (verdict === undefined) {
      const row = at && closestAcross(at, ROW);
      verdict = row !== null && (row === at ? isMeant(row) || isIn(outsideOf(row)) : isIn(row));
      known.set(at, verdict);
    }
    return verdict;
  };
  return isIn;
}

/** The row with cells of a table that the element lies in. */
export function tableRowAround(element: Element): Element | null {
  const row = closestAcross(element, ROW);
  return row && tableAround(row) && cellsOf(row).length > 0 ? row : null;
}

/**
 * Whether cells reach into rows below, so that the places of the cells there are not those of the headers:
 * by such places the row of another case would be found.
 */
export function isSpanned(table: Element): boolean {
  return table.querySelector('[rowspan]:not([rowspan="1"])') !== null;
}

/** The table that a row or a cell belongs to. */
export function tableAround(element: Element): Element | null {
  return closestAcross(element, TABLE, hostOf);
}

function rowAround(row: Element): Element | null {
  const parent = outsideOf(row);
  return parent && closestAcross(parent, ROW);
}

/** The places of the columns with that header; 0 is the first. */
function findColumns(table: Element, columns: readonly string[]): number[] {
  const rows = queryAcross(table, ROW).filter((row) => tableAround(row) === table);
  // Where a row has cells of its own, no walk through all that lies in them.
  const headed = rows.filter(
    (row) => row.querySelector(HEADER) || (!row.querySelector(CELL) && queryAcross(row, HEADER)[0]),
  );
  // Tables made before anyone wrote headers as such: their first row is the header.
  const headers = (headed[0] ? headed : rows.slice(0, 1)).flatMap(cellsOf);
  return headers
    .filter(
      ({ cell }) =>
        (!headed[0] || cell.matches(HEADER)) &&
        columns.some((column) => showsExactly(cell, column.replaceAll(' ', ''))),
    )
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
