import type { UiLanguage } from '../../run/view.ts';
import type { Table } from './table.ts';

/** So that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet would take what begins like this for a formula, and run it. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/** With the separator that spreadsheets expect where the language is spoken. */
export function writeCsv({ columns, rows }: Table, language: UiLanguage): string {
  const separator = language === 'en' ? ',' : ';';
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) => row.map(({ raw }) => raw)),
  ].map((line) => line.map((value) => writeValue(value, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function writeValue(value: string | number, separator: string): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(safe) || safe.includes(separator)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
