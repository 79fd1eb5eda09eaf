/** What stands in a field, for a rule to look at. The caller drops it at once. */
import { containsAcross } from './composed-tree.ts';

const FIELD =
  'input:not([type=hidden]),select,textarea,[contenteditable],[role=textbox],[role=combobox]';

const CHOICE = '[type=radio],[type=checkbox]';

/** What the element is or holds: a field, or all of a group of choices. Of several others, none is meant. */
function listFields(element: Element): Element[] {
  if (element.matches(FIELD)) return [element];
  const fields = [...element.querySelectorAll(FIELD)];
  return fields.length === 1 || fields.every((it) => it.matches(CHOICE)) ? fields : [];
}

/**
 * Empty where nothing was typed or chosen; null where it is not known which field is meant, such as
 * that of a date in three parts. `element`: the target, which may be a group of choices.
 */
export function readField(element: Element): string | null {
  const fields = listFields(element);
  const [field] = fields;
  if (!field) return null;
  if (field.matches(CHOICE))
    return fields.some((it) => (it as HTMLInputElement).checked) ? 'on' : '';
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
  const [field] = listFields(element) as HTMLInputElement[];
  return field?.form === form || containsAcross(form, element);
}
