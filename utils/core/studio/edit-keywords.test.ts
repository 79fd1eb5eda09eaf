import { expect, test } from 'vitest';
import { joinWords, splitWords, tidyWords } from './edit-keywords.ts';

test.each(['', 'brief', 'brief,', 'brief, ', 'brief, be', 'brief van de gemeente, besluit'])(
  'can be typed letter by letter: “%s”',
  (text) => {
    const words = splitWords(undefined, 'nl', text);
    expect(joinWords(words?.['nl'])).toBe(text);
  },
);

test('only words are stored', () => {
  const words = splitWords({ de: ['Brief'] }, 'nl', 'brief,  ,besluit nemen ,');
  expect(words && tidyWords(words)).toEqual({ de: ['Brief'], nl: ['brief', 'besluit nemen'] });
  expect(tidyWords({ nl: [' '] })).toBeUndefined();
  expect(splitWords({ nl: ['brief'] }, 'nl', '')).toBeUndefined();
});
