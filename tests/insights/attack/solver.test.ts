import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveFor, type Linear } from './solver.ts';

const NAMES = ['a', 'b', 'c'] as const;

const linear: fc.Arbitrary<Linear> = fc
  .record({
    factors: fc.tuple(...NAMES.map(() => fc.constantFrom(-2, -1, 0, 1, 2))),
    min: fc.integer({ min: -8, max: 8 }),
    width: fc.nat(5),
  })
  .map(({ factors, min, width }) => ({
    terms: factors.flatMap((factor, index) => (factor ? [[factor, NAMES[index]!] as const] : [])),
    min,
    max: min + width,
  }));

test('it finds what trying everything finds', () => {
  const size = 4;
  const holds = (
    { terms, min, max }: Linear,
    values: Readonly<Record<string, number>>,
  ): boolean => {
    const sum = terms.reduce((total, [factor, name]) => total + factor * values[name]!, 0);
    return sum >= min && sum <= max;
  };
  fc.assert(
    fc.property(
      fc.array(linear, { maxLength: 3 }),
      fc.array(
        fc.array(fc.array(linear, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
        {
          maxLength: 2,
        },
      ),
      (all, choices) => {
        const found = new Set<number>();
        for (let a = 0; a < size; a += 1)
          for (let b = 0; b < size; b += 1)
            for (let c = 0; c < size; c += 1) {
              const values = { a, b, c };
              const fits = (it: Linear): boolean => holds(it, values);
              if (all.every(fits) && choices.every((them) => them.some((one) => one.every(fits))))
                found.add(a);
            }
        const domains = new Map(NAMES.map((name) => [name, [0, size - 1] as const]));
        const problem = { domains, linear: all, choices };
        expect(solveFor(problem, 'a')).toEqual([...found].toSorted((a, b) => a - b));
      },
    ),
  );
});
