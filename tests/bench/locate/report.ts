/** RESULTS.md: what was measured, in numbers that can be compared with the next run. */
import { CHANGES } from './measure-speed.ts';
import type { Speed } from './measure-speed.ts';
import type { BenchSet } from './page-pair.ts';
import type { SetResult } from './run-set.ts';
import { upperBound, type Spread } from '../shared/statistics.ts';
import type { GoneTally, Tally } from './tally.ts';

export interface Circumstances {
  readonly date: string;
  readonly command: string;
  readonly versions: Readonly<Record<string, string>>;
}

export function writeReport(
  { date, command, versions }: Circumstances,
  sets: readonly SetResult[],
  speeds: readonly Speed[],
): string {
  const named = Object.entries(versions).map(([name, version]) => `- ${name}: ${version}`);
  return [
    '# Finding the element again: results',
    '',
    `Written by \`${command}\` on ${date}, on two cores shared with other work. What the columns mean is in`,
    '`README.md`. Counts are the same in every run of these versions and seeds; times are not.',
    '',
    '## Versions',
    '',
    ...named,
    '',
    ...writeHalf('## Sets that weights may be learned on', sets, 'learn'),
    ...writeHalf('## Sets kept out of the learning', sets, 'test'),
    ...writeHalf(
      '## Pages of our own: what rules were written from; judges nothing, learned from by nothing',
      sets,
      'own',
    ),
    ...writeSpeeds(speeds),
  ]
    .join('\n')
    .concat('\n');
}

/** Over all sets under one heading: how often a method was wrong, present or gone, in both languages. */
function writeTotals(chosen: readonly SetResult[]): string[] {
  const methods = [...new Set(chosen.flatMap(({ results }) => results.map((it) => it.method)))];
  return [
    '| Method, all these sets, both languages | present: n | wrong | gone: n | answered |',
    '| --- | --: | --: | --: | --: |',
    ...methods.map((method) => {
      const own = chosen.flatMap(({ results }) => results.filter((it) => it.method === method));
      const present = own.flatMap((it) => [it.present, it.translated]);
      const gone = own.flatMap((it) => [it.gone, it.translatedGone]);
      const sum = (counts: readonly number[]) => counts.reduce((total, it) => total + it, 0);
      const [n, goneN] = [sum(present.map((it) => it.n)), sum(gone.map((it) => it.n))];
      const wrong = bounded(sum(present.map((it) => it.wrong)), n);
      const answered = bounded(sum(gone.map((it) => it.answered)), goneN);
      return `| ${[method, n, wrong, goneN, answered].join(' | ')} |`;
    }),
    '',
  ];
}

function writeHalf(title: string, sets: readonly SetResult[], half: BenchSet['half']): string[] {
  const chosen = sets.filter(({ set }) => set.half === half);
  if (chosen.length === 0) return [];
  return [
    title,
    '',
    ...writeTotals(chosen),
    ...chosen.flatMap(({ set, pages, results }) => [
      `### ${set.name}`,
      '',
      `${set.about}. Seed ${set.seed}, ${pages} pages.`,
      '',
      ...writePresent(
        'Same language',
        results.map(({ method, present, gone }) => ({ method, present, gone })),
      ),
      ...writePresent(
        `Another language (${set.translation ?? '“syllable swap”, seed 7'})`,
        results.map(({ method, translated, translatedGone }) => ({
          method,
          present: translated,
          gone: translatedGone,
        })),
      ),
    ]),
  ];
}

interface Line {
  readonly method: string;
  readonly present: Tally;
  readonly gone: GoneTally;
}

function writePresent(title: string, lines: readonly Line[]): string[] {
  return [
    `#### ${title}`,
    '',
    '| Method | n | right | likely (right / wrong) | wrong | abstained | top-1 | gone: answered | gone: likely |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...lines.map(({ method, present, gone }) => {
      const { n, right, wrong, likelyRight, likelyWrong, abstained, ranked, firstRight } = present;
      const cells = [
        method,
        n,
        share(right, n),
        `${likelyRight} / ${likelyWrong}`,
        bounded(wrong, n),
        share(abstained, n),
        ranked > 0 ? share(firstRight, n) : '–',
        bounded(gone.answered, gone.n),
        gone.likely,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
  ];
}

function share(count: number, trials: number): string {
  return trials === 0 ? '–' : `${count} (${percent(count / trials)})`;
}

/** The count, its share, and the upper end of the 95 % interval. */
function bounded(count: number, trials: number): string {
  if (trials === 0) return '–';
  return `${count} (${percent(count / trials)}, ≤ ${percent(upperBound(count, trials))})`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(part < 0.1 ? 2 : 1)} %`;
}

function writeSpeeds(speeds: readonly Speed[]): string[] {
  if (speeds.length === 0) return [];
  return [
    '## Speed',
    '',
    'Milliseconds for one query on a page with a table; median of the repetitions (least–most). Cold: with a',
    'finder made for it, all work on the main thread included, in one piece. Warm: asked again. Changed: asked again after a text',
    `elsewhere had changed. Upkeep: time in observers per frame while ${CHANGES} nodes change in each frame (p50 / p95).`,
    "Ratio: to Playwright's query by role and name on the same page (p50, its cold query).",
    '',
    '| Nodes | Method | cold p50 | cold p95 | longest | warm p50 | changed p50 | changed p95 | upkeep | cold ratio | warm ratio |',
    '| --: | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...speeds.map((speed) => {
      const yardstick = speeds.find(({ nodes }) => nodes === speed.nodes)!.coldP50.middle;
      const cells = [
        speed.nodes,
        speed.method,
        ...[speed.coldP50, speed.coldP95].map(writeSpread),
        speed.coldMost.toFixed(1),
        ...[speed.warmP50, speed.changedP50, speed.changedP95].map(writeSpread),
        speed.upkeepP50 === null
          ? '–'
          : `${speed.upkeepP50.toFixed(2)} / ${speed.upkeepP95!.toFixed(2)}`,
        ratio(speed.coldP50.middle, yardstick),
        ratio(speed.warmP50.middle, yardstick),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

function writeSpread({ middle, least, most }: Spread): string {
  return `${middle.toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`;
}

function ratio(value: number, yardstick: number): string {
  if (!(value > 0)) return '< 1/1000';
  return value < yardstick ? `1/${(yardstick / value).toFixed(1)}` : (value / yardstick).toFixed(1);
}
