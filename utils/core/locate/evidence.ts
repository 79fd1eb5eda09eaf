/** What is remembered of an element, to find it again: plain JSON, at most 1.5 kB, nothing personal. */

/**
 * The traits of an element. Each is one string; sets and sequences are words with spaces between.
 * No trait holds a digit, a value of a field, or text of a data region.
 *
 * - `role`, `tag` (headings without their level), `type` of a field
 * - `name`: accessible name, folded; `from`: where it comes from; `command`: what it does, from our own list
 * - `ordinal`: the one digit at the end of the name as a letter, where that is what tells it from others
 * - `id`, `field` (the `name` attribute), `test` (test ids), `href` (path)
 * - `classes`; `path`: tags of the ancestors, the nearest first; `hosts`: tags of shadow hosts, the nearest first
 * - `anchor`: the nearest ancestor with a lasting id; `landmark`; `heading` and `legend` over it
 * - `before`, `after`: the words of the neighbours; `column`: the header over its cell
 * - `slot`: place among the siblings and their count, as letters, of itself and of its ancestors
 * - `nth`, `near`, `under`, `kin`: which one of how many it is, as letters: of its family of roles on the
 *   page, in the nearest group, under its heading (and which heading that is), of those that look like it
 * - `ring`: the families of the roles that come before and after it, the nearest first, as letters
 *
 * The last six hold no words, so they say the same on a page in another language.
 */
export const TRAITS = [
  'role',
  'tag',
  'type',
  'name',
  'from',
  'ordinal',
  'command',
  'id',
  'field',
  'test',
  'href',
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

/** Traits that say where it is and nothing of what it is. */
export const PLACES = [
  'slot',
  'nth',
  'near',
  'under',
  'kin',
  'ring',
] as const satisfies readonly Trait[];

/** Traits that name an element for its makers. */
export const KEYS = ['test', 'id', 'field', 'href'] as const satisfies readonly Trait[];
export type Key = (typeof KEYS)[number];

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

/** The others of the same role and name, or of the same look where there is no name. */
export interface Twins {
  /** How many, as a letter. */
  readonly twins: string;
  /** Traits in each of which the element differed from all of them. */
  readonly apart: readonly Trait[];
  /** Where there is none such: traits that together tell it from all of them. */
  readonly jointly?: readonly Trait[];
  /**
   * Levels of `slot`, as letters, that tell it from all that look like it, whatever the words are.
   * Empty: nothing looks like it. `-`: places do not tell it from all.
   */
  readonly pins: string;
}

export interface Evidence extends Twins {
  /** Format; `a` is the first. */
  readonly v: 'a';
  readonly traits: Traits;
  /** Those in its own row of a table, for when the row is known. */
  readonly inRow?: Twins;
  /** Keys whose value was its alone on the page, without a number taken out. */
  readonly alone: readonly Key[];
  /** True: it was in a data region, where no words are recorded. */
  readonly data?: boolean;
  readonly row?: RowKey;
  /** Main language of the page, such as `nl`. */
  readonly language?: string;
  /** A sample of the hashed words of the user interface; see `page-words.ts`. */
  readonly words: string;
}
