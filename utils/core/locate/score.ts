/** Evidence against the candidates of one page, in bits; see `weights.ts` for the method. */
import { compareTrait } from './compare.ts';
import type { Likeness } from './compare.ts';
import { TRAITS } from './evidence.ts';
import type { Trait, Traits } from './evidence.ts';
import { CAPS, DAMPING, SMOOTHING, STRUCTURAL_SLOT, WEIGHTS } from './weights.ts';
import type { Group } from './weights.ts';

export interface Reading {
  /** Words say nothing: the page speaks another language. */
  readonly isWordless: boolean;
  /** Nothing but structure can tell which element is meant. */
  readonly isStructural: boolean;
}

export interface Score {
  readonly total: number;
  readonly likeness: ReadonlyMap<Trait, Likeness>;
  /** Bits before damping and caps. */
  readonly bits: ReadonlyMap<Trait, number>;
}

/** One score per candidate, in their order. More agreement never makes a lower one. */
export function scoreCandidates(
  recorded: Traits,
  candidates: readonly Traits[],
  reading: Reading,
): Score[] {
  const traits = TRAITS.filter(
    (it) => recorded[it] !== undefined && !(reading.isWordless && WEIGHTS[it].isWorded),
  );
  const columns = new Map(
    traits.map((trait) => [trait, candidates.map((it) => compareTrait(trait, recorded, it))]),
  );
  const shares = new Map(traits.map((trait) => [trait, countShares(columns.get(trait)!)]));
  return candidates.map((_, at) => {
    const likeness = new Map<Trait, Likeness>();
    const bits = new Map<Trait, number>();
    for (const trait of traits) {
      const alike = columns.get(trait)![at]!;
      likeness.set(trait, alike);
      bits.set(trait, weigh(trait, alike, shares.get(trait)!));
    }
    return { total: addUp(bits, reading), likeness, bits };
  });
}

/** How frequent a likeness of at least so much is among the candidates. */
type Share = (likeness: number) => number;

function countShares(column: readonly Likeness[]): Share {
  const { candidates, share } = SMOOTHING;
  const known = new Map<number, number>();
  return (likeness) => {
    let value = known.get(likeness);
    if (value === undefined) {
      const count = column.filter((it) => typeof it === 'number' && it >= likeness).length;
      value = (count + candidates * share) / (column.length + candidates);
      known.set(likeness, value);
    }
    return value;
  };
}

function weigh(trait: Trait, alike: Likeness, share: Share): number {
  const { m, gone } = WEIGHTS[trait];
  const against = Math.min(0, Math.log2((1 - m) / (1 - Math.min(0.99, share(1)))));
  if (alike === null) return 0;
  if (alike === 'gone') return gone ?? against;
  const inFavour = alike === 0 ? 0 : Math.max(0, Math.log2(m / share(alike)));
  return alike * inFavour + (1 - alike) * against;
}

function addUp(bits: ReadonlyMap<Trait, number>, { isStructural }: Reading): number {
  const groups = new Map<Group, number[]>();
  for (const [trait, value] of bits) {
    const { group } = WEIGHTS[trait];
    groups.set(group, [...(groups.get(group) ?? []), value]);
  }
  let total = 0;
  for (const [group, values] of groups) {
    const { most, least } = group === 'slot' && isStructural ? STRUCTURAL_SLOT : CAPS[group];
    const sum =
      damp(values.filter((it) => it > 0).sort((a, b) => b - a)) +
      damp(values.filter((it) => it < 0).sort((a, b) => a - b));
    total += Math.max(least, Math.min(most, sum));
  }
  return total;
}

function damp(values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (DAMPING[at] ?? DAMPING.at(-1)!), 0);
}
