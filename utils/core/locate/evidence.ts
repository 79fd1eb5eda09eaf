/** What is remembered of an element, to find it again: plain JSON, at most 1.5 kB, nothing personal. */

/**
 * The traits of an element. Each is one string; sets and sequences are words with spaces between.
 * No trait holds a digit, a value of a field, or text of a data region.
 *
 * - `role`, `tag` (headings without their level), `type` of a field
 * - `name`: accessible name, folded; `from`: where it comes from; `command`: what it does, from our own list
 * - `ordinal`: the one digit at the end of the name as a letter, where that is what tells it from others
 * - `marks`: the signs of the name that translations keep, `#` for numbers
 * - `id`, `field` (the `name` attribute), `test` (test ids), `href` (path)
 * - `icon`: what its picture is called by its makers, or its lines, hashed; `attrs`: attributes that say
 *   how it is used
 * - `classes`; `path`: tags of the ancestors, the nearest first; `hosts`: tags of shadow hosts, the nearest first
 * - `anchor`: the nearest ancestor with a lasting id; `landmark`; `heading` and `legend` over it
 * - `before`, `after`: the words of the neighbours; `column`: the header over its cell, or the term of
 *   its definition
 * - `slot`: place among the siblings and their count, as letters, of itself and of its ancestors
 * - `nth`, `near`, `under`, `kin`: which one of how many it is, as letters: of its family of roles on the
 *   page, in the nearest group, under its heading (and which heading that is), of those that look like it
 * - `ring`: the families of the roles that come before and after it, the nearest first, as letters
 */
export const TRAITS = [
  'role',
  'tag',
  'type',
  'name',
  'from',
  'ordinal',
  'marks',
  'command',
  'id',
  'field',
  'test',
  'href',
  'icon',
  'attrs',
  'classes',
  'path',
  'hosts',
  'anchor',
  'landmark',
  'heading',
  'legend',
  'before',
  'after',
  'column',
  'slot',
  'nth',
  'near',
  'under',
  'kin',
  'ring',
] as const;

/** Traits that name an element for its makers. */
export const KEYS = ['test', 'id', 'field', 'href'] as const satisfies readonly Trait[];
export type Key = (typeof KEYS)[number];

/** Traits that tell where it is among all that can be pointed at, and nothing of what it is. */
export const PLACES = ['nth', 'near', 'under', 'kin', 'ring'] as const satisfies readonly Trait[];

/** The same, and where it is in the tree. */
export const PLACING: readonly Trait[] = [...PLACES, 'slot'];

/** Traits in the language of the page. */
export const WORDED = [
  'name',
  'heading',
  'legend',
  'before',
  'after',
  'column',
] as const satisfies readonly Trait[];

export type Trait = (typeof TRAITS)[number];
export type Traits = { readonly [trait in Trait]?: string };

/** "The row whose column X is …": the value is asked of the page at run time, never recorded. */
export interface RowKey {
  /** The header of the column, folded. */
  readonly column: string;
  /** The place of the column as a letter, for a page in another language. */
  readonly at: string;
  /** The author's name for the value. */
  readonly variable: string;
}

/** The same element as it was described on the page in another language. */
export interface Wording {
  readonly language: string;
  /** A sample of the page's words; see `page-words.ts`. */
  readonly words: string;
  /** Worded traits only. */
  readonly traits: Traits;
}

/** Whether the picture is told by its lines, and by no name that its makers gave it. */
export function isDrawn(icon: string): boolean {
  return icon[1] === '-';
}

export interface Evidence {
  /** Format; `a` is the first. */
  readonly v: 'a';
  readonly traits: Traits;
  /** How many others had the same role and name, or the same look where there is no name; a letter. */
  readonly twins: string;
  /** True: one of those was in another item of the same list; lists are put into another order. */
  readonly listed?: boolean;
  /** True: it had a picture and no name, and no other of its kind under its `anchor` had that picture. */
  readonly pictured?: boolean;
  /** How many of those were in its own row of a table, for when the row is known. */
  readonly rowTwins?: string;
  /** Keys that others on the page had too, numbers left out. */
  readonly common: readonly Key[];
  /** True: it was in a data region, where no words are recorded. */
  readonly data?: boolean;
  readonly row?: RowKey;
  /** Where it was in a frame: the address of the frame's document as a glob, without query and numbers. */
  readonly frame?: string;
  /** Main language of the page, such as `nl`. */
  readonly language?: string;
  /** A sample of the hashed words of the user interface; see `page-words.ts`. */
  readonly words: string;
  readonly wordings?: readonly Wording[];
}
