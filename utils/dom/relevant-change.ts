/** Which changes of a page touch what its index holds; clocks, spinners and hovering do not. */
import { TEST_ATTRIBUTES } from './candidates.ts';
import { containsAcross } from './composed-tree.ts';
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
  'aria-haspopup',
  'contenteditable',
  ...TEST_ATTRIBUTES,
];

/** What names something, and rows, which are told by their cells. */
const SPEAKING =
  'a,button,label,legend,summary,caption,figcaption,h1,h2,h3,h4,h5,h6,dt,th,tr,[role=row],[role=button],' +
  '[role=link],[role=tab],[role=menuitem],[role=heading],[role=columnheader],[role=checkbox],[role=radio]';
/** So many are not worth looking at one by one. */
const MOST_RECORDS = 400;

/**
 * Whether what was found may now be another: not where others' cells, clocks and counters get other
 * words. Asked in each frame of a page that never rests, so the cheap tests come first.
 */
export function mayConcern(records: readonly MutationRecord[], found: Element): boolean {
  if (records.length > MOST_RECORDS || found.closest(ROW) !== null) return true;
  return records.some((record) => {
    if (record.type === 'attributes') return true;
    const element = elementOf(record);
    if (!element || element.firstElementChild || found.contains(element)) return true;
    // A cell names nothing outside of its row.
    if (element.localName === 'td' && element.id === '') return false;
    return matters(record) || containsAcross(found, element);
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
  return element === null || element.id !== '' || element.closest(SPEAKING) !== null;
}

/** Null: in a tree, and in no element of it. */
function elementOf({ target }: MutationRecord): Element | null {
  return target.nodeType === 1 ? (target as Element) : target.parentElement;
}
