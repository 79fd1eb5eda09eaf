/** Parts of groups, as far as published figures tell. No function here adds up people across guides. */
import type { Figure } from '../publish-table.ts';
import type { GuideFigures } from '../aggregate-schema.ts';

export interface Share {
  /** From 0 to 1. */
  readonly value: number;
  /** All but a few, and no number: `value` is an estimate. */
  readonly isMost: boolean;
}

/**
 * The people of a figure, for parts and pictures, and never as a number of people. `most` counts as its
 * group without half of those that it may lack. Null: it, or its group, was not published.
 *
 * - `few`: see `HeldWeek`
 */
export function estimate(
  figure: Figure | undefined,
  group: number | null,
  few: number,
): number | null {
  if (figure === undefined || group === null) return null;
  if (figure !== 'most') return Math.min(figure, group);
  return Math.max(Math.min(group, few), group - few / 2);
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
  /** Whose report came in, and who did anything with any guide; null: too few. */
  readonly reports: number | null;
  readonly tookPart: number | null;
  /** Those who did anything with it; null: too few. */
  readonly active: number | null;
  /** See `HeldWeek`. */
  readonly few: number;
}

export interface Pooled extends Share {
  /** The weeks of people that it is a part of: one person counts once in each week. */
  readonly of: number;
  /** In how many weeks of teams it was published; each figure has a random part of its own. */
  readonly weeks: number;
}

export interface PooledWeeks extends Pooled {
  /** The newest week in which it was published. */
  readonly last: string;
}

/** Tells each figure of a guide's week that is to be pooled, and of what, in two words. */
export type ListFigures<Kind extends string> = (
  figures: GuideFigures,
  tell: (kind: Kind, name: string, figure: Figure) => void,
) => void;

export interface PooledFigure<Kind extends string> {
  readonly kind: Kind;
  readonly name: string;
  readonly share: PooledWeeks;
}

/**
 * The parts of those active, over the weeks of teams in which each was published. Of the others nothing
 * is known: it was too few people, or withheld so that others are safe.
 */
export function poolBy<Kind extends string>(
  all: readonly GuideWeek[],
  list: ListFigures<Kind>,
): PooledFigure<Kind>[] {
  // Two levels, since a key made of both for each of many thousand figures takes most of the time.
  const sums = new Map<Kind, Map<string, Sum>>();
  for (const { week, figures, active, few } of all) {
    if (active === null) continue;
    list(figures, (kind, name, figure) => {
      const own = sums.get(kind) ?? new Map<string, Sum>();
      sums.set(kind, own);
      let sum = own.get(name);
      if (!sum) own.set(name, (sum = { people: 0, of: 0, weeks: 0, last: '', numbers: 0 }));
      sum.people += estimate(figure, active, few) ?? 0;
      sum.of += active;
      sum.weeks += 1;
      if (week > sum.last) sum.last = week;
      if (figure !== 'most') sum.numbers += 1;
    });
  }
  return [...sums].flatMap(([kind, own]) =>
    [...own].map(([name, { people, of, weeks, last, numbers }]) => {
      const share = { value: people / of, isMost: numbers === 0, of, weeks, last };
      return { kind, name, share };
    }),
  );
}

interface Sum {
  people: number;
  of: number;
  weeks: number;
  last: string;
  numbers: number;
}

/** The same of one figure. Null: it was nowhere published. */
export function pool(
  all: readonly GuideWeek[],
  pick: (figures: GuideFigures) => Figure | undefined,
): PooledWeeks | null {
  const [pooled] = poolBy<''>(all, (figures, tell) => {
    const figure = pick(figures);
    if (figure !== undefined) tell('', '', figure);
  });
  return pooled?.share ?? null;
}

/** What it concerns most comes first: people times weeks. */
export function byReach(a: Pooled, b: Pooled): number {
  return b.value * b.of - a.value * a.of;
}
