import { expect, test } from 'vitest';
import { placeBeside } from './place-beside.ts';

const WINDOW = { width: 320, height: 640 };
const TARGET = { x: 10, y: 300, width: 280, height: 90 };

test('where it lies now does not decide where it comes: that would never rest', () => {
  const size = { width: 296, height: 80 };
  const place = placeBeside(TARGET, size, WINDOW);
  expect(place.y).toBe(400);
  for (const y of [0, 300, 400])
    expect(placeBeside(TARGET, { x: 5, y, ...size } as typeof size, WINDOW)).toEqual(place);
});
