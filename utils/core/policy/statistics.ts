import { DEFAULT_K } from '../insights/protection.ts';
import { LONGEST_LOG_DAYS } from '../insights/retention.ts';
import type { Policy } from './schema.ts';

/** What policy says about counts, with what holds where it says nothing. */
export interface StatisticsPolicy {
  /** Null: no team. */
  readonly team: string | null;
  /** How many people have to be behind each published number: 10, or more. */
  readonly threshold: number;
  /** How many days events are kept one by one: 90, or fewer. */
  readonly retentionDays: number;
  /** Null: nobody is named that counts could go to, so none are sealed and none leave. */
  readonly collector: {
    /** An age recipient. */
    readonly key: string;
    /** An https address; null: reports leave by file only. */
    readonly destination: string | null;
  } | null;
}

export function statisticsOf(policy: Policy): StatisticsPolicy {
  const { team, threshold, retentionDays, collectorKey: key, collectorDestination } = policy;
  return {
    team: team ?? null,
    threshold: threshold ?? DEFAULT_K,
    retentionDays: retentionDays ?? LONGEST_LOG_DAYS,
    collector: key === undefined ? null : { key, destination: collectorDestination ?? null },
  };
}
