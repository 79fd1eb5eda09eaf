/** The part of all figures that a query is about. */
import type { HeldWeek } from './merge.ts';
import type { GuideRef, Query } from './query.ts';
import { estimate, type GuideWeek } from './share.ts';

export function selectTeamWeeks(
  all: readonly HeldWeek[],
  { team, from, to }: Pick<Query, 'team' | 'from' | 'to'>,
): readonly HeldWeek[] {
  return all.filter(
    (it) =>
      (team === null || it.team === team) &&
      (from === null || it.week >= from) &&
      (to === null || it.week <= to),
  );
}

/** Those who did anything, as far as it is known. */
export function tookPartIn(teamWeek: HeldWeek): number | null {
  return estimate(teamWeek.tookPart, reportsIn(teamWeek), teamWeek.few);
}

function reportsIn({ invited, reports, few }: HeldWeek): number | null {
  return estimate(reports, invited, few);
}

export function listGuideWeeks(
  teamWeeks: readonly HeldWeek[],
  { pack, guide }: Pick<Query, 'pack' | 'guide'>,
): readonly GuideWeek[] {
  return teamWeeks.flatMap((teamWeek) => {
    const { week, team, guides, few } = teamWeek;
    const reports = reportsIn(teamWeek);
    const tookPart = tookPartIn(teamWeek);
    return guides
      .filter((it) => (pack ?? it.pack) === it.pack && (guide ?? it.guide) === it.guide)
      .map((figures) => {
        const active = estimate(figures.active, tookPart, few);
        return { week, team, figures, reports, tookPart, active, few };
      });
  });
}

/** By guide, whatever its version. */
export function groupByGuide(weeks: readonly GuideWeek[]): ReadonlyMap<string, GuideWeek[]> {
  return Map.groupBy(weeks, ({ figures }) => `${figures.pack} ${figures.guide}`);
}

/** The guide with the most weeks of people: a choice of what to show first, and no figure. */
export function findMostUsed(groups: ReadonlyMap<string, readonly GuideWeek[]>): GuideRef | null {
  // One that nobody uses, or too few, is still one to show: it may have been offered.
  let [found, most]: [GuideRef | null, number] = [null, -1];
  for (const weeks of groups.values()) {
    const use = weeks.reduce((sum, { active }) => sum + (active ?? 0), 0);
    if (use <= most) continue;
    const { pack, guide } = weeks[0]!.figures;
    [found, most] = [{ pack, guide }, use];
  }
  return found;
}
