/** For whom this installation's counts are, and what the person has said to that. */
import { statisticsOf } from '../policy/statistics.ts';
import type { Policy } from '../policy/schema.ts';
import type { CollectorFile } from './collector-file.ts';
import { AS_FILE } from './delivery.ts';
import { nameFolder } from './folder-address.ts';
import { weekOf } from './weeks.ts';

export interface Collector {
  /** An age recipient. */
  readonly key: string;
  /** As in `Delivery`. */
  readonly destination: string;
  /** Null: not known, so no report can be made. */
  readonly team: string | null;
  /** To choose from; empty where the person has no choice. */
  readonly teams: readonly string[];
  /** The organisation has set it; the person cannot take it away. */
  readonly isByPolicy: boolean;
}

/** What the person was asked about one collector. */
export interface Sending {
  /** Which: another key or destination is another question. */
  readonly to: string;
  /** Null: the person has not answered yet, so nothing leaves. */
  readonly answer: 'yes' | 'no' | null;
  /** The first week that may leave, such as `2026-W05`. */
  readonly since: string;
}

export interface CollectorChoice {
  readonly collector: CollectorFile | null;
  readonly team: string | null;
}

/** Null: nobody is named, so no report is made. What policy names comes before what the person chose. */
export function decideCollector(policy: Policy, chosen: CollectorChoice): Collector | null {
  const { team: policyTeam, collector: named } = statisticsOf(policy);
  const found = named ?? chosen.collector;
  if (found === null) return null;
  const teams = policyTeam !== null || named !== null ? [] : chosen.collector!.teams;
  const own = teams.find((it) => it === chosen.team) ?? (teams.length === 1 ? teams[0]! : null);
  return {
    key: found.key,
    destination: found.destination === null ? AS_FILE : nameFolder(found.destination),
    team: policyTeam ?? own,
    teams,
    isByPolicy: named !== null,
  };
}

/** Counts of weeks before the one in which the collector became known here never leave. */
export function meetCollector(
  sending: Sending | null,
  { key, destination }: Collector,
  now: number,
): Sending {
  const to = `${key} ${destination}`;
  return sending?.to === to ? sending : { to, answer: null, since: weekOf(now) };
}

/** Weeks that passed under a no stay here, also after a later yes. */
export function answerSending(sending: Sending, answer: 'yes' | 'no', now: number): Sending {
  const isBack = sending.answer === 'no' && answer === 'yes';
  return { ...sending, answer, since: isBack ? weekOf(now) : sending.since };
}
