/** How much the evidence speaks for each candidate of one page: log-odds, see `weights.ts`. */
import { compareTrait } from './compare.ts';
import type { Likeness } from './compare.ts';
import { PLACING, TRAITS, WORDED } from './evidence.ts';
import type { Evidence, Trait, Traits } from './evidence.ts';
import type { Reading } from './readings.ts';
import { FACTORS, SIGNS, readWeight, signOf } from './weights.ts';
import type { Factors, Sign, Table } from './weights.ts';

export interface Score {
  /** Natural log-odds that the candidate is the element. */
  readonly total: number;
  readonly likeness: ReadonlyMap<Trait, Likeness>;
}

/** How the evidence is read, and what weighs it. */
export interface Way {
  readonly reading: Reading;
  readonly speaksAnother: boolean;
  readonly table: Pick<Table, 'bias' | 'weights'>;
}

/** How far one sign agrees with a candidate, summed over its traits; the factors of its weights. */
export type Signs = Readonly<Partial<Record<Sign, Factors>>>;

/** One score per candidate, in their order. More agreement never makes a lower one. */
export function scoreCandidates(
  evidence: Pick<Evidence, 'traits' | 'common'>,
  candidates: readonly Traits[],
  { reading, speaksAnother, table }: Way,
): Score[] {
  const compared = compareCandidates(evidence.traits, candidates, reading, speaksAnother);
  return compared.map((likeness, at) => ({
    likeness,
    total: weigh(readSigns(compared, at, evidence.common), table),
  }));
}

export function compareCandidates(
  recorded: Traits,
  candidates: readonly Traits[],
  reading: Reading,
  speaksAnother: boolean,
): ReadonlyMap<Trait, Likeness>[] {
  // Words of another language say nothing of the element.
  const left: readonly Trait[] = [
    ...(speaksAnother ? WORDED : []),
    ...(reading === 'quick' ? PLACING : []),
  ];
  const traits = TRAITS.filter((it) => recorded[it] !== undefined && !left.includes(it));
  return candidates.map(
    (candidate) => new Map(traits.map((it) => [it, compareTrait(it, recorded, candidate)])),
  );
}

/**
 * What agrees with one candidate alone says more: the share of those that agree is a sign of its own.
 * Not where others had the value already when it was recorded: the one that agrees may be one of them.
 */
export function readSigns(
  compared: readonly ReadonlyMap<Trait, Likeness>[],
  at: number,
  common: readonly Trait[],
): Signs {
  const signs: Partial<Record<Sign, [number, number, number, number]>> = {};
  for (const [trait, alike] of compared[at]!) {
    if (alike === null) continue;
    const factors = (signs[signOf(trait)] ??= [0, 0, 0, 0]);
    if (alike === 'gone') factors[3] += 1;
    else {
      factors[0] += alike;
      factors[2] += 1 - alike;
      if (alike === 1 && !common.includes(trait))
        factors[1] += 1 / compared.filter((it) => it.get(trait) === 1).length;
    }
  }
  return signs;
}

function weigh(signs: Signs, { bias, weights }: Pick<Table, 'bias' | 'weights'>): number {
  let total = bias;
  for (const [place, sign] of SIGNS.entries())
    signs[sign]?.forEach(
      (factor, at) => (total += factor * readWeight(weights, place * FACTORS + at)),
    );
  return total;
}
