/** What conditions in a guide may ask about an element. Values are tested for emptiness, never kept. */
import type { ElementFacts } from '../core/run/types.ts';
import { closestAcross } from './composed-tree.ts';

export type ElementState = ElementFacts[string][number];

const FIELD =
  'input,select,textarea,[contenteditable],[role=textbox],[role=combobox],[role=checkbox],[role=radio],[role=switch]';

/** The states of a visible element; of a wrapper around a single field, those of the field. */
export function readElementStates(element: Element): ElementState[] {
  const field = fieldOf(element);
  const states: ElementState[] = ['visible', isDisabled(field) ? 'disabled' : 'enabled'];
  const checked = readChecked(field);
  if (checked !== null) states.push(checked ? 'checked' : 'unchecked');
  else if (holdsValue(field)) states.push(isFilled(field) ? 'filled' : 'empty');
  return states;
}

/** Whether a field has a value: text, a choice, a file. */
export function isFilled(element: Element): boolean {
  const field = fieldOf(element);
  if ('value' in field && field.matches('input,select,textarea'))
    return String(field.value).trim() !== '';
  return (field.textContent ?? '').trim() !== '';
}

function fieldOf(element: Element): Element {
  if (element.matches(FIELD)) return element;
  const fields = element.querySelectorAll(FIELD);
  return fields.length === 1 ? fields[0]! : element;
}

export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || closestAcross(element, '[aria-disabled=true]') !== null;
}

function readChecked(element: Element): boolean | null {
  if (element.matches('input:is([type=checkbox],[type=radio])'))
    return (element as HTMLInputElement).checked;
  const told = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  return told === null ? null : told === 'true';
}

function holdsValue(element: Element): boolean {
  return element.matches(
    'select,textarea,[contenteditable],[role=textbox],[role=combobox],input:not([type=button],[type=submit],[type=reset],[type=image])',
  );
}
