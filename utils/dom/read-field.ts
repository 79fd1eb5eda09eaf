/** What stands in a field, for a rule to look at. The caller drops it at once. */
import { containsAcross } from './composed-tree.ts';

const FIELD = 'input,select,textarea,[contenteditable],[role=textbox],[role=combobox]';

/** The field that the element is or holds; null: none, or several that are no group of choices. */
function findField(element: Element): Element | null {
  if (element.matches(FIELD)) return element;
  const fields = [...element.querySelectorAll(FIELD)];
  const isGroup = fields.every((it) => it.matches('[type=radio],[type=checkbox]'));
  return fields.length === 1 || isGroup ? (fields[0] ?? null) : null;
}

/** Empty where nothing was typed or chosen. `element`: the target, which may be a group of choices. */
export function readField(element: Element): string {
  if (!element.matches(FIELD)) {
    const choices = [...element.querySelectorAll<HTMLInputElement>(FIELD)];
    if (choices.length > 1) return choices.some((it) => it.checked) ? 'on' : '';
  }
  const field = findField(element);
  if (field === null) return '';
  if (field.matches('[type=radio],[type=checkbox]'))
    return (field as HTMLInputElement).checked ? 'on' : '';
  return 'value' in field ? String(field.value) : (field.textContent ?? '');
}

/** The form that a press on this element sends, if it sends one. */
export function formSentBy(pressed: Element): Element | null {
  const button = pressed.closest<HTMLButtonElement>('button,input[type=submit],input[type=image]');
  return button !== null && button.type !== 'button' && button.type !== 'reset'
    ? button.form
    : null;
}

export function isInForm(element: Element, form: Element): boolean {
  const field = findField(element) as HTMLInputElement | null;
  return field?.form === form || containsAcross(form, element);
}
