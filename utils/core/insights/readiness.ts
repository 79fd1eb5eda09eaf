/** Which teams' weeks can be published, and what the others lack. */
import { nameTeamWeek } from './admit.ts';
import type { TeamWeekReports } from './collection.ts';
import { findObstacle, type Obstacle } from './publish.ts';

export interface Readiness extends TeamWeekReports {
  /** By `nameTeamWeek`. */
  readonly name: string;
  readonly state: 'ready' | 'published' | Obstacle;
  /** How many reports, or invited people, it takes. */
  readonly needed: number;
}

export interface ReadinessOptions {
  readonly k: number;
  readonly invited: ReadonlyMap<string, number>;
  /** By `nameTeamWeek`. */
  readonly published: ReadonlySet<string>;
}

export function judgeReadiness(
  weeks: readonly TeamWeekReports[],
  { k, invited, published }: ReadinessOptions,
): Readiness[] {
  return weeks.map((it) => {
    const name = nameTeamWeek(it);
    const isFew = it.reports < k;
    // What cannot be helped by a number is told first.
    const obstacle = isFew ? 'reports' : findObstacle(it.reports, invited.get(it.team) ?? 0, k);
    return {
      ...it,
      name,
      state: published.has(name) ? 'published' : (obstacle ?? 'ready'),
      needed: isFew ? k : Math.max(k, it.reports),
    };
  });
}
