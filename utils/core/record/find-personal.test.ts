import { expect, test } from 'vitest';
import { findPersonal } from './find-personal.ts';

test.each([
  ['Neem BSN 999990019 als voorbeeld.', ['999990019']],
  ['Neem 9999.90.019.', ['9999.90.019']],
  ['Rekening NL91ABNA0417164300 en verder', ['NL91ABNA0417164300']],
  ['Rekening NL91 ABNA 0417 1643 00 VAN DE GEMEENTE', ['NL91 ABNA 0417 1643 00']],
])('finds a number of a person: %s', (text, found) => {
  expect(findPersonal(text)).toEqual(found);
});

test.each([
  'Bel 0612345678.',
  'Zaak 123456789',
  'Versie 1.2.3 van 2026-05-01',
  'NL00ABNA0417164300',
  'Telefoon 14 030',
])('and nothing else: %s', (text) => {
  expect(findPersonal(text)).toEqual([]);
});
