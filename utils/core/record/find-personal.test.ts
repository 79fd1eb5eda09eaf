import { expect, test } from 'vitest';
import { findPersonal, findPersonalWithin } from './find-personal.ts';

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

test.each([
  ['after a line break', { body: { nl: 'Voorbeeld:\n999990019' } }, ['999990019']],
  ['after a tab', ['\tNL91ABNA0417164300\r\n'], ['NL91ABNA0417164300']],
  ['between quotes', { a: { b: ['"999990019"'] } }, ['999990019']],
  ['as a number', { contact: 999990019 }, ['999990019']],
  ['as the name of a field', { 'bij 999990019': null }, ['999990019']],
  ['by itself', '\nNL91ABNA0417164300', ['NL91ABNA0417164300']],
])('finds a number of a person within: %s', (_, value, found) => {
  expect(findPersonalWithin(value)).toEqual(found);
});

test('tells them in the order in which they stand, also where a number is in two strings', () => {
  const value = {
    a: ['999990019', { b: 'NL91ABNA0417164300' }],
    c: true,
    d: null,
    e: '9999.90.019',
  };
  expect(findPersonalWithin(value)).toEqual(['999990019', 'NL91ABNA0417164300', '9999.90.019']);
  expect(findPersonalWithin(['99999', '0019'])).toEqual([]);
});

test('gets to the bottom of what is nested deeper than a stack', () => {
  const depth = 200_000;
  const value: unknown = JSON.parse(`${'['.repeat(depth)}"999990019"${']'.repeat(depth)}`);
  expect(findPersonalWithin(value)).toEqual(['999990019']);
});
