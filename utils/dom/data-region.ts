/**
 * Where a page shows somebody's data. Words of these regions are never read for evidence, nor is
 * anything computed from them.
 */
import { closestAcross, flatParent, hostOf } from './composed-tree.ts';

/** What they hold is data, and so is anything that is said about them. */
const CELLS =
  'dd,td,th,tr,output,datalist,option,[role=row],[role=cell],[role=gridcell],[role=rowheader],[role=option],' +
  '[role=treeitem],[role=log],[role=definition]';
/** What they hold is data; their labels are the user interface's. */
const FIELDS =
  'textarea,select,input:not([type=button],[type=submit],[type=reset],[type=image]),' +
  '[contenteditable]:not([contenteditable=false]),[role=textbox],[role=searchbox],[role=combobox],' +
  '[role=listbox],[role=spinbutton]';
const ANY = `${CELLS},${FIELDS}`;
const ROW_DATA = 'td,th[scope^=row],[role=cell],[role=gridcell],[role=rowheader]';
const HEAD_CELL = 'thead th,thead td,th:not([scope^=row])';

/** Whether the element is a cell of data, or lies in a data region. */
export function isInData(element: Element): boolean {
  if (element.matches(CELLS) && !isChrome(element)) return true;
  for (let at = around(element, ANY); at; at = around(at, ANY)) {
    // ARIA 1.0 and 1.1 drew a combobox around its own text field.
    const isOwnField = at.matches('[role=combobox]') && element.matches('input');
    if (!isChrome(at) && !isOwnField) return true;
  }
  return false;
}

/** Whether what the element itself holds is data. */
export function holdsData(element: Element): boolean {
  return element.matches(ANY) && !isChrome(element);
}

function around(element: Element, selector: string): Element | null {
  const parent = flatParent(element);
  return parent && closestAcross(parent, selector, hostOf);
}

/** Headers of columns; what lies in a layout table may be data as well. In a body of a table, a `th` only where its whole row is headers. */
function isChrome(cell: Element): boolean {
  if (cell.matches('tr,[role=row]')) {
    return cell.parentElement?.localName === 'thead' || !cell.querySelector(ROW_DATA);
  }
  if (!cell.matches('td,th')) return false;
  if (!cell.matches(HEAD_CELL)) return false;
  // A column that is a component of its own stands in a slot of the head.
  if (closestAcross(cell, 'thead', hostOf)) return true;
  const { parentElement: row } = cell;
  return row !== null && [...row.children].every(({ localName }) => localName === 'th');
}
