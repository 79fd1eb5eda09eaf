/** Several aggregates as one: each team's week counts once. */
import type { Aggregate, TeamWeek } from '../aggregate-schema.ts';
import { nameTeamWeek } from '../admit.ts';
import { LEAST_K, protect, thresholdOf } from '../protection.ts';

export interface NamedAggregate {
  readonly file: string;
  readonly aggregate: Aggregate;
}

/** Team weeks of a file that were there already: with the same figures, and with others. */
export interface Repeated {
  readonly file: string;
  readonly same: number;
  readonly different: number;
}

/** A team's week, and what the threshold of its file makes of it. */
export interface HeldWeek extends TeamWeek {
  /** So many may be missing from `most`, and be in a cell that is not there: hardly ever more. */
  readonly few: number;
}

export interface Merged {
  /** By week, then by team. */
  readonly weeks: readonly HeldWeek[];
  readonly isSynthetic: boolean;
  /** The lowest threshold of all. */
  readonly k: number;
}

export interface Merging {
  /** Null: there is nothing yet. */
  readonly merged: Merged | null;
  readonly repeated: readonly Repeated[];
  /** Files made up where the first is not, or the other way round: nothing of these is in it. */
  readonly mixed: readonly string[];
}

/** Adds to what is there; what comes first counts. */
export function mergeAggregates(base: Merged | null, fresh: readonly NamedAggregate[]): Merging {
  const isSynthetic = base?.isSynthetic ?? fresh[0]?.aggregate.synthetic === true;
  const fits = ({ aggregate }: NamedAggregate) => (aggregate.synthetic === true) === isSynthetic;
  const weeks = new Map(base?.weeks.map((it) => [nameTeamWeek(it), it]));
  const repeated: Repeated[] = [];
  const added = fresh.filter(fits);
  for (const { file, aggregate } of added) {
    let [same, different] = [0, 0];
    const few = thresholdOf(protect(Math.max(aggregate.k, LEAST_K)));
    for (const found of aggregate.weeks) {
      const teamWeek = { ...found, few };
      const name = nameTeamWeek(teamWeek);
      const known = weeks.get(name);
      if (!known) weeks.set(name, teamWeek);
      else if (JSON.stringify({ ...known, few }) === JSON.stringify(teamWeek)) same += 1;
      else different += 1;
    }
    if (same + different > 0) repeated.push({ file, same, different });
  }
  const merged = {
    weeks: [...weeks.values()].toSorted((a, b) => (nameTeamWeek(a) < nameTeamWeek(b) ? -1 : 1)),
    isSynthetic,
    k: Math.min(base?.k ?? Infinity, ...added.map(({ aggregate }) => aggregate.k)),
  };
  return {
    merged: base === null && added.length === 0 ? null : merged,
    repeated,
    mixed: fresh.filter((it) => !fits(it)).map(({ file }) => file),
  };
}
