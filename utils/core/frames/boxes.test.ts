import { expect, test } from 'vitest';
import { seeThrough, shift } from './boxes.ts';

const box = (x: number, y: number, width = 50, height = 20) => ({ x, y, width, height });
const seen = (x: number, y: number, width = 50, height = 20) => ({
  ...box(x, y, width, height),
  visible: true,
});
const view = { width: 400, height: 300 };
const inside = box(100, 200, 400, 300);
const hold = { inside, seen: seen(90, 190, 420, 320) };

test('a box moves to where its frame shows it, and is scaled as the frame is', () => {
  expect(shift(box(10, 20), view, inside)).toEqual(box(110, 220));
  expect(shift(box(10, 20), view, box(100, 200, 800, 150))).toEqual(box(120, 210, 100, 10));
});

test('what a frame cuts off is not seen', () => {
  expect(seeThrough(seen(10, 20), view, hold)).toEqual(seen(110, 220));
  expect(seeThrough(seen(380, 20), view, hold)).toEqual(seen(480, 220, 20));
  const scrolled = { inside: box(100, -240, 400, 300), seen: seen(90, 0, 420, 70) };
  expect(seeThrough(seen(10, 235), view, scrolled)).toEqual(seen(110, 0, 50, 15));
});

test('of what is not seen at all, the whole box tells where it lies', () => {
  const gone = { ...box(110, 520), visible: false };
  expect(seeThrough({ ...box(10, 320), visible: false }, view, hold)).toEqual(gone);
  expect(seeThrough(seen(10, 320), view, hold)).toEqual(gone);
  const unseen = { inside, seen: { ...hold.seen, visible: false } };
  expect(seeThrough(seen(10, 20), view, unseen)).toEqual({ ...box(110, 220), visible: false });
});
