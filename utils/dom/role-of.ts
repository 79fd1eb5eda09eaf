/** The role of one element: `role-selectors.ts` read from the other end, without a new list of rules. */
import { implicitSelector, settleRole } from '../core/locate/role-selectors.ts';

/**
 * Which roles an element of a tag may have by itself, with spaces between, which costs a page fewer
 * bytes than lists; the first whose selector matches is its own.
 */
export const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  area: 'link',
  article: 'article',
  aside: 'complementary',
  button: 'button',
  caption: 'caption',
  details: 'group',
  dialog: 'dialog',
  fieldset: 'group',
  figure: 'figure',
  footer: 'contentinfo',
  form: 'form',
  header: 'banner',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: 'separator',
  img: 'img',
  input: 'button switch checkbox radio slider spinbutton searchbox combobox textbox',
  li: 'listitem',
  main: 'main',
  menu: 'list',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  optgroup: 'group',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  search: 'search',
  section: 'region',
  select: 'combobox listbox',
  summary: 'button',
  table: 'table',
  tbody: 'rowgroup',
  td: 'cell',
  textarea: 'textbox',
  tfoot: 'rowgroup',
  th: 'columnheader rowheader',
  thead: 'rowgroup',
  tr: 'row',
  ul: 'list',
};

const FOCUSABLE = 'a[href],button,input:not([type=hidden]),select,textarea,[tabindex]';

/** Null: no role that a person would name. */
export function roleOf(element: Element): string | null {
  const told = element.getAttribute('role')?.trim();
  // A role of none on what takes the focus is overlooked (WAI-ARIA 1.2, 7.3).
  if (told && !(/^(none|presentation)\b/i.test(told) && element.matches(FOCUSABLE))) {
    const role = settleRole(told.split(/\s+/)[0]!);
    // What ARIA 1.1 built from a button, ARIA 1.2 calls a combobox.
    const isList = role === 'button' && element.getAttribute('aria-haspopup') === 'listbox';
    return isList ? 'combobox' : role;
  }
  const { localName } = element;
  // The commonest by hand: on a large page matching selectors takes most of the time.
  // One without an address that takes the focus is made to be clicked.
  if (localName === 'a')
    return element.hasAttribute('href') || element.hasAttribute('tabindex') ? 'link' : null;
  if (localName === 'button') return 'button';
  const roles = Object.hasOwn(ROLES, localName) ? ROLES[localName]!.split(' ') : [];
  return roles.find((role) => element.matches(implicitSelector(role) ?? localName)) ?? null;
}
