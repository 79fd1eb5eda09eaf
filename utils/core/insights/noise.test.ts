import { expect, test } from 'vitest';
import { createDraw, createSecret, mixInto } from './noise.ts';
import { protect, RARE_PART, type Protection } from './protection.ts';

test('it is spread as it says: zero most often, a quarter as often with each step, never beyond', () => {
  const draw = createDraw(createSecret(), protect());
  const times = new Map<number, number>();
  const all = 40_000;
  for (let index = 0; index < all; index += 1) {
    const drawn = draw(`figure ${index}`);
    times.set(drawn, (times.get(drawn) ?? 0) + 1);
  }
  const share = (value: number): number => (times.get(value) ?? 0) / all;
  expect(share(0)).toBeCloseTo(0.6, 1);
  for (const side of [-1, 1]) {
    expect(share(side)).toBeCloseTo(0.15, 1);
    expect(share(2 * side) / share(side)).toBeCloseTo(0.25, 1);
  }
  expect(Math.max(...[...times.keys()].map(Math.abs))).toBeLessThanOrEqual(10);
});

test('about one random part in a million is so far out that it can give a count away', () => {
  const { falloff } = protect();
  const zero = (falloff - 1) / (falloff + 1);
  expect(2 * zero * falloff ** -RARE_PART).toBeCloseTo(1e-6, 6);
});

test('it reaches further than one fraction can tell apart, and never beyond its margin', () => {
  // Hardly ever less likely with each step, so that its ends are met.
  const reachOf = (protection: Protection): number => {
    const draw = createDraw(createSecret(), protection);
    const all = Array.from({ length: 20_000 }, (_, index) => draw(`figure ${index}`));
    return Math.max(...all.map(Math.abs));
  };
  expect(reachOf({ ...protect(50), falloff: 1.01 })).toBe(protect(50).margin);
  expect(reachOf({ ...protect(10), margin: 1 })).toBe(1);
  expect(reachOf({ ...protect(10), margin: 0 })).toBe(0);
});

test('the same secret and name give the same, whatever the order of the reports; others do not', () => {
  const secretOf = (...ids: string[]): Uint8Array => {
    const secret = createSecret();
    for (const id of ids) mixInto(secret, id);
    return secret;
  };
  const names = Array.from({ length: 200 }, (_, index) => `figure ${index}`);
  const all = (secret: Uint8Array): number[] => names.map(createDraw(secret, protect()));
  expect(all(secretOf('a', 'b'))).toEqual(all(secretOf('b', 'a')));
  expect(all(secretOf('a', 'b'))).not.toEqual(all(secretOf('a', 'c')));
  expect(all(secretOf('a'))).not.toEqual(all(secretOf('a', 'b')));
});
