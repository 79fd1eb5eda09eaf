import { expect, test } from 'vitest';
import { cell, type Table } from './table.ts';
import { writeCsv } from './write-csv.ts';

const table = (...rows: (string | number)[][]): Table => ({
  columns: [
    { label: 'Team', isNumber: false },
    { label: '%', isNumber: true },
  ],
  rows: rows.map((row) => row.map((raw) => cell('as it is read', raw))),
});

test('numbers as they stand in the file, with the separator of the language', () => {
  expect(writeCsv(table(['Belastingen', 35], ['Zaken; brieven', 'most']), 'nl')).toBe(
    '\uFEFFTeam;%\r\nBelastingen;35\r\n"Zaken; brieven";most\r\n',
  );
  expect(writeCsv(table(['A, B', 35]), 'en')).toBe('\uFEFFTeam,%\r\n"A, B",35\r\n');
});

test.each(['=1+1', '+31', '-x', '@sum', '\t=1', ' =1', '\r=1'])(
  'no spreadsheet takes %j for a formula',
  (name) => {
    const line = writeCsv(table([name, -5]), 'en')
      .split('\r\n')
      .slice(1)
      .join('\r\n');
    expect(line.replace('"', '').startsWith(`'${name}`)).toBe(true);
    expect(line).toContain(',-5');
  },
);

test('quotation marks are doubled', () => {
  expect(writeCsv(table(['a "b"', 1]), 'en')).toContain('"a ""b""",1');
});
