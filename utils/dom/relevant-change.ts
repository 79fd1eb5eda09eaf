/** Which changes of a page touch what its index holds; clocks, spinners and hovering do not. */
import { TEST_ATTRIBUTES } from './candidates.ts';

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

export function isRelevant(records: readonly MutationRecord[]): boolean {
  return records.length > MOST_RECORDS || records.some(matters);
}

function matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return true;
  if ([...addedNodes, ...removedNodes].some((it) => it.nodeType === it.ELEMENT_NODE)) return true;
  const element = type === 'characterData' ? target.parentElement : (target as Element);
  // Texts with an id may name something elsewhere.
  return element === null || element.id !== '' || element.closest?.(SPEAKING) !== null;
}
