/** What tables of weights make of examples, without a browser. */
import { decide } from '../../../utils/core/locate/decide.ts';
import type { Decision } from '../../../utils/core/locate/decide.ts';
import { READINGS } from '../../../utils/core/locate/readings.ts';
import type { Reading } from '../../../utils/core/locate/readings.ts';
import type { Table } from '../../../utils/core/locate/weights.ts';
import type { Example } from './collect-examples.ts';
import { fitWeights, isReadAs } from './fit-weights.ts';

export type Tables = Readonly<Record<Reading, Table>>;

/** The best must lead by so much; where it does not, two are told to be too close. */
const MARGIN = 2;
const LIKELY = 0;
/** Over the score of the strongest mistake among the examples as they are. */
const SAFETY = 0.5;
const LEAST = 2;
/** The share of mistakes that is borne among varied examples: some of them cannot be told from the truth. */
const BORNE = 0.001;

export function decideExample(example: Example, isQuick: boolean, tables: Tables): Decision {
  const same = new Set(example.same.map(([left, right]) => `${left},${right}`));
  const isSameThing = (left: number, right: number) =>
    same.has(`${Math.min(left, right)},${Math.max(left, right)}`);
  return decide(example.evidence, { ...example, isSameThing }, isQuick, tables);
}

/**
 * Learns all tables, and takes the thresholds from the strongest mistakes that they make: above all of
 * those on the examples as they are, and above nearly all of those on the varied ones.
 */
export function learnTables(examples: readonly Example[], varied: readonly Example[]): Tables {
  const open = Object.fromEntries(
    READINGS.map((reading) => [
      reading,
      {
        ...fitWeights([...examples, ...varied], reading),
        found: LIKELY,
        likely: LIKELY,
        margin: MARGIN,
      },
    ]),
  ) as Record<Reading, Table>;
  const listMistakes = (them: readonly Example[], reading: Reading) =>
    them
      .map((it) => ({ it, decision: decideExample(it, reading === 'quick', open) }))
      .filter(({ it, decision }) => decision.status === 'found' && !isRight(it, decision))
      .map(({ decision }) => decision.ranking[0]!.score)
      .sort((one, other) => other - one);
  return Object.fromEntries(
    READINGS.map((reading) => {
      const read = (them: readonly Example[]) => them.filter((it) => isReadAs(it, reading));
      const [plain, loose] = [read(examples), read(varied)];
      const strongest = (listMistakes(plain, reading)[0] ?? -Infinity) + SAFETY;
      const borne = listMistakes(loose, reading)[Math.floor(loose.length * BORNE)] ?? -Infinity;
      const found = Math.max(LEAST, strongest, borne);
      return [reading, { ...open[reading], found: Math.round(found * 100) / 100 }];
    }),
  ) as Record<Reading, Table>;
}

export function isRight(example: Example, { best }: Decision): boolean {
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
