/** Which control an event was about, and what the person did with it. Null: nothing that is a step. */
import type { ActionKind } from '../core/record/action.ts';
import { closestAcross, queryAcross } from './composed-tree.ts';
import { isInData, isLayout } from './data-region.ts';
import { roleOf } from './role-of.ts';
import { tableAround, tableRowAround } from './table-row.ts';

export interface ResolvedAction {
  readonly kind: ActionKind;
  readonly element: Element;
}

const CONTROL =
  'a[href],area[href],button,summary,input:is([type=button],[type=submit],[type=reset],[type=image]),' +
  '[role=button],[role=link],[role=tab],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio],' +
  '[role=option],[role=treeitem],[role=checkbox],[role=radio],[role=switch]';
/** A change tells what was done with these; a click on a label is followed by one on its field. */
const FIELD = 'input,select,textarea,label,option';
const POPUP = '[role=listbox],[role=tree],[role=menu],[role=grid]';

const KINDS: Readonly<Record<string, ActionKind>> = {
  tab: 'tab',
  checkbox: 'tick',
  switch: 'tick',
  menuitemcheckbox: 'tick',
  radio: 'pick',
  menuitemradio: 'pick',
  option: 'choose',
  treeitem: 'choose',
};

/** `path`: the elements that the click passed, the innermost first. */
export function resolveClick(path: readonly Element[]): ResolvedAction | null {
  const control = path.find((it) => it.matches(CONTROL));
  const field = path.find((it) => it.matches(FIELD) && !it.matches(CONTROL));
  if (field && (!control || path.indexOf(field) < path.indexOf(control))) return null;
  const element = control ?? findPointed(path);
  if (!element) return null;
  const kind = KINDS[roleOf(element) ?? ''] ?? 'click';
  if (kind === 'choose') return { kind, element: chooserOf(element) };
  return inList(element) ?? { kind, element };
}

export function resolveChange(element: Element): ResolvedAction | null {
  if (element.localName === 'select') return { kind: 'choose', element };
  if (element.localName === 'textarea') return { kind: 'fill', element };
  if (element.localName !== 'input') return null;
  switch ((element as HTMLInputElement).type) {
    case 'checkbox':
      return { kind: 'tick', element };
    case 'radio':
      return { kind: 'pick', element };
    case 'file':
      return { kind: 'upload', element };
    case 'hidden':
      return null;
    default:
      return { kind: 'fill', element };
  }
}

/** Applications also listen on elements that are no controls; the pointer tells which. */
function findPointed(path: readonly Element[]): Element | null {
  const pointed = path.filter((it) => getComputedStyle(it).cursor === 'pointer');
  return pointed.at(-1) ?? null;
}

/** The field that opened the list of an option, or the list. */
function chooserOf(option: Element): Element {
  const popup = closestAcross(option, POPUP);
  if (!popup) return option;
  const opener =
    popup.id === ''
      ? undefined
      : queryAcross(popup.ownerDocument.documentElement, '[aria-controls],[aria-owns]').find((it) =>
          [it.getAttribute('aria-controls'), it.getAttribute('aria-owns')].some((ids) =>
            ids?.split(/\s+/).includes(popup.id),
          ),
        );
  return opener ?? popup;
}

/** In a row of data the list is told and not the row: that is somebody's case. */
function inList(element: Element): ResolvedAction | null {
  if (!isInData(element)) return null;
  const row = tableRowAround(element);
  const table = row && !isLayout(row) && tableAround(row);
  return table ? { kind: 'row', element: table } : null;
}
