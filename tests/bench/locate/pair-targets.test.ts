import { expect, test } from 'vitest';
import { pairTargets, placeAgain, type Marked } from './pair-targets.ts';

function mark(token: number, index: number): Marked {
  return { token, index, role: 'button' };
}

function placesOf(before: Marked[], after: Marked[]): [number, number][] {
  return pairTargets(before, after).map((trial) => [trial.before, trial.after]);
}

test('pairs the elements that hold the same token, each once', () => {
  const before = [mark(1, 10), mark(2, 10), mark(3, 11)];
  const after = [mark(3, 5), mark(1, 7), mark(2, 7)];
  expect(placesOf(before, after)).toEqual([
    [10, 7],
    [11, 5],
  ]);
});

test('leaves out a token that one of the pages does not have', () => {
  expect(placesOf([mark(1, 10), mark(2, 11)], [mark(2, 3)])).toEqual([[11, 3]]);
});

test('leaves out a token that stands for two elements of a page', () => {
  expect(placesOf([mark(1, 10)], [mark(1, 3), mark(1, 4)])).toEqual([]);
  expect(placesOf([mark(1, 10), mark(1, 12)], [mark(1, 3)])).toEqual([]);
});

test('leaves out elements that were split or merged', () => {
  expect(placesOf([mark(1, 10), mark(2, 10)], [mark(1, 3), mark(2, 4)])).toEqual([]);
  expect(placesOf([mark(1, 10), mark(2, 11)], [mark(1, 3), mark(2, 3)])).toEqual([]);
});

test('places targets on a third page by the element of the old page', () => {
  const old = [mark(1, 10), mark(2, 11), mark(3, 12)];
  const trials = pairTargets(old, [mark(1, 3), mark(2, 4), mark(3, 5)]);
  const others = pairTargets(old, [mark(3, 9), mark(1, 7)]);
  expect(placeAgain(trials, others)).toEqual([7, null, 9]);
});
