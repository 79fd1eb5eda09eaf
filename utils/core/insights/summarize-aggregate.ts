/** What an aggregate holds, for the collector to read before it goes to anybody. */
import type { Aggregate } from './aggregate-schema.ts';
import type { TeamOfWeek } from './admit.ts';
import type { Figure } from './publish-table.ts';

export interface TeamWeekSummary extends TeamOfWeek {
  readonly invited: number;
  /** Null: too few to be told. */
  readonly tookPart: Figure | null;
  /** Guides about which there is a figure, each version for itself. */
  readonly guides: number;
}

export function summarizeAggregate({ weeks }: Aggregate): TeamWeekSummary[] {
  return weeks.map(({ week, team, invited, tookPart = null, guides }) => ({
    week,
    team,
    invited,
    tookPart,
    guides: guides.length,
  }));
}
