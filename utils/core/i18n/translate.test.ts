import { expect, test } from 'vitest';
import { overlayWords, wordsIn } from './catalogue.ts';
import { createTranslate, translate } from './translate.ts';

test('fills in parameters by name, each as often as it occurs', () => {
  const t = createTranslate('en', wordsIn('en'));
  expect(t('overlay.step', { number: 2, count: 5 })).toBe('Step 2 of 5');
  expect(translate({ 'overlay.step': '{a}{a}{b}' }, 'en', 'overlay.step', { a: 'x' })).toBe(
    'xx{b}',
  );
});

test('takes parameters literally', () => {
  const t = createTranslate('en', wordsIn('en'));
  expect(t('overlay.looking', { target: '$& {target}' })).toContain('$& {target}');
});

test.each([
  ['nl', 0, '0 onderwerpen'],
  ['nl', 1, '1 onderwerp'],
  ['de', 2, '2 Anleitungen'],
  ['fr', 0, '0 guide'],
  ['fr', 2, '2 guides'],
] as const)('chooses the plural of %s for %i', (language, count, words) => {
  expect(createTranslate(language, wordsIn(language))('guides.count', { count })).toBe(words);
});

test('shows the key where words are missing', () => {
  expect(translate({}, 'nl', 'overlay.next')).toBe('overlay.next');
});

test('the words for the page are the groups of the overlay alone', () => {
  const words = overlayWords('de');
  expect(words['overlay.next']).toBe('Weiter');
  const groups = new Set(Object.keys(words).map((key) => key.split('.')[0]));
  expect(groups).toEqual(new Set(['overlay', 'card', 'language']));
});
