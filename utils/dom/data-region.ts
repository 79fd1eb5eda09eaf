/**
 * Where a page shows somebody's data. Words of these regions are never read for evidence, nor is
 * anything computed from them.
 */
import { closestAcross, flatParent, hostOf } from './composed-tree.ts';
import { ROW } from './table-row.ts';

/** What they hold is data, and so is anything that is said about them. */
const CELLS =
  'dd,td,th,tr,output,datalist,option,[role=row],[role$=cell],[role=rowheader],[role=option],' +
  '[role=treeitem],[role=log],[role=definition]';
/** What they hold is data; their labels are the user interface's. */
const FIELDS =
  'textarea,select,input:not([type=button],[type=submit],[type=reset],[type=image]),' +
  '[contenteditable]:not([contenteditable=false]),[role=textbox],[role=searchbox],[role=combobox],' +
  '[role=listbox],[role=spinbutton]';
const ANY = `${CELLS},${FIELDS}`;
const ROW_DATA = 'td,th[scope^=row],[role$=cell],[role=rowheader]';
/** What a form is made of. */
const FORM = `${FIELDS},input,button,label`;

/** Whether the element is a cell of data, or lies in a data region. */
export function isInData(element: Element): boolean {
  let at = element.matches(CELLS) ? element : around(element);
  for (; at; at = around(at)) {
    // ARIA 1.0 and 1.1 drew a combobox around its own text field.
    const isOwnField = at.matches('[role=combobox]') && element.matches('input');
    if (!isChrome(at) && !isOwnField && !(isLayout(at) && element.matches(FORM))) return true;
  }
  return false;
}

/** Whether what the element itself holds is data. */
export function holdsData(element: Element): boolean {
  return element.matches(ANY) && !isChrome(element);
}

function around(element: Element): Element | null {
  const parent = flatParent(element);
  return parent && closestAcross(parent, ANY, hostOf);
}

/**
 * Whether it is a part of a table that its makers say is none (WAI-ARIA 1.2, presentation): old
 * applications lay out their forms so. Its own words may still be anybody's, and so may its links.
 * Libraries also say so of the table inside of their grid, whose rows or cells then have roles.
 */
export function isLayout(cell: Element): boolean {
  return (
    cell.matches('tr,td,th') && !cell.role && /none|pres/.test(cell.closest('table')?.role ?? '')
  );
}

/** Headers of columns, and rows of them: in a body of a table, where nothing else is in the row. */
function isChrome(cell: Element): boolean {
  return (
    cell.matches(`${ROW},td,th`) &&
    // A column that is a component of its own stands in a slot of the head.
    (closestAcross(cell, 'thead', hostOf) !== null ||
      cell.closest(ROW)?.querySelector(ROW_DATA) === null)
  );
}
