import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearlyStandsInside, standsInside } from './find-inside.ts';

const findInside = (word: string, term: string) =>
  standsInside(word, term) ? 'whole' : nearlyStandsInside(word, term) ? 'mistaken' : null;

test.each([
  ['omgevingsvergunning', 'vergunning', 'whole'],
  ['bewilligungsbescheid', 'bescheid', 'whole'],
  ['baugenehmigungsverfahren', 'genehmigung', 'whole'],
  ['omgevingsvergunning', 'vergunnig', 'mistaken'],
  ['omgevingsvergunning', 'vergunnink', 'mistaken'],
  ['omgevingsvergunning', 'verguning', 'mistaken'],
  ['bewilligungsbescheid', 'beschied', 'mistaken'],
  ['omgevingsvergunning', 'vegrunnig', null],
  // A word's own beginning is found as such, and short parts would be found everywhere.
  ['vergunning', 'vergunning', null],
  ['besluiten', 'luit', 'whole'],
  ['besluiten', 'uit', null],
  ['dossierkast', 'kust', null],
] as const)('in %s: %s is %s', (word, term, expected) => {
  expect(findInside(word, term)).toBe(expected);
});

const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: min, maxLength: max });

test('what stands within is found, and with one letter taken out as well', () => {
  fc.assert(
    fc.property(letters(3, 8), letters(7, 12), letters(0, 8), fc.nat(6), (a, part, b, at) => {
      expect(findInside(a + part + b, part)).toBe('whole');
      expect(findInside(a + part + b, part.slice(0, at) + part.slice(at + 1))).not.toBeNull();
    }),
  );
});
