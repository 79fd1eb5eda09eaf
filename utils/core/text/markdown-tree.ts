import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Root } from 'mdast';

/** A line that opens more lists and quotations than that: thousands would take seconds to parse. */
const HOSTILE_LINE = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))){20}/m;

/** CommonMark's tree; null for a text that is shown as it is written. */
export function parseTree(source: string): Root | null {
  if (HOSTILE_LINE.test(source)) return null;
  return fromMarkdown(source, {
    // Indented code surprises: blanks before a line are never meant as markup here.
    extensions: [{ disable: { null: ['codeIndented'] } }],
  });
}
