import { expect, test } from 'vitest';
import { READINGS } from './readings.ts';
import { FACTORS, SIGNS, TABLES, readWeight } from './weights.ts';

test.each(READINGS)('%s: no weight turns agreement into a disadvantage', (reading) => {
  const { weights, found, likely, margin } = TABLES[reading];
  const learned = Array.from(weights, (_, at) => readWeight(weights, at));
  expect(learned).toHaveLength(SIGNS.length * FACTORS);
  expect(learned.filter(Boolean).length).toBeGreaterThan(10);
  for (const [at, weight] of learned.entries()) {
    if (at % FACTORS < 2) expect(weight).toBeGreaterThanOrEqual(0);
    else expect(weight).toBeLessThanOrEqual(0);
  }
  expect(found).toBeGreaterThan(likely);
  expect(margin).toBeGreaterThan(0);
});
