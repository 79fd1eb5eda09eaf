import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTrait } from './compare.ts';
import { TRAITS } from './evidence.ts';
import type { Trait } from './evidence.ts';
import { CAPS, WEIGHTS } from './weights.ts';

test.each<[Trait, string, string, number]>([
  ['id', 'save', 'save', 1],
  ['id', 'save', 'saved', 0],
  ['role', 'button', 'link', 0.5],
  ['role', 'button', 'heading', 0],
  ['name', 'besluit opslaan', 'opslaan besluit', 0.95],
  ['name', 'two column list', 'single column list', 4 / 9],
  ['classes', 'a b c', 'a b', 2 / 3],
  ['path', 'div form main', 'form main', 2 / 3],
  ['path', 'form main', 'main form', 1 / 2],
  ['slot', 'ab ab', 'bb ab', 1 / 3],
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

test('the table of weights can be weighed with', () => {
  for (const trait of TRAITS) {
    expect(WEIGHTS[trait].m).toBeGreaterThan(0.5);
    expect(WEIGHTS[trait].m).toBeLessThan(1);
    expect(WEIGHTS[trait].gone ?? 0).toBeLessThanOrEqual(0);
    expect(CAPS[WEIGHTS[trait].group].most).toBeGreaterThan(0);
  }
});
