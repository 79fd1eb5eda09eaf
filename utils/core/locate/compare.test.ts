import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTrait } from './compare.ts';
import { TRAITS } from './evidence.ts';
import type { Trait } from './evidence.ts';

test.each<[Trait, string, string, number]>([
  ['id', 'save', 'save', 1],
  ['id', 'save', 'saved', 0],
  ['role', 'button', 'link', 0.5],
  ['role', 'button', 'heading', 0],
  ['name', 'besluit opslaan', 'opslaan besluit', 0.95],
  ['name', 'two column list', 'single column list', 4 / 9],
  ['name', 'next page : 1', 'next page: 1', 0.95],
  ['classes', 'a b c', 'a b', 4 / 5],
  ['classes', 'MuiListItem-button', 'MuiListItemButton-root', 8 / 9],
  ['path', 'div form main', 'form main', 2 / 3],
  ['path', 'form main', 'main form', 1 / 2],
  ['slot', 'ab ab', 'bb ab', 1 / 3],
  ['nth', 'abad', 'abae', 0.5],
  ['nth', 'abad', 'acae', 0.5],
  ['nth', 'abad', 'aeaf', 0],
  ['under', 'abad aaab', 'abad aaac', 0.75],
  ['ring', 'ab cd', 'ab xd', 2 / 3],
])('%s: %j and %j', (trait, was, is, likeness) => {
  expect(compareTrait(trait, { [trait]: was }, { [trait]: is })).toBeCloseTo(likeness, 5);
});

test('only equal values agree, whatever the trait', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
    .map((it) => it.join(' '));
  fc.assert(
    fc.property(fc.constantFrom(...TRAITS), words, words, (trait, was, is) => {
      const likeness = compareTrait(trait, { [trait]: was }, { [trait]: is });
      expect(likeness === 1).toBe(was === is);
      expect(likeness).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(compareTrait('id', {}, { id: 'x' })).toBeNull();
  expect(compareTrait('id', { id: 'x' }, {})).toBe('gone');
});

test('that it is the only one of a group, or of another look, says nothing', () => {
  expect(compareTrait('near', { near: 'aaab' }, { near: 'aaab' })).toBeNull();
  expect(compareTrait('near', { near: 'aaac' }, { near: 'aaac' })).toBe(1);
  const only = { kin: 'aaab', classes: 'a' };
  expect(compareTrait('kin', only, only)).toBe(1);
  expect(compareTrait('kin', only, { ...only, classes: 'b' })).toBeNull();
});
