/**
 * Who knows what everybody else did cannot be sure, but can guess. The best guess from one figure is
 * right little more often than a coin; without rounding, or without the random part, it is far better.
 */
import { expect, test } from 'vitest';
import { createDraw } from '../../../utils/core/insights/noise.ts';
import { protect, type Protection } from '../../../utils/core/insights/protection.ts';
import { publishTable, type Figure } from '../../../utils/core/insights/publish-table.ts';
import { createRandom } from '../../bench/locate/random.ts';

const PEOPLE = 200;

/** How often the figure would have come out like this with so many people, by trying out secrets. */
function learnFigures(protection: Protection, count: number, tries: number, random: () => number) {
  const times = new Map<Figure | undefined, number>();
  for (let index = 0; index < tries; index += 1) {
    const figure = publishOne(protection, count, random);
    times.set(figure, (times.get(figure) ?? 0) + 1);
  }
  return times;
}

function publishOne(
  protection: Protection,
  count: number,
  random: () => number,
): Figure | undefined {
  const secret = Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
  const draw = createDraw(secret, protection);
  return publishTable('t', new Map([['cell', count]]), PEOPLE, { protection, draw })['cell'];
}

/** The share of right guesses whether one person is in the figure, over all numbers of others. */
function guessRate(protection: Protection, random: () => number): number {
  let right = 0;
  let all = 0;
  const counts = Array.from({ length: 32 }, (_, index) => 15 + index);
  const known = counts.map((count) => learnFigures(protection, count, 400, random));
  for (const [index, count] of counts.slice(0, -1).entries()) {
    for (let round = 0; round < 60; round += 1) {
      const isIn = random() < 0.5;
      const figure = publishOne(protection, count + Number(isIn), random);
      const without = known[index]!.get(figure) ?? 0;
      const within = known[index + 1]!.get(figure) ?? 0;
      const guess = within === without ? random() < 0.5 : within > without;
      if (guess === isIn) right += 1;
      all += 1;
    }
  }
  return right / all;
}

test('the best guess about one person is right in less than two of three figures', () => {
  expect(guessRate(protect(10), createRandom(7))).toBeLessThan(0.66);
});

test.each([
  ['rounding', { step: 1 }],
  ['rounding and the random part', { step: 1, margin: 0 }],
])('without %s, a guess is right more often', (_name, alter) => {
  expect(guessRate({ ...protect(10), ...alter }, createRandom(7))).toBeGreaterThan(0.74);
});
