/** What is written in which field, for code that reads documents by the names of their fields. */

/** Fields with Markdown. A test compares this list with the schema. */
export const MARKDOWN_FIELDS: ReadonlySet<string> = new Set([
  'goal',
  'body',
  'why',
  'pitfalls',
  'message',
]);

/** Fields with the learner's words, beside those with Markdown. Under `targets` they are the application's. */
export const WORD_FIELDS: ReadonlySet<string> = new Set(['title', 'label', 'alt', 'name']);

/** Fields with address globs. */
export const GLOB_FIELDS: ReadonlySet<string> = new Set([
  'match',
  'frames',
  'page',
  'url',
  'frame',
]);

/** Fields with CSS selectors. */
export const SELECTOR_FIELDS: ReadonlySet<string> = new Set(['css', 'shadow']);

/** Fields that name a target of the guide. */
export const TARGET_FIELDS: ReadonlySet<string> = new Set([
  'target',
  'within',
  'appear',
  'gone',
  'element',
  'region',
]);
