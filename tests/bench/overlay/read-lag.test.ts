import { expect, test } from 'vitest';
import { readEdges, readLags, type Column } from './read-lag.ts';

const grey = [178, 178, 178] as const;
const white = [255, 255, 255] as const;
const magenta = [255, 0, 255] as const;
const dimMagenta = [178, 0, 178] as const;

const column = (...parts: readonly (readonly [number, Column[number]])[]): Column =>
  parts.flatMap(([rows, colour]) => Array.from({ length: rows }, () => colour));

test('finds a spotlight that lies where it should', () => {
  const frame = column([50, grey], [10, white], [40, magenta], [10, white], [50, grey]);
  expect(readEdges(frame)).toEqual({ spotlight: 50, target: 60 });
});

test('finds one that has stayed behind', () => {
  const below = column([60, grey], [30, dimMagenta], [10, magenta], [30, white], [50, grey]);
  expect(readEdges(below)).toEqual({ spotlight: 90, target: 60 });
});

test('finds a ring on a page that is not dimmed', () => {
  const frame = column([50, white], [3, [166, 28, 79]], [7, white], [40, magenta], [50, white]);
  expect(readEdges(frame)).toEqual({ spotlight: 50, target: 60 });
});

test('tells nothing of a frame without both', () => {
  expect(readEdges(column([100, grey]))).toBeNull();
});

test('counts from where the spotlight lies at rest', () => {
  const frames = [
    { spotlight: 50, target: 60 },
    { spotlight: 50, target: 40 },
    { spotlight: 30, target: 40 },
  ];
  expect(readLags(frames)).toEqual([0, 20, 0]);
  expect(readLags(frames.slice(0, 1))).toEqual([]);
});
