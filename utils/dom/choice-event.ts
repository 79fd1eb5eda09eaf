/** Choices made in widgets that a page builds itself, by the roles of the ARIA patterns. */
import { containsAcross } from './composed-tree.ts';

export const OPTION =
  '[role=option],[role=radio],[role=checkbox],[role=switch],[role=menuitemradio],[role=menuitemcheckbox],' +
  '[role=treeitem],[role=tab]';
const POPUP = '[role=listbox],[role=tree],[role=grid],[role=menu],[role=dialog]';
const HOME_MADE = '[role]:not(a[href],button,summary,input,select,textarea,[contenteditable])';
const CHOOSING_KEY = /^(Enter$| $|Arrow)/;

/** A click on an option in `element`, or in the list that `element` opens. */
export function isChoice(event: Event, element: Element): boolean {
  const option = elementsOf(event).find((it) => it.matches(OPTION));
  if (!option) return false;
  if (containsAcross(element, option)) return true;
  const popup = option.closest(POPUP);
  return popup !== null && popup.id !== '' && listPopups(element).includes(popup.id);
}

/** A key that chooses: on an option in `element`, or in an open combobox. */
export function isChoiceByKey(event: Event, element: Element): boolean {
  const { key } = event as KeyboardEvent;
  const [focused] = elementsOf(event);
  if (!focused || !CHOOSING_KEY.test(key) || !containsAcross(element, focused)) return false;
  // Widgets close on key down and let go of their list, so the list cannot be asked for at key up.
  if (focused.matches('[role=combobox]'))
    return key === 'Enter' && focused.getAttribute('aria-expanded') === 'false';
  const isChosen = focused.matches('[aria-checked=true],[aria-selected=true]');
  return focused.matches(OPTION) && (isChosen || isPressing(event));
}

/** Enter or the space bar on a control that the page made itself: of that no click comes by itself. */
export function isPressByKey(event: Event, element: Element | null): boolean {
  return isPressing(event) && event.composedPath()[0] === element && element.matches(HOME_MADE);
}

export function isPressing(event: Event): boolean {
  return /^(Enter| )$/.test((event as KeyboardEvent).key);
}

function elementsOf(event: Event): Element[] {
  return event.composedPath().filter((it): it is Element => 'localName' in it);
}

function listPopups(element: Element): string[] {
  return [element, ...element.querySelectorAll('[aria-controls],[aria-owns]')].flatMap((it) => [
    ...(it.getAttribute('aria-controls')?.split(' ') ?? []),
    ...(it.getAttribute('aria-owns')?.split(' ') ?? []),
  ]);
}
