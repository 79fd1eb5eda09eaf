/**
 * Learns the weights: logistic regression over the signs of each pair of evidence and candidate, one
 * for each reading. The weight of an agreement is never negative and that of a difference never
 * positive, so that more agreement never makes a lower score.
 *
 * Fitted by stochastic gradient descent with AdaGrad's steps (Duchi, Hazan and Singer 2011) and an L2
 * penalty, on examples in a seeded order: the same examples give the same weights.
 */
import { chooseReading } from '../../../utils/core/locate/readings.ts';
import type { Reading } from '../../../utils/core/locate/readings.ts';
import { compareCandidates, readSigns } from '../../../utils/core/locate/score.ts';
import { FACTORS, SIGNS, ZERO } from '../../../utils/core/locate/weights.ts';
import type { Sign, Table } from '../../../utils/core/locate/weights.ts';
import type { Example } from './collect-examples.ts';
import { createRandom } from './random.ts';

export interface Fitted {
  readonly bias: number;
  readonly weights: Table['weights'];
}

const RATE = 0.15;
const PENALTY = 3e-4;
const STEPS_PER_PAIR = 40;
const MOST_STEPS = 3_000_000;
const SEED = 5;

/** A candidate beside the evidence, told by signs. */
export interface Pair {
  /** Places of the factors that are not zero; the bias last. */
  readonly places: Int16Array;
  readonly factors: Float64Array;
  readonly isTrue: 0 | 1;
}

/** Whether the reading weighs the example. `quick` weighs what `placed` does. */
export function isReadAs(example: Example, reading: Reading): boolean {
  return chooseReading(example.evidence, example) === (reading === 'quick' ? 'placed' : reading);
}

export function listPairs(examples: readonly Example[], reading: Reading): Pair[] {
  return examples.filter((it) => isReadAs(it, reading)).flatMap((it) => readPairs(it, reading));
}

export function fitWeights(pairs: readonly Pair[]): Fitted {
  const size = SIGNS.length * FACTORS + 1;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const random = createRandom(SEED);
  const steps = pairs.length === 0 ? 0 : Math.min(STEPS_PER_PAIR * pairs.length, MOST_STEPS);
  for (let step = 0; step < steps; step++) {
    const { places, factors, isTrue } = pairs[Math.floor(random() * pairs.length)]!;
    let sum = 0;
    for (let it = 0; it < places.length; it++) sum += weights[places[it]!]! * factors[it]!;
    const error = 1 / (1 + Math.exp(-sum)) - isTrue;
    for (let it = 0; it < places.length; it++) {
      const at = places[it]!;
      const slope = error * factors[it]! + PENALTY * weights[at]!;
      squares[at]! += slope * slope;
      const next = weights[at]! - (RATE * slope) / Math.sqrt(squares[at]!);
      const isBias = at === size - 1;
      const isFor = at % FACTORS < 2;
      weights[at] = isBias ? next : isFor ? Math.max(0, next) : Math.min(0, next);
    }
  }
  // Pages carry these numbers: a second decimal would be a third of a kilobyte that tells nothing.
  return {
    bias: Math.round(weights[size - 1]! * 10) / 10,
    weights: String.fromCharCode(
      ...[...weights.subarray(0, size - 1)].map((it) => ZERO + Math.round(Math.abs(it) * 10)),
    ),
  };
}

function readPairs(example: Example, reading: Reading): Pair[] {
  const { evidence, traits, speaksAnother } = example;
  const compared = compareCandidates(evidence.traits, traits, reading, speaksAnother);
  const same = new Set(example.same.map(([left, right]) => `${left},${right}`));
  const isPartOfTruth = (at: number) =>
    example.true.some((it) => same.has(`${Math.min(it, at)},${Math.max(it, at)}`));
  return [...traits.keys()].flatMap((at) => {
    const isTrue = example.true.includes(at);
    if (!isTrue && isPartOfTruth(at)) return [];
    const factors = Object.entries(readSigns(compared, at, evidence.common)).flatMap(
      ([sign, values]) =>
        values.map((value, factor) => [SIGNS.indexOf(sign as Sign) * FACTORS + factor, value]),
    );
    const told = [...factors.filter(([, value]) => value !== 0), [SIGNS.length * FACTORS, 1]];
    return [
      {
        places: Int16Array.from(told, ([place]) => place!),
        factors: Float64Array.from(told, ([, value]) => value!),
        isTrue: isTrue ? 1 : 0,
      },
    ];
  });
}
