/** Combines reports, one at a time, into an aggregate: the only thing of them that anybody may see. */
import { AGGREGATE_FORMAT, AGGREGATE_KIND, type Aggregate } from './aggregate-schema.ts';
import { countReport, createTeamPeople, type TeamPeople } from './count-people.ts';
import { createDraw, createSecret, mixInto } from './noise.ts';
import type { Protection } from './protection.ts';
import { publishTeam } from './publish-team.ts';
import type { Report } from './report-schema.ts';
import { sortByName } from './sort-by-name.ts';

/**
 * - `twice`: this report is in already
 * - `late`: its team's week was published before; once more would tell what has come in since
 * - `synthetic`: it is made up and the others are not, or the other way round
 */
export type CombineFault = 'twice' | 'late' | 'synthetic';

/**
 * Why there is nothing about a team's week.
 * - `reports`: fewer than `k` came in
 * - `invited`: nobody said how many were invited, they are fewer than `k`, or fewer than came in
 */
export interface WithheldWeek {
  readonly week: string;
  readonly team: string;
  readonly why: 'reports' | 'invited';
}

export interface Combiner {
  /** Null: it was added. */
  add(report: Report): CombineFault | null;
  /** `invited`: how many people could have taken part, by team. */
  finish(invited: ReadonlyMap<string, number>): {
    readonly aggregate: Aggregate;
    readonly withheld: readonly WithheldWeek[];
  };
}

export interface CombineOptions {
  readonly protection: Protection;
  /** The weeks that were published before, by `nameTeamWeek`. Each is published once. */
  readonly published: ReadonlySet<string>;
  readonly isSynthetic?: boolean;
}

interface Section {
  readonly week: string;
  readonly team: string;
  readonly people: TeamPeople;
  readonly secret: Uint8Array;
}

export function nameTeamWeek({
  week,
  team,
}: {
  readonly week: string;
  readonly team: string;
}): string {
  return `${week} ${team}`;
}

export function createCombiner(options: CombineOptions): Combiner {
  const { protection, published, isSynthetic = false } = options;
  const met = new Set<string>();
  const sections = new Map<string, Section>();

  function sectionOf({ week, team }: Report): Section {
    const name = nameTeamWeek({ week, team });
    const known = sections.get(name);
    if (known) return known;
    const fresh = { week, team, people: createTeamPeople(), secret: createSecret() };
    sections.set(name, fresh);
    return fresh;
  }

  return {
    add(report) {
      if (met.has(report.id)) return 'twice';
      if (published.has(nameTeamWeek(report))) return 'late';
      if ((report.synthetic ?? false) !== isSynthetic) return 'synthetic';
      met.add(report.id);
      const { people, secret } = sectionOf(report);
      countReport(people, report);
      mixInto(secret, report.id);
      return null;
    },
    finish(invited) {
      const withheld: WithheldWeek[] = [];
      const weeks = sortByName(sections).flatMap(([, { week, team, people, secret }]) => {
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
    },
  };
}

function findObstacle(reports: number, invited: number, k: number): WithheldWeek['why'] | null {
  if (invited < k || invited < reports) return 'invited';
  return reports < k ? 'reports' : null;
}
