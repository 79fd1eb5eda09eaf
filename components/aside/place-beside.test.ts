import { expect, test } from 'vitest';
import { placeBeside } from './place-beside.ts';

const WINDOW = { viewport: { width: 320, height: 640 }, focus: null };
const TARGET = { x: 10, y: 300, width: 280, height: 90 };

test('where it lies now does not decide where it comes: that would never rest', () => {
  const size = { width: 296, height: 80 };
  const place = placeBeside(TARGET, size, WINDOW);
  expect(place.y).toBe(400);
  for (const y of [0, 300, 400])
    expect(placeBeside(TARGET, { x: 5, y, ...size } as typeof size, WINDOW)).toEqual(place);
});

test('it covers nothing of what has the focus either, where it need not', () => {
  const target = { x: 400, y: 300, width: 100, height: 30 };
  const size = { width: 200, height: 80 };
  const viewport = { width: 1000, height: 640 };
  const placeAt = (focus: typeof target | null) => placeBeside(target, size, { viewport, focus });
  const right = placeAt(null);
  expect(right).toEqual({ x: 510, y: 300 });
  expect(placeAt({ ...target, x: 520 })).toEqual({ x: 400, y: 340 });
  const both = { x: 450, y: 320, width: 300, height: 40 };
  expect(placeAt(both)).toEqual({ x: 400, y: 210 });
  // The target itself, or all around it: it lies as it would.
  expect(placeAt(target)).toEqual(right);
  expect(placeAt({ x: 0, y: 0, ...viewport })).toEqual(right);
});
