/** From what was counted to the aggregate: the only thing of reports that anybody may see. */
import { AGGREGATE_FORMAT, AGGREGATE_KIND, type Aggregate } from './aggregate-schema.ts';
import type { TeamOfWeek } from './admit.ts';
import { createDraw } from './noise.ts';
import type { Protection } from './protection.ts';
import { publishTeam } from './publish-team.ts';
import { sortByName } from './sort-by-name.ts';
import type { AllCounts } from './team-counts.ts';

/**
 * Why there is nothing about a team's week.
 * - `reports`: fewer than `k` came in
 * - `invited`: nobody said how many were invited, they are fewer than `k`, or fewer than came in
 */
export type Obstacle = 'reports' | 'invited';

export interface WithheldWeek extends TeamOfWeek {
  readonly why: Obstacle;
}

export interface PublishOptions {
  readonly protection: Protection;
  /** How many people could have taken part, by team. */
  readonly invited: ReadonlyMap<string, number>;
  readonly isSynthetic?: boolean;
}

export function publish(
  all: AllCounts,
  { protection, invited, isSynthetic = false }: PublishOptions,
): { readonly aggregate: Aggregate; readonly withheld: readonly WithheldWeek[] } {
  const withheld: WithheldWeek[] = [];
  const weeks = sortByName(all).flatMap(([, { week, team, people, secret }]) => {
    const size = invited.get(team) ?? 0;
    const why = findObstacle(people.reports, size, protection.k);
    if (why) withheld.push({ week, team, why });
    if (why) return [];
    const publisher = { protection, draw: createDraw(secret, protection) };
    return [publishTeam({ week, team, invited: size }, people, publisher)];
  });
  return {
    aggregate: {
      format: AGGREGATE_FORMAT,
      kind: AGGREGATE_KIND,
      k: protection.k,
      ...(isSynthetic && { synthetic: true as const }),
      weeks,
    },
    withheld,
  };
}

export function findObstacle(reports: number, invited: number, k: number): Obstacle | null {
  if (invited < k || invited < reports) return 'invited';
  return reports < k ? 'reports' : null;
}
