/**
 * Who knows what everybody else did cannot be sure, but can guess. How often the best guess about one
 * person from one figure is right follows from what each random part is likely to be: worked out here
 * for every number of others, not tried out.
 */
import { describe, expect, test } from 'vitest';
import { protect, type Protection } from '../../../utils/core/insights/protection.ts';
import { publishTable, type Figure } from '../../../utils/core/insights/publish-table.ts';

/** Random parts beyond this come up less than twice in ten thousand figures, and are left out. */
const REACH = 5;

type Chances = ReadonlyMap<Figure | undefined, number>;

/** How likely each outcome is for a cell with so many of the people in it. */
function weighFigures(protection: Protection, count: number, people: number): Chances {
  const reach = Math.min(REACH, protection.margin);
  const parts = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const weightOf = (part: number): number => protection.falloff ** -Math.abs(part);
  const total = parts.reduce((sum, part) => sum + weightOf(part), 0) ** 3;
  const chances = new Map<Figure | undefined, number>();
  for (const inside of parts) {
    for (const outside of parts) {
      for (const rest of parts) {
        const draw = (name: string): number =>
          name.includes('"in"') ? inside : name.includes('"out"') ? outside : rest;
        const figure = publishTable('t', new Map([['cell', count]]), people, { protection, draw });
        const weight = weightOf(inside) * weightOf(outside) * weightOf(rest);
        chances.set(figure['cell'], (chances.get(figure['cell']) ?? 0) + weight / total);
      }
    }
  }
  return chances;
}

/** The share of right guesses whether one person is in the figure: by number of others who are. */
function guessRates(protection: Protection, people: number): number[] {
  const all = Array.from({ length: people + 1 }, (_, count) =>
    weighFigures(protection, count, people),
  );
  return all.slice(0, -1).map((without, index) => {
    const within = all[index + 1]!;
    const outcomes = [...new Set([...without.keys(), ...within.keys()])];
    return outcomes.reduce<number>((sum, outcome) => {
      const chances = [without, within].map((some) => some.get(outcome) ?? 0);
      return sum + Math.max(...chances) / 2;
    }, 0);
  });
}

/** Over the numbers of others with which there can be a figure at all. */
function average(rates: readonly number[]): number {
  const near = rates.slice(15, -15);
  return near.reduce((sum, rate) => sum + rate, 0) / near.length;
}

describe.each([40, 60, 100])('of %i people', (people) => {
  const rates = guessRates(protect(), people);

  test('the best guess about one is right in six of ten figures on average', () => {
    expect(average(rates)).toBeLessThan(0.6);
  });

  test('and nowhere in more than eight of ten, where the number of others is least lucky', () => {
    expect(Math.max(...rates)).toBeCloseTo(0.8, 2);
  });
});

test.each([
  ['rounding', { step: 1 }, 0.7],
  ['the random part', { margin: 0 }, 0.58],
  ['rounding and the random part', { step: 1, margin: 0 }, 0.9],
])('without %s, a guess is right more often', (_name, alter, least) => {
  const rates = guessRates({ ...protect(), ...alter }, 100);
  expect(average(rates)).toBeGreaterThan(least);
});

test('without the random part, a guess can be certain', () => {
  expect(Math.max(...guessRates({ ...protect(), margin: 0 }, 100))).toBe(1);
});
