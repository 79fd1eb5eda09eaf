/** Which changes of a page touch what its index holds; clocks, spinners and hovering do not. */
import { TEST_ATTRIBUTES } from './candidates.ts';
import { containsAcross } from './composed-tree.ts';
import { isInWords } from './read-words.ts';
import { ROW } from './table-row.ts';

/**
 * Attributes that evidence is read from, or that decide what counts. Classes are left out: pages change
 * them at every touch, and those of a candidate are read anew in each search.
 */
export const RELEVANT_ATTRIBUTES: readonly string[] = [
  'id',
  'name',
  'role',
  'type',
  'href',
  'for',
  'title',
  'alt',
  'value',
  'scope',
  'lang',
  'aria-label',
  'aria-labelledby',
  'aria-hidden',
  'hidden',
  'aria-haspopup',
  'contenteditable',
  ...TEST_ATTRIBUTES,
];

/** So many are not worth looking at one by one. */
const MOST_RECORDS = 400;

/** Whether it tells of other words in a cell that names nothing outside of its row. */
export function isOfCell(record: MutationRecord): boolean {
  const cell = elementOf(record);
  return cell?.localName === 'td' && !cell.id && !cell.firstElementChild && !record.attributeName;
}

/**
 * Whether what was found may now be another: not where others' cells, clocks and counters get other
 * words. `records`: those that are not of a cell, perhaps none.
 */
export function mayConcern(records: readonly MutationRecord[], found: Element): boolean {
  if (records.length > MOST_RECORDS || found.closest(ROW)) return true;
  return records.some((record) => {
    const element = elementOf(record);
    return matters(record) || element!.firstElementChild || containsAcross(found, element!);
  });
}

export function isRelevant(records: readonly MutationRecord[]): boolean {
  return records.length > MOST_RECORDS || records.some(matters);
}

function matters(record: MutationRecord): boolean {
  const { type, addedNodes, removedNodes } = record;
  if (type === 'attributes') return true;
  if ([...addedNodes, ...removedNodes].some((it) => it.nodeType === 1)) return true;
  const element = elementOf(record);
  // Texts with an id may name something elsewhere.
  // What names something, and rows, which are told by their cells.
  return !element || !!(element.id || element.closest('a,' + ROW) || isInWords(element));
}

/** Null: in a tree, and in no element of it. */
function elementOf({ target }: MutationRecord): Element | null {
  return target.nodeType === 1 ? (target as Element) : target.parentElement;
}
