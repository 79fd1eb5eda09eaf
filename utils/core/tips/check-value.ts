/** Whether what stands in a field keeps a rule. The value is looked at and dropped, never kept. */
import type { Tip } from '../guide/schema.ts';
import { matchesText } from './text-glob.ts';

type Rule = NonNullable<Tip['rules']>[number];
type WithoutMessage<Each> = Each extends unknown ? Omit<Each, 'message'> : never;

export type FieldRule = WithoutMessage<Rule>;

/** Only `required` has anything against an empty field. */
export function keepsRule(rule: FieldRule, typed: string): boolean {
  const value = typed.trim();
  if (rule.rule === 'required') return value !== '';
  if (value === '') return true;
  switch (rule.rule) {
    case 'length':
      return isBetween(Array.from(value).length, rule);
    case 'number':
      return readNumbers(value).some((number) => isBetween(number, rule));
    case 'date':
      return isDay(value);
    case 'bsn':
      return isBsn(value);
    case 'iban':
      return isIban(value);
    case 'pattern':
      return matchesText(rule.glob, value);
  }
}

/** The first rule that is broken; -1: none. */
export function findBroken(rules: readonly FieldRule[], typed: string): number {
  return rules.findIndex((rule) => !keepsRule(rule, typed));
}

function isBetween(
  number: number,
  { min = -Infinity, max = Infinity }: { min?: number | undefined; max?: number | undefined },
): boolean {
  return number >= min && number <= max;
}

/**
 * What the text may mean: 1234,5 or 1.234,50 or 1,234.5. In 1.234 the point may be either, and who
 * means well by the person takes the one that fits.
 */
function readNumbers(value: string): number[] {
  const text = value.replaceAll(/[\s\u00a0\u202f]/g, '');
  const readings: number[] = [];
  if (/^[-+]?\d+([.,]\d+)?$/.test(text)) readings.push(Number(text.replace(',', '.')));
  if (/^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text))
    readings.push(Number(text.replaceAll('.', '').replace(',', '.')));
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) readings.push(Number(text.replaceAll(',', '')));
  return readings;
}

/** 2026-05-01 as browsers write it, or 1-5-2026, 01.05.2026, 1/5/2026 as people do. */
function isDay(value: string): boolean {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  const own = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(value);
  if (!iso && !own) return false;
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(own![4]), Number(own![3]), Number(own![1])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A citizen service number passes the eleven test: 9a + 8b + … + 2h − i. */
function isBsn(value: string): boolean {
  const digits = value.replaceAll(/[\s.-]/g, '');
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = Array.from(digits.padStart(9, '0')).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

/** ISO 13616: the country and its check digits go to the end, letters count from 10, mod 97 is 1. */
function isIban(value: string): boolean {
  const iban = value.replaceAll(/[\s.-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  const rest = Array.from(moved).reduce((left, sign) => {
    const worth = Number.parseInt(sign, 36);
    return (left * (worth > 9 ? 100 : 10) + worth) % 97;
  }, 0);
  return rest === 1;
}
