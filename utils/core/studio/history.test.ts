import { expect, test } from 'vitest';
import { change, redo, settle, startHistory, undo } from './history.ts';

const write = (...words: readonly (readonly [string, string | null])[]) =>
  words.reduce((history, [word, key]) => change(history, word, key), startHistory(''));

test('undoes and redoes one change after the other', () => {
  const history = write(['a', null], ['ab', null]);
  expect(undo(history).present).toBe('a');
  expect(undo(undo(history)).present).toBe('');
  expect(redo(undo(history)).present).toBe('ab');
  expect(redo(redo(undo(undo(history)))).past).toEqual(['', 'a']);
});

test('there is nothing before the first, and nothing after the last', () => {
  const history = write(['a', null]);
  expect(redo(history)).toBe(history);
  expect(undo(undo(history))).toEqual(undo(history));
});

test('changes of one thing are undone together, until something else or a pause', () => {
  const typed = write(['a', 'title'], ['ab', 'title'], ['abc', 'title']);
  expect(undo(typed).present).toBe('');
  expect(undo(change(typed, 'abcd', 'why')).present).toBe('abc');
  expect(undo(change(settle(typed), 'abcd', 'title')).present).toBe('abc');
  expect(undo(change(undo(change(typed, 'x', 'why')), 'abcd', 'title')).present).toBe('abc');
});

test('a change takes the way ahead away; none does not', () => {
  const history = undo(write(['a', null]));
  expect(change(history, 'b').future).toEqual([]);
  expect(change(history, '')).toBe(history);
});

test('remembers two hundred', () => {
  const words = Array.from({ length: 300 }, (_, index) => [`${index}`, null] as const);
  expect(write(...words).past).toHaveLength(200);
});
