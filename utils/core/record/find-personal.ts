/** Numbers of persons in what an author writes: those must not get into a guide. */
import { keepsRule } from '../tips/check-value.ts';

const BSN =
  /(?<![\p{L}\p{N}])\d{9}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])\d{4}[. ]\d{2}[. ]\d{3}(?![\p{L}\p{N}])/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu;

/** The citizen service numbers and IBANs in a text that pass their check digits, as they are written. */
export function findPersonal(text: string): string[] {
  const bsns = text.match(BSN) ?? [];
  // What follows an account number may look like a part of it: the longest that passes is it.
  const ibans = (text.match(IBAN) ?? []).flatMap((found) => longestIban(found) ?? []);
  return [...bsns.filter((it) => keepsRule({ rule: 'bsn' }, it)), ...ibans];
}

/**
 * The same in all strings and numbers of what JSON can hold, names of fields too, in its order. Not in its
 * text: there a line break is `\n`, and the letter before a number would make it no number. Without
 * recursion, since what comes in may be nested deeper than a stack.
 */
export function findPersonalWithin(value: unknown): string[] {
  const found: string[] = [];
  const left: unknown[] = [value];
  while (left.length > 0) {
    const it = left.pop();
    if (typeof it === 'string' || typeof it === 'number') found.push(...findPersonal(String(it)));
    if (typeof it !== 'object' || it === null) continue;
    const parts: readonly unknown[] = Array.isArray(it) ? it : Object.entries(it).flat();
    for (const part of parts.toReversed()) left.push(part);
  }
  return found;
}

function longestIban(found: string): string | null {
  for (let end = found.length; end >= 15; end -= 1) {
    const part = found.slice(0, end).trim();
    if (keepsRule({ rule: 'iban' }, part)) return part;
  }
  return null;
}
