import { expect, test } from 'vitest';
import fc from 'fast-check';
import { TRAITS } from './evidence.ts';
import type { Traits } from './evidence.ts';
import { READINGS } from './readings.ts';
import { scoreCandidates } from './score.ts';
import { TABLES } from './weights.ts';
import { traits } from './fixtures/decide-samples.ts';

test('a trait that agrees with this candidate too never lowers its score', () => {
  fc.assert(
    fc.property(
      traits,
      traits,
      fc.constantFrom(...TRAITS),
      fc.constantFrom(...READINGS),
      (recorded, candidate, trait, reading) => {
        // That "the only one" of a look agrees depends on the classes: places are tried apart.
        fc.pre(recorded[trait] !== undefined && trait !== 'classes' && trait !== 'kin');
        const way = { reading, speaksAnother: false, table: TABLES[reading] };
        const score = (it: Traits) =>
          scoreCandidates({ traits: recorded, common: [] }, [it], way)[0]!.total;
        const better = score({ ...candidate, [trait]: recorded[trait] });
        expect(better).toBeGreaterThanOrEqual(score(candidate) - 1e-9);
      },
    ),
    { numRuns: 500 },
  );
});
