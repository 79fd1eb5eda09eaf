/** What was counted so far, by team and week: plain data, so that several can count and one adds up. */
import { nameTeamWeek, type TeamOfWeek } from './admit.ts';
import { addPeople, countReport, createTeamPeople, type TeamPeople } from './count-people.ts';
import { createSecret, mixInto, mixSecrets } from './noise.ts';
import type { Report } from './report-schema.ts';

export interface TeamCounts extends TeamOfWeek {
  readonly people: TeamPeople;
  readonly secret: Uint8Array;
}

/** By `nameTeamWeek`. */
export type AllCounts = Map<string, TeamCounts>;

/** Adds a report that was admitted; nothing else of it is kept. */
export function countIn(all: AllCounts, report: Report): void {
  const { people, secret } = countsOf(all, report);
  countReport(people, report);
  mixInto(secret, report.id);
}

/** Adds what was counted elsewhere, of other reports. In whichever order, the outcome is the same. */
export function addCounts(all: AllCounts, others: AllCounts): void {
  for (const other of others.values()) {
    const { people, secret } = countsOf(all, other);
    addPeople(people, other.people);
    mixSecrets(secret, other.secret);
  }
}

function countsOf(all: AllCounts, { week, team }: TeamOfWeek): TeamCounts {
  const name = nameTeamWeek({ week, team });
  const known = all.get(name);
  if (known) return known;
  const fresh = { week, team, people: createTeamPeople(), secret: createSecret() };
  all.set(name, fresh);
  return fresh;
}
