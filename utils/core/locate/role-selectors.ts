/**
 * The elements that have a role by themselves, as CSS selectors; after HTML-AAM
 * (https://w3c.github.io/html-aam/#html-element-role-mappings). Where a browser and the standard
 * differ, or the standard gives a field no role (password, dates), the role that a person would name.
 */
const FIELD_TYPES_WITH_OTHER_ROLES =
  '[type=button],[type=submit],[type=reset],[type=image],[type=file],[type=color],[type=checkbox],' +
  '[type=radio],[type=range],[type=number],[type=search],[type=hidden],[list]';
const IN_SECTION = ':is(article,aside,main,nav,section) ';

const IMPLICIT: Readonly<Record<string, string>> = {
  article: 'article',
  banner: `header:not(${IN_SECTION}header)`,
  button:
    'button,summary,input:is([type=button],[type=submit],[type=reset],[type=image],[type=file],[type=color])',
  caption: 'caption',
  cell: 'td',
  checkbox: 'input[type=checkbox]',
  columnheader: 'th:not([scope^=row])',
  combobox: 'select:not([multiple],[size]),select[size="1"]:not([multiple]),input[list]',
  complementary: 'aside',
  contentinfo: `footer:not(${IN_SECTION}footer)`,
  dialog: 'dialog',
  figure: 'figure',
  form: 'form',
  gridcell: 'td',
  group: 'fieldset,details,optgroup',
  heading: 'h1,h2,h3,h4,h5,h6',
  img: 'img:not([alt=""])',
  link: 'a[href],area[href]',
  list: 'ul,ol,menu',
  listbox: 'select[multiple],select[size]:not([size="1"])',
  listitem: 'li',
  main: 'main',
  meter: 'meter',
  navigation: 'nav',
  option: 'option',
  paragraph: 'p',
  progressbar: 'progress',
  radio: 'input[type=radio]',
  region: 'section:is([aria-label],[aria-labelledby],[title])',
  row: 'tr',
  rowgroup: 'thead,tbody,tfoot',
  rowheader: 'th[scope^=row],tbody th:not([scope])',
  search: 'search',
  searchbox: 'input[type=search]:not([list])',
  separator: 'hr',
  slider: 'input[type=range]',
  spinbutton: 'input[type=number]',
  status: 'output',
  switch: 'input[type=checkbox][switch]',
  table: 'table',
  textbox: `textarea,input:not(${FIELD_TYPES_WITH_OTHER_ROLES})`,
};

/** What says a role, and all that those selectors ask of attributes. */
export const ROLE_ATTRIBUTES: string[] = [
  'role',
  ...Object.values(IMPLICIT)
    .join()
    .match(/(?<=\[)[a-z-]+/g)!,
];

const SYNONYMS: Readonly<Record<string, string>> = { image: 'img', presentation: 'none' };

/** One name per role, in small letters. */
export function settleRole(role: string): string {
  const plain = role.trim().toLowerCase();
  return Object.hasOwn(SYNONYMS, plain) ? SYNONYMS[plain]! : plain;
}

/** All words that say a role. */
export function listSpellings(role: string): readonly string[] {
  return [role, ...Object.keys(SYNONYMS).filter((it) => SYNONYMS[it] === role)];
}

/** Null: no element has this role by itself. */
export function implicitSelector(role: string): string | null {
  return Object.hasOwn(IMPLICIT, role) ? IMPLICIT[role]! : null;
}

/** Fields that a label can name. */
export const FIELD_SELECTOR =
  'input:not([type=hidden]),select,textarea,meter,progress,output,[contenteditable],' +
  '[role=textbox],[role=searchbox],[role=combobox],[role=listbox],[role=checkbox],[role=radio],' +
  '[role=switch],[role=slider],[role=spinbutton],[role=radiogroup],fieldset';

/** Elements that have an accessible name for a person to point at, whatever their role. */
export const NAMED_SELECTOR =
  `a[href],area[href],button,summary,[role],[aria-label],[aria-labelledby],img[alt],svg,iframe[title],` +
  `h1,h2,h3,h4,h5,h6,dialog,form,table,${FIELD_SELECTOR}`;
