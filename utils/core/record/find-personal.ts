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

function longestIban(found: string): string | null {
  for (let end = found.length; end >= 15; end -= 1) {
    const part = found.slice(0, end).trim();
    if (keepsRule({ rule: 'iban' }, part)) return part;
  }
  return null;
}
