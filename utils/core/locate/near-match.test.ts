import { expect, test } from 'vitest';
import { findNearName, isNearName } from './near-match.ts';

test.each([
  ['Opslaan', 'Besluit opslaan', true],
  ['Besluit opslaan', 'OPSLAAN', true],
  ['Zaak openen', 'Openen van de zaak', true],
  ['Opslaan', 'Opslaan…', true],
  ['Opslaan', 'Opslaand', false],
  ['Besluit opslaan', 'Concept opslaan', false],
  ['Straße', 'Straße und Hausnummer', true],
  ['Page 1', '1', false],
  ['1', 'Pagina 1', false],
  ['Opslaan', '', false],
  ['…', '…', false],
])('“%s” may have become “%s”: %s', (wanted, name, expected) => {
  expect(isNearName(wanted, name)).toBe(expected);
});

test('one that is near is told, one of several is not', () => {
  expect(findNearName(['Opslaan', 'Save'], ['Annuleren', 'Save decision'])).toBe(1);
  expect(findNearName(['Opslaan'], ['Opslaan als', 'Besluit opslaan'])).toBeNull();
  expect(findNearName(['Opslaan'], ['Annuleren'])).toBeNull();
});
