import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Root } from 'mdast';
import { LIMITS } from '../guide/limits.ts';

/**
 * Longer than any text may be, with what is filled in: parsing takes time by the square of the length, and
 * a text that is refused is looked at before it is.
 */
const LONGEST = 2 * LIMITS.article;

/** A line that opens more lists and quotations than that: thousands would take seconds to parse. */
const HOSTILE_LINE = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))){20}/m;

/** CommonMark's tree; null for a text that is shown as it is written. */
export function parseTree(source: string): Root | null {
  if (source.length > LONGEST || HOSTILE_LINE.test(source)) return null;
  return fromMarkdown(source, {
    // Indented code surprises: blanks before a line are never meant as markup here.
    extensions: [{ disable: { null: ['codeIndented'] } }],
  });
}
