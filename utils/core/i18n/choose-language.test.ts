import { expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

test.each([
  ['nl', ['de'], 'nl'],
  [null, ['de-AT', 'en'], 'de'],
  [undefined, ['pl', 'fr-BE'], 'fr'],
  ['tlh', ['NL_be'], 'nl'],
  [null, ['pl'], 'en'],
  [null, [], 'en'],
] as const)('setting %s and browser %j give %s', (setting, browser, expected) => {
  expect(chooseLanguage(setting, browser)).toBe(expected);
});
