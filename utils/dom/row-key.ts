/** Rows by a key that the author names: found by header and value at run time, recorded without value. */
import type { RowKey } from '../core/locate/evidence.ts';
import { countLetter } from '../core/locate/volatile.ts';
import { createTextTest, foldText, squeezeText } from '../core/locate/words.ts';
import { flatText, queryAcross } from './composed-tree.ts';
import { showsExactly } from './own-text.ts';
import { listByTag } from './page-roots.ts';
import type { Root } from './page-roots.ts';
import type { PageReading } from './page-reading.ts';
import { headersOf, roledIn } from './read-around.ts';
import {
  HEADER,
  ROW,
  TABLE,
  cellsOf,
  isSpanned,
  tableAround,
  tableRowAround,
} from './table-row.ts';

/** A row as an author or a recorder names it. */
export type NamedRow = Pick<RowKey, 'column'> & Partial<Pick<RowKey, 'at'>>;

/** Rows that are compared to find a column of keys; the first ones tell. */
const MOST_ROWS = 50;

/** The first column with a header whose values are all there and all different. Null: no such. */
export function findRowKey(element: Element, variable: string, page: PageReading): RowKey | null {
  const row = tableRowAround(element);
  const table = row && tableAround(row);
  if (!row || !table || isSpanned(table)) return null;
  const isHead = (it: Element) => cellsOf(it).every(({ cell }) => cell.matches(HEADER));
  // Virtual lists keep empty rows in store.
  const others = queryAcross(table, ROW).filter(
    (it) => it !== row && tableAround(it) === table && !isHead(it) && flatText(it).trim() !== '',
  );
  const rows = [row, ...others.slice(0, MOST_ROWS)];
  const values = rows.map(
    (it) => new Map(cellsOf(it).map(({ cell, place }) => [place, squeezeText(flatText(cell))])),
  );
  for (const [place, column] of [...headersOf(table, page)].sort(([a], [b]) => a - b)) {
    const inColumn = values.map((cells) => cells.get(place) ?? '');
    const isKey = inColumn.every(Boolean) && new Set(inColumn).size === inColumn.length;
    if (isKey && !column.includes('#')) return { column, at: countLetter(place), variable };
  }
  return null;
}

/** The rows whose cell under that header holds the value and nothing else. */
export function findRows(
  roots: readonly Root[],
  key: NamedRow,
  value: string,
  page: PageReading,
): Element[] {
  const wanted = squeezeText(value);
  if (wanted === '') return [];
  const mayHold = createTextTest(foldText(value));
  const isHeaded = (table: Element): boolean =>
    [...headersOf(table, page).values()].includes(key.column);
  let isElsewhere: boolean | undefined;
  /**
   * Under a header in another language; where the place is not known either, the value alone tells. Where
   * another table has the header, that one is meant, and may show the row on another page.
   */
  const isAt = (place: number): boolean => {
    isElsewhere ??= roots.some((root) => [...root.querySelectorAll(TABLE)].some(isHeaded));
    return !isElsewhere && (key.at === undefined || countLetter(place) === key.at);
  };
  // As `ROW` selects them, in parts that browsers answer fastest; those that say so come last.
  return roots.flatMap((root) =>
    listByTag(root, 'tr')
      .concat(roledIn(root, page).filter((it) => it.matches('[role=row]:not(tr)')))
      .filter((row) => {
        // In a shadow tree, the cells may stand in a slot.
        const text = root.nodeType === 9 ? row.textContent : flatText(row);
        if (!mayHold(text) || !squeezeText(text).includes(wanted)) return false;
        const table = tableAround(row);
        if (!table || isSpanned(table)) return false;
        const headers = headersOf(table, page);
        const isMeant = isHeaded(table)
          ? (place: number) => headers.get(place) === key.column
          : isAt;
        return cellsOf(row).some(({ cell, place }) => isMeant(place) && showsExactly(cell, wanted));
      }),
  );
}
