/** Makes the report of a week from what was counted in it. */
import { isListed } from './words.ts';
import { guideCounts, REPORT_FORMAT, REPORT_KIND, REPORT_LIMITS } from './report-schema.ts';
import type { Report } from './report-schema.ts';
import {
  GUIDE_COUNTS,
  type Counts,
  type GuideCount,
  type GuideWeek,
  type WordWeek,
} from './tally.ts';

export interface ReportContent {
  /** 32 hexadecimal digits, drawn at random for this report. */
  readonly id: string;
  readonly week: string;
  readonly team: string;
  /** May hold other weeks, which are left out. */
  readonly tallies: readonly GuideWeek[];
  /** May hold other weeks, too. Words that are not on the list are left out. */
  readonly words: readonly WordWeek[];
}

/**
 * A report that is refused would lose all of the week, and could not be shown to the person: counts above
 * the format's range are cut to it, and guides that it cannot hold, such as a backup may have, are left out.
 */
export function buildReport({ id, week, team, tallies, words }: ReportContent): Report {
  const known = words
    .filter((it) => it.week === week && isListed(it.word))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, REPORT_LIMITS.words);
  const guides = tallies
    .filter((tally) => tally.week === week)
    .map(({ packId, guideId, guideVersion, took, steps, ...tally }) => ({
      pack: packId,
      guide: guideId,
      version: guideVersion,
      ...cut(pickCounts(tally)),
      ...(took && { took: cut(took) }),
      ...(Object.keys(steps).length > 0 && { steps: cut(steps) }),
    }))
    .filter((guide) => guideCounts.safeParse(guide).success)
    .slice(0, REPORT_LIMITS.guides);
  return {
    format: REPORT_FORMAT,
    kind: REPORT_KIND,
    id,
    week,
    team,
    guides,
    ...(known.length > 0 && {
      words: cut(Object.fromEntries(known.map(({ word, count }) => [word, count]))),
    }),
  };
}

function pickCounts(tally: Counts<GuideCount>): Counts<GuideCount> {
  return Object.fromEntries(
    GUIDE_COUNTS.flatMap((name) => (tally[name] === undefined ? [] : [[name, tally[name]]])),
  );
}

/** The same, with each number in it at most the highest that a report may hold. */
function cut<T>(counts: T): T {
  return JSON.parse(
    JSON.stringify(counts, (_key, value: unknown) =>
      typeof value === 'number' ? Math.min(value, REPORT_LIMITS.count) : value,
    ),
  ) as T;
}
