/** What tables of weights make of examples, without a browser. */
import { decide } from '../../../utils/core/locate/decide.ts';
import type { Decision } from '../../../utils/core/locate/decide.ts';
import { READINGS } from '../../../utils/core/locate/readings.ts';
import type { Reading } from '../../../utils/core/locate/readings.ts';
import type { Table } from '../../../utils/core/locate/weights.ts';
import type { Example } from './collect-examples.ts';
import { fitWeights, isReadAs, listPairs } from './fit-weights.ts';
import type { Pair } from './fit-weights.ts';

export type Tables = Readonly<Record<Reading, Table>>;

/** The best must lead by so much; where it does not, two are told to be too close. */
const MARGIN = 2;
const LIKELY = 0;
/** The share of mistakes that is borne among the examples that the weights were learned on. */
const BORNE = 0.0005;
const LEAST = 1;
/** The share of mistakes that is borne among varied examples: some of them cannot be told from the truth. */
const BORNE_VARIED = 0.001;
/** The same for a library whose examples were left out of the learning. */
const BORNE_APART = 0.0025;

function decideExample(example: Example, isQuick: boolean, tables: Tables): Decision {
  const same = new Set(example.same.map(([left, right]) => `${left},${right}`));
  const isSameThing = (left: number, right: number) =>
    same.has(`${Math.min(left, right)},${Math.max(left, right)}`);
  return decide(example.evidence, { ...example, isSameThing }, isQuick, tables);
}

/** Examples of one library, as they are and varied. */
export interface Library {
  readonly plain: readonly Example[];
  readonly varied: readonly Example[];
}

/**
 * Learns all tables, and takes the thresholds from the strongest mistakes: above nearly all that the
 * weights make on their own examples, above nearly all on varied ones, and above nearly all that weights
 * learned without a library make on that library.
 */
export function learnTables(libraries: readonly Library[]): Tables {
  // Reading them takes far longer than learning from them, and each library is learned from often.
  const known = new Map(
    libraries.map((it) => [
      it,
      makeTables((reading) => listPairs([...it.plain, ...it.varied], reading)),
    ]),
  );
  const pairsOf = (it: Library, reading: Reading): readonly Pair[] => known.get(it)![reading];
  const open = learnOpen(libraries, pairsOf);
  const apart = libraries.map((library) => ({
    examples: library.plain,
    tables: learnOpen(
      libraries.filter((it) => it !== library),
      pairsOf,
    ),
  }));
  return makeTables((reading) => {
    const plain = libraries.flatMap((it) => it.plain);
    const varied = libraries.flatMap((it) => it.varied);
    const own = listMistakes(plain, reading, open);
    const loose = listMistakes(varied, reading, open);
    const strange = apart
      .flatMap(({ examples, tables }) => listMistakes(examples, reading, tables))
      .sort((one, other) => other - one);
    const read = (them: readonly Example[]) => them.filter((it) => isReadAs(it, reading)).length;
    const bounds = {
      own: own[Math.floor(read(plain) * BORNE)] ?? -Infinity,
      varied: loose[Math.floor(read(varied) * BORNE_VARIED)] ?? -Infinity,
      apart: strange[Math.floor(read(plain) * BORNE_APART)] ?? -Infinity,
    };
    console.error(`${reading}: ${JSON.stringify(bounds)}`);
    const found = Math.max(LEAST, ...Object.values(bounds));
    return { ...open[reading], found: Math.round(found * 100) / 100 };
  });
}

/** Weights with thresholds that let every best candidate through. */
function learnOpen(
  libraries: readonly Library[],
  pairsOf: (library: Library, reading: Reading) => readonly Pair[],
): Tables {
  return makeTables((reading) => ({
    ...fitWeights(libraries.flatMap((it) => pairsOf(it, reading))),
    found: LIKELY,
    likely: LIKELY,
    margin: MARGIN,
  }));
}

function makeTables<T>(make: (reading: Reading) => T): Readonly<Record<Reading, T>> {
  return Object.fromEntries(READINGS.map((it) => [it, make(it)])) as Record<Reading, T>;
}

/** The scores of wrong answers, the strongest first. */
function listMistakes(examples: readonly Example[], reading: Reading, tables: Tables): number[] {
  return examples
    .filter((it) => isReadAs(it, reading))
    .map((it) => ({ it, decision: decideExample(it, reading === 'quick', tables) }))
    .filter(({ it, decision }) => decision.status === 'found' && !isRight(it, decision))
    .map(({ decision }) => decision.ranking[0]!.score)
    .sort((one, other) => other - one);
}

function isRight(example: Example, { best }: Decision): boolean {
  return best !== null && example.true.includes(best);
}

export interface Verdict {
  n: number;
  first: number;
  right: number;
  wrong: number;
  likely: number;
  goneFound: number;
  goneLikely: number;
}

/** The quick reading first, then the full one, as on a page. */
export function judge(examples: readonly Example[], tables: Tables): Verdict {
  const verdict = { n: 0, first: 0, right: 0, wrong: 0, likely: 0, goneFound: 0, goneLikely: 0 };
  for (const example of examples) {
    const quick = decideExample(example, true, tables);
    const decision = quick.status === 'found' ? quick : decideExample(example, false, tables);
    const isFound = decision.status === 'found';
    if (example.isGone) {
      if (isFound) verdict.goneFound += 1;
      if (decision.status === 'likely') verdict.goneLikely += 1;
      continue;
    }
    verdict.n += 1;
    const first = decision.ranking[0];
    if (first && example.true.includes(first.at)) verdict.first += 1;
    if (isFound && isRight(example, decision)) verdict.right += 1;
    if (isFound && !isRight(example, decision)) verdict.wrong += 1;
    if (decision.status === 'likely') verdict.likely += 1;
  }
  return verdict;
}
