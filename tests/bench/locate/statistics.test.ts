import { expect, test } from 'vitest';
import type { Answer } from './page/api.ts';
import { pseudoTranslate } from './pseudo-language.ts';
import { createRandom, shuffle } from './random.ts';
import { percentile, upperBound } from '../shared/statistics.ts';
import { tallyGone, tallyPresent } from './tally.ts';

test('bounds a count of zero by the rule of three', () => {
  expect(upperBound(0, 3000)).toBeCloseTo(0.001, 10);
  expect(upperBound(0, 2)).toBe(1);
  expect(upperBound(0, 0)).toBe(1);
});

test('bounds other counts by the interval of Wilson', () => {
  // Newcombe 1998, table I: 81 of 263 gives 0.2553–0.3662; 15 of 148 gives 0.0624–0.1605.
  expect(upperBound(81, 263)).toBeCloseTo(0.3662, 4);
  expect(upperBound(15, 148)).toBeCloseTo(0.1605, 4);
});

test('takes percentiles from the values themselves', () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
  expect(percentile([], 0.5)).toBeNaN();
});

test('shuffles the same way for the same seed, and keeps every item', () => {
  const items = Array.from({ length: 50 }, (_, at) => at);
  const once = shuffle(items, createRandom(4));
  expect(shuffle(items, createRandom(4))).toEqual(once);
  expect(shuffle(items, createRandom(5))).not.toEqual(once);
  expect(once.toSorted((a, b) => a - b)).toEqual(items);
});

test('translates each word to one other word, and keeps numbers and signs', () => {
  const text = 'Save 12 files? Save!';
  const translated = pseudoTranslate(text, 7);
  expect(translated).toMatch(/^([A-Z][a-z]+) 12 [a-z]+\? \1!$/);
  expect(translated).not.toContain('Save');
  expect(pseudoTranslate(text, 7)).toBe(translated);
  expect(pseudoTranslate(text, 8)).not.toBe(translated);
});

test('counts a likely answer neither as right nor as wrong', () => {
  const judge = (status: Answer['status'], isRight: boolean, isFirstRight: boolean | null) => ({
    answer: { status, index: 0, first: null },
    isRight,
    isFirstRight,
  });
  const judged = [
    judge('found', true, true),
    judge('found', false, null),
    judge('likely', true, true),
    judge('likely', false, false),
    judge('missing', false, null),
    judge('ambiguous', false, null),
  ];
  expect(tallyPresent(judged)).toEqual({
    n: 6,
    right: 1,
    wrong: 1,
    likelyRight: 1,
    likelyWrong: 1,
    abstained: 2,
    ranked: 3,
    firstRight: 2,
  });
  expect(tallyGone(judged.map(({ answer }) => answer))).toEqual({ n: 6, answered: 2, likely: 2 });
});
