import { expect, test } from 'vitest';
import { hasStood, readSettling, type Look } from './settle.ts';

const look = (at: number, box: string | null, opacity = 1): Look => ({
  at,
  shown: box === null ? null : { box, opacity },
});

test('is painted where anything can be seen, and settled where nothing changes any more', () => {
  const looks = [
    look(10, null),
    look(20, 'a', 0),
    look(30, 'a', 0.4),
    look(40, 'b', 1),
    look(50, 'b', 1),
  ];
  expect(readSettling(looks, 5)).toEqual({ painted: 25, settled: 35 });
});

test('has not settled before two frames have shown the same', () => {
  expect(readSettling([look(10, 'a'), look(20, 'b')], 0)).toEqual({ painted: 10, settled: NaN });
  expect(readSettling([], 0)).toEqual({ painted: NaN, settled: NaN });
});

test('what cannot be seen neither settles nor stands', () => {
  const looks = [look(10, 'a', 0), look(20, 'a', 0)];
  expect(readSettling(looks, 0)).toEqual({ painted: NaN, settled: NaN });
  expect(hasStood(looks, 2)).toBe(false);
});

test('stands when the last frames all showed the same', () => {
  const looks = [look(10, 'a'), look(20, 'b'), look(30, 'b')];
  expect(hasStood(looks, 2)).toBe(true);
  expect(hasStood(looks, 3)).toBe(false);
});
