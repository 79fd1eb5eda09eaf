/** How many of the invited people take part, week by week. */
import type { Figure } from '../publish-table.ts';
import type { AdoptionPoint, AdoptionView, Query } from './query.ts';
import type { HeldWeek } from './merge.ts';
import { listGuideWeeks, tookPartIn } from './select.ts';
import { addVersions, estimate } from './share.ts';

export function viewAdoption(teamWeeks: readonly HeldWeek[], query: Query): AdoptionView {
  // Of several teams there are no figures of a guide: they are not added up.
  const by = query.team === null ? 'team' : query.by;
  const lines = new Map<string, AdoptionPoint[]>();
  for (const teamWeek of teamWeeks)
    for (const [name, people] of countIn(teamWeek, by, query)) {
      const line = lines.get(name) ?? [];
      lines.set(name, line);
      line.push(toPoint(teamWeek, people, isWholeTeam(by, query)));
    }
  const shown = (points: readonly AdoptionPoint[]) => points.filter(({ share }) => share).length;
  return {
    by,
    isAtLeast: by === 'pack' || (by === 'team' && query.guide === null && query.pack !== null),
    weeks: [...new Set(teamWeeks.map(({ week }) => week))],
    series: [...lines]
      .map(([name, points]) => ({ name, points }))
      .toSorted((a, b) => shown(b.points) - shown(a.points) || (a.name < b.name ? -1 : 1)),
  };
}

function toPoint(teamWeek: HeldWeek, people: Figure | undefined, isWhole: boolean): AdoptionPoint {
  const { week, invited, few } = teamWeek;
  const tookPart = tookPartIn(teamWeek);
  const count = isWhole ? tookPart : estimate(people, tookPart, few);
  const share = count === null ? null : { value: count / invited, isMost: people === 'most' };
  return { week, people: people ?? null, invited, share };
}

function isWholeTeam(
  by: AdoptionView['by'],
  { pack, guide }: Pick<Query, 'pack' | 'guide'>,
): boolean {
  return by === 'team' && pack === null && guide === null;
}

/** By the name of its line: the people of one team's week. */
function countIn(
  teamWeek: HeldWeek,
  by: AdoptionView['by'],
  { pack, guide }: Query,
): Iterable<readonly [string, Figure | undefined]> {
  if (isWholeTeam(by, { pack, guide })) return [[teamWeek.team, teamWeek.tookPart]];
  const weeks = listGuideWeeks([teamWeek], { pack, guide });
  const byGuide = Map.groupBy(weeks, ({ figures }) => figures.guide);
  const use = [...byGuide].map(([name, own]) => {
    const people = addVersions(own.map(({ figures }) => figures.active));
    return { name, pack: own[0]!.figures.pack, people };
  });
  if (by === 'guide') return use.map(({ name, people }) => [name, people] as const);
  if (by === 'pack')
    return [...Map.groupBy(use, (it) => it.pack)].map(
      ([name, own]) => [name, highestOf(own.map(({ people }) => people))] as const,
    );
  return [[teamWeek.team, highestOf(use.map((it) => it.people))]];
}

export function highestOf(figures: readonly (Figure | undefined)[]): Figure | undefined {
  if (figures.includes('most')) return 'most';
  const numbers = figures.filter((figure) => typeof figure === 'number');
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}
