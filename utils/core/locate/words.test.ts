import { expect, test } from 'vitest';
import { foldText, planLanguages, squeezeText, wordsFor } from './words.ts';

test.each([
  ['  Zaak\u00A0\n nummer ', 'zaak nummer'],
  ['Zaak\u00ADnummer:', 'zaaknummer'],
  ['Naam *', 'naam'],
  ['e\u0301e\u0301n', 'één'],
  ['*', '*'],
  ['', ''],
])('folds %j', (text, folded) => expect(foldText(text)).toBe(folded));

test('squeezes out what depends on the layout', () => {
  expect(squeezeText('Zaak <\n> openen')).toBe('zaak<>openen');
});

test('takes the words of a language, of its main language, else all', () => {
  const words = { nl: 'Een', de: 'Eins', 'de-AT': 'Oans' };
  expect(wordsFor(words, 'de')).toEqual(['eins']);
  expect(wordsFor(words, 'de-AT')).toEqual(['oans']);
  expect(wordsFor(words, 'nl-BE')).toEqual(['een']);
  expect(wordsFor(words, 'fr')).toEqual(['een', 'eins', 'oans']);
  expect(wordsFor(words, null)).toHaveLength(3);
});

test("tries the page's language first and all languages at last", () => {
  const target = { name: { nl: 'x', de: 'y' }, within: { label: { fr: 'z' }, within: null } };
  expect(planLanguages(target, 'de-AT', ['fr', 'it'])).toEqual(['de-AT', 'fr', 'nl', 'de', null]);
  expect(planLanguages(target, '', [])).toEqual(['nl', 'de', 'fr', null]);
  expect(planLanguages({ within: null }, 'nl', ['de'])).toEqual([null]);
});
