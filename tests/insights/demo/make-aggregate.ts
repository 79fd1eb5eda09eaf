import type { Aggregate } from '../../../utils/core/insights/aggregate-schema.ts';
import { createCombiner } from '../../../utils/core/insights/combine.ts';
import { protect } from '../../../utils/core/insights/protection.ts';
import { createRandom } from '../../bench/locate/random.ts';
import { makeReports, TEAMS } from './make-reports.ts';

export const SEED = 2026;
export const invited: ReadonlyMap<string, number> = new Map(
  TEAMS.map((team) => [team.name, team.invited]),
);

/** The demonstration's figures, without sealing: the same in every run. */
export function makeAggregate(): Aggregate {
  const combiner = createCombiner({
    protection: protect(),
    published: new Set(),
    isSynthetic: true,
  });
  for (const report of makeReports(createRandom(SEED))) {
    const fault = combiner.add(report);
    if (fault) throw new Error(`a made-up report was refused: ${fault}`);
  }
  return combiner.finish(invited).aggregate;
}
