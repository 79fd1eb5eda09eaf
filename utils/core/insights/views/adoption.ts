/** How many of the invited people take part, week by week. */
import type { Figure } from '../publish-table.ts';
import type { AdoptionPoint, AdoptionView, Query } from './query.ts';
import type { HeldWeek } from './merge.ts';
import { groupByGuide, listGuideWeeks, tookPartIn } from './select.ts';
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
    isAtLeast: isAtLeast(teamWeeks, by, query),
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

function isAtLeast(
  teamWeeks: readonly HeldWeek[],
  by: AdoptionView['by'],
  query: Pick<Query, 'pack' | 'guide'>,
): boolean {
  if (isWholeTeam(by, query)) return false;
  if (by === 'pack' || (by === 'team' && query.guide === null)) return true;
  return teamWeeks.some((teamWeek) => {
    const weeks = listGuideWeeks([teamWeek], query);
    return groupByGuide(weeks).size > new Set(weeks.map(({ figures }) => figures.guide)).size;
  });
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
  // The same guide in another pack is of other figures, and one person may be in both.
  const use = [...groupByGuide(weeks).values()].map((own) => {
    const { pack: ofPack, guide: name } = own[0]!.figures;
    const people = addVersions(own.map(({ figures }) => figures.active));
    return { name: by === 'pack' ? ofPack : name, people };
  });
  if (by === 'team') return [[teamWeek.team, highestOf(use.map(({ people }) => people))]];
  return [...Map.groupBy(use, ({ name }) => name)].map(
    ([name, own]) => [name, highestOf(own.map(({ people }) => people))] as const,
  );
}

export function highestOf(figures: readonly (Figure | undefined)[]): Figure | undefined {
  if (figures.includes('most')) return 'most';
  const numbers = figures.filter((figure) => typeof figure === 'number');
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}
