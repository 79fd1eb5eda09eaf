/** A few weeks of a few teams, drawn at random: what is true, what is sent, and what is published. */
import { createCombiner } from '../../../utils/core/insights/combine.ts';
import type { Aggregate, TeamWeek } from '../../../utils/core/insights/aggregate-schema.ts';
import { protect, type Protection } from '../../../utils/core/insights/protection.ts';
import {
  drawHabits,
  drawPerson,
  makeReport,
  settleVersions,
  type Catalogue,
  type Person,
} from './model.ts';

const WEEKS = ['2026-W45', '2026-W46', '2026-W47'];
const TEAMS = ['Vergunningen', 'Burgerzaken'];
const GUIDES = 2;

/** A team with the targets in it, in a week. */
export interface Group {
  readonly week: string;
  readonly team: string;
  /** All that is done by those who are known to the attacker. */
  readonly others: readonly Person[];
  readonly invited: number;
  readonly published: TeamWeek | undefined;
}

export interface World {
  readonly guides: number;
  readonly catalogue: Catalogue;
  readonly protection: Protection;
  /** Those whom the attacker is after; they do the same in each week. */
  readonly targets: readonly Person[];
  readonly groups: readonly Group[];
}

/**
 * Fewer than k targets, who are in one team in each week, and perhaps in another one in the next. The
 * others may stay the same from week to week. Teams without targets are left out: what is published of
 * them comes from people whom the attacker knows all about.
 */
export function drawWorld(random: () => number, alter: Partial<Protection> = {}): World {
  const below = (max: number): number => Math.floor(random() * max);
  const chosen = random();
  const protection = { ...protect(chosen < 0.47 ? 5 : chosen < 0.94 ? 10 : 50), ...alter };
  const habits = drawHabits(random);
  const catalogue: Catalogue = random() < 0.7 ? 'guides' : 'versions';
  const settle = (person: Person): Person => settleVersions(person, catalogue);
  const draw = (): Person => drawPerson(GUIDES, habits, random);
  const people = (count: number): Person[] => Array.from({ length: count }, draw);
  const targets = people(1 + below(random() < 0.5 ? 1 : protection.k - 1));
  const areSame = random() < 0.5;
  const invited = new Map<string, number>();
  /** From just enough for anything to be published on. */
  const drawSize = (): number =>
    Math.max(0, protection.k - targets.length) + below(Math.max(60, 5 * protection.k));
  const same = people(drawSize());
  const combiner = createCombiner({ protection, published: new Set() });
  const drawn = WEEKS.slice(0, 1 + below(WEEKS.length)).map((week) => ({
    week,
    team: TEAMS[below(TEAMS.length)]!,
    others: areSame ? same : people(drawSize()),
  }));
  for (const { week, team, others } of drawn) {
    const everybody = others.length + targets.length + below(31);
    invited.set(team, Math.max(invited.get(team) ?? 0, everybody));
    for (const person of [...others, ...targets].filter(({ sends }) => sends)) {
      const id = Array.from({ length: 32 }, () => below(16).toString(16)).join('');
      combiner.add(makeReport({ id, week, team }, person, catalogue, random));
    }
  }
  const { aggregate } = combiner.finish(invited);
  const find = (week: string, team: string): Aggregate['weeks'][number] | undefined =>
    aggregate.weeks.find((it) => it.week === week && it.team === team);
  return {
    guides: GUIDES,
    catalogue,
    protection,
    targets: targets.map(settle),
    groups: drawn.map(({ week, team, others }) => ({
      week,
      team,
      others: others.map(settle),
      invited: invited.get(team)!,
      published: find(week, team),
    })),
  };
}
