/** Parts of groups, as far as published figures tell. No function here adds up people across guides. */
import type { Figure } from '../publish-table.ts';
import type { GuideFigures } from '../aggregate-schema.ts';

export interface Share {
  /** From 0 to 1. */
  readonly value: number;
  /** All but a few, and no number: `value` is above what it is. */
  readonly isMost: boolean;
}

/** The people of a figure; `most` counts as all of its group. Null: it, or its group, was not published. */
export function boundOf(figure: Figure | undefined, group: number | null): number | null {
  if (figure === undefined || group === null) return null;
  return figure === 'most' ? group : Math.min(figure, group);
}

/** In a team's week a person is in one version of a guide at most, so its versions can be added up. */
export function addVersions(figures: readonly (Figure | undefined)[]): Figure | undefined {
  const published = figures.filter((figure) => figure !== undefined);
  if (published.length === 0) return undefined;
  if (published.includes('most')) return 'most';
  return published.reduce<number>((sum, figure) => sum + (figure as number), 0);
}

/** What was published of one version of a guide, for one team and week. */
export interface GuideWeek {
  readonly week: string;
  readonly team: string;
  readonly figures: GuideFigures;
  /** Those who did anything with it; null: too few. */
  readonly active: number | null;
}

export interface Pooled extends Share {
  /** The weeks of people that it is a part of: one person counts once in each week. */
  readonly of: number;
  /** How many figures are in it, each with a random part of its own. */
  readonly figures: number;
}

/**
 * The part of those active for whom `pick` holds, over several weeks and teams. Where it was too few to
 * publish it counts as nobody, so it is rather too low. Null: it was nowhere published.
 */
export function pool(
  weeks: readonly GuideWeek[],
  pick: (figures: GuideFigures) => Figure | undefined,
): Pooled | null {
  let [people, of, figures, numbers] = [0, 0, 0, 0];
  for (const week of weeks) {
    if (week.active === null) continue;
    of += week.active;
    const figure = pick(week.figures);
    if (figure === undefined) continue;
    figures += 1;
    if (figure !== 'most') numbers += 1;
    people += boundOf(figure, week.active) ?? 0;
  }
  return figures === 0 ? null : { value: people / of, isMost: numbers === 0, of, figures };
}
