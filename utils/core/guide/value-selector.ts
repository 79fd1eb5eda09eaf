/**
 * Selectors that could ask what somebody typed. Some pages repeat it in the attribute `value`: a guide
 * whose steps hang on how that begins would have it written into the log, one character after another.
 */
import type { z } from 'zod';
import { shorten } from './problem.ts';

/** A bracket that no backslash takes its meaning from, and what stands in it before the operator. */
const BRACKETS = /(?<!\\)(?:\\\\)*\[([^[\]="']*)/g;
/** An escape or a comment in the name: it may say anything. */
const HIDDEN = /\\|\/\*/;
/** Without these, a string of CSS is all that lies between two quotes, and nothing else is. */
const INTRICATE = /[\\(\n\r\f]|\/\*/;
const STRINGS = /"[^"]*"|'[^']*'/g;

/** From the bracket on that could ask for it; null: none does. Where that is not certain, it is refused. */
export function findValueSelector(selector: string): string | null {
  // In quotes it asks for nothing: some fields are called `items[value]`.
  const bare = INTRICATE.test(selector)
    ? selector
    : selector.replace(STRINGS, (string) => `"${' '.repeat(string.length - 2)}"`);
  const at = findBracket(bare);
  return at === null ? null : selector.slice(at);
}

/** Where it is. Takes what is in quotes for a part of the selector, too. */
function findBracket(selector: string): number | null {
  for (const { 0: bracket, 1: head = '', index } of selector.matchAll(BRACKETS)) {
    const name = head
      .replace(/[~|^$*]\s*$/, '')
      .split('|')
      .at(-1)!;
    if (HIDDEN.test(head) || name.trim().toLowerCase() === 'value')
      return index + bracket.indexOf('[');
  }
  return null;
}

export function refuseValue(selector: string, context: z.RefinementCtx): void {
  const found = findValueSelector(selector);
  if (found === null) return;
  context.addIssue({
    code: 'custom',
    message: 'selector-value',
    params: { found: shorten(found) },
  });
}
