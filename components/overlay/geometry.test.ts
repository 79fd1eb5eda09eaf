import { expect, test } from 'vitest';
import { drawTether, inflate, type Point, type Rect } from './geometry.ts';

const target = { x: 50, y: 600, width: 180, height: 50 };
const ring = inflate(target, 5);

/** Points along the middle of the thread, close to one another. */
function walk(bubble: Rect): Point[] {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', drawTether(bubble, ring)!);
  const length = path.getTotalLength();
  return Array.from({ length: 200 }, (_, at) => path.getPointAtLength((at / 199) * length));
}

const isIn =
  ({ x, y, width, height }: Rect) =>
  (it: Point) =>
    it.x > x && it.x < x + width && it.y > y && it.y < y + height;

test.each([
  ['to the right', { x: 800, y: 450, width: 400, height: 300 }],
  ['to the right and higher', { x: 800, y: 550, width: 400, height: 112 }],
])('from a bubble %s, the thread strikes nothing through that is in one row', (_, bubble) => {
  const thread = walk(bubble);
  const neighbour = { ...target, x: 250 };
  expect(thread.filter(isIn(neighbour))).toEqual([]);
  expect(thread.at(-1)!.x).toBeLessThan(ring.x + ring.width);
});

test.each([
  ['above', { x: 30, y: 20, width: 400, height: 250 }],
  ['above, along the edge of a small window', { x: 43, y: 0, width: 320, height: 250 }],
  ['below', { x: 30, y: 800, width: 400, height: 250 }],
])('from a bubble %s, the thread strikes nothing through that is in one column', (_, bubble) => {
  const thread = walk(bubble);
  expect(thread.filter(isIn({ ...target, y: 400 }))).toEqual([]);
  expect(thread.filter(isIn({ ...target, y: 700 }))).toEqual([]);
  expect(thread.at(-1)!.y).toBeGreaterThan(ring.y);
  expect(thread.at(-1)!.y).toBeLessThan(ring.y + ring.height);
});

test('close by, it comes to the middle of the ring, and where the two touch there is none', () => {
  const bubble = { x: 40, y: ring.y + ring.height + 7, width: 200, height: 100 };
  expect(walk(bubble).at(-1)).toMatchObject({ x: 140, y: ring.y + ring.height });
  expect(drawTether({ ...bubble, y: ring.y }, ring)).toBeNull();
});
