import { expect, test } from 'vitest';
import { chooseMethods } from './choose-methods.ts';

const METHODS = ['Playwright', 'id or text', 'Leidraad, recorded', 'Leidraad, role and name'];

test.each([
  ['all', METHODS],
  ['peers', ['Playwright', 'id or text']],
  ['Leidraad, recorded', ['Leidraad, recorded']],
  ['unknown', []],
])('chooses %s', (option, expected) => {
  expect(METHODS.filter(chooseMethods(option))).toEqual(expected);
});
