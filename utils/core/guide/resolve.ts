/** Fills the variables of a guide in, everywhere but in their own declarations. */
import { matchPatternOf } from '../match/glob.ts';
import { shieldValue } from '../text/shield.ts';
import { GLOB_FIELDS, MARKDOWN_FIELDS, SELECTOR_FIELDS } from './fields.ts';
import type { Finding } from './problem.ts';
import type { Guide } from './schema.ts';
import { findValueSelector } from './value-selector.ts';
import {
  checkValues,
  fillPlaceholders,
  listPlaceholders,
  valueOf,
  type Values,
} from './variables.ts';

export type Resolution =
  | { readonly ok: true; readonly guide: Guide }
  | {
      readonly ok: false;
      /** Variables without a value that the guide cannot do without, sorted. */
      readonly missing: readonly string[];
      /** Variables whose value has not the form that their type, or their place, asks for; sorted. */
      readonly invalid: readonly string[];
      /** The same in a form that can be put into words. */
      readonly findings: readonly Finding[];
    };

/**
 * A value in Markdown is shielded, so that it is shown as it is and makes no markup. A `contact`
 * whose variable has no value is left out; any other place cannot do without. Does not change
 * what it is given.
 */
export function resolveGuide(guide: Guide, values: Values): Resolution {
  const missing = new Set<string>();
  const invalid = new Set<string>();
  const findings = checkValues(guide.variables, values);
  for (const { at, key } of findings) (key === 'value-bad' ? invalid : missing).add(String(at[1]));

  const fillText = (text: string, field: string): string => {
    const names = listPlaceholders(text);
    if (names.length === 0) return text;
    const filled = fillPlaceholders(text, (name) => {
      const value = valueOf(name, guide.variables, values);
      if (value === undefined) missing.add(name);
      return MARKDOWN_FIELDS.has(field) ? shieldValue(value ?? '') : (value ?? '');
    });
    const areGood = names.every((name) => !missing.has(name) && !invalid.has(name));
    const isBad =
      (GLOB_FIELDS.has(field) && areGood && matchPatternOf(filled) === null) ||
      // What the schema refuses could come in by a value.
      (SELECTOR_FIELDS.has(field) && findValueSelector(filled) !== null);
    if (isBad) {
      for (const name of names) invalid.add(name);
    }
    return filled;
  };
  const isLeftOut = (key: string, value: unknown): boolean =>
    key === 'contact' &&
    typeof value === 'string' &&
    listPlaceholders(value).some((name) => valueOf(name, guide.variables, values) === undefined);

  const fill = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return fillText(value, field);
    if (Array.isArray(value)) return value.map((entry) => fill(entry, field));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key, entry]) => !isLeftOut(key, entry));
    // Words per language keep the name of the field that they are the words of.
    const isWords = MARKDOWN_FIELDS.has(field);
    // Targets are called as their author likes, such as "message", which elsewhere is a field.
    const fieldOf = (key: string): string => (isWords ? field : field === 'targets' ? '' : key);
    return Object.fromEntries(entries.map(([key, entry]) => [key, fill(entry, fieldOf(key))]));
  };

  const { variables, ...rest } = guide;
  const filled = { ...(fill(rest, '') as typeof rest), variables } as Guide;
  if (missing.size === 0 && invalid.size === 0) return { ok: true, guide: filled };
  return { ok: false, missing: [...missing].sort(), invalid: [...invalid].sort(), findings };
}
