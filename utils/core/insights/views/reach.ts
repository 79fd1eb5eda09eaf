/** How far a guide comes: to how many it is offered, and how many use, begin and finish it. */
import { REACHES, type GuideRef, type ReachKind, type ReachView } from './query.ts';
import { estimate, type GuideWeek, type Pooled } from './share.ts';
import type { Figure } from '../publish-table.ts';

/** The figure, and the people that it is a part of. */
const READ: Readonly<
  Record<ReachKind, (week: GuideWeek) => readonly [Figure | undefined, number | null]>
> = {
  offered: ({ figures, reports }) => [figures.offered, reports],
  active: ({ figures, tookPart }) => [figures.active, tookPart],
  started: ({ figures, active }) => [figures.started, active],
  completed: ({ figures, active }) => [figures.outcome?.['completed'], active],
};

/**
 * As parts of those whose report came in, each over the weeks of teams in which it was published. Only of
 * `offered` they are the group itself: `most` of another group counts as a number of these.
 */
export function viewReach(weeks: readonly GuideWeek[], guide: GuideRef): ReachView {
  const teamWeeks = [...Map.groupBy(weeks, ({ week, team }) => `${week} ${team}`).values()];
  return {
    ...guide,
    rows: REACHES.map((what) => {
      const share = poolReach(teamWeeks, READ[what]);
      return { what, share: share && { ...share, isMost: share.isMost && what === 'offered' } };
    }),
  };
}

/** Each group: the versions of one team's week, of which a person is in one at most. */
function poolReach(
  groups: readonly (readonly GuideWeek[])[],
  read: (typeof READ)[ReachKind],
): Pooled | null {
  let [people, of, weeks, numbers] = [0, 0, 0, 0];
  for (const versions of groups) {
    const found = versions.flatMap((version) => {
      const [figure, group] = read(version);
      const count = estimate(figure, group, version.few);
      return count === null ? [] : [{ figure, count }];
    });
    const { reports } = versions[0]!;
    if (found.length === 0 || reports === null) continue;
    const sum = found.reduce((total, { count }) => total + count, 0);
    people += Math.min(reports, sum);
    of += reports;
    weeks += 1;
    if (!found.some(({ figure }) => figure === 'most')) numbers += 1;
  }
  return weeks === 0 ? null : { value: people / of, isMost: numbers === 0, of, weeks };
}
