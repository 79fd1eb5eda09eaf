/**
 * `npm run bench:learn [-- --collect] [--set NAME] [--pages N]`: learns the weights of the evidence
 * from the sets of the learning half and writes them to `utils/core/locate/learned.ts`. `--collect` reads
 * the examples from the pages anew. Prints what the weights do on the examples, and, for each library,
 * what weights do that were learned without it.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPageScript } from './build-page.ts';
import { collectExamples, readExamples } from './collect-examples.ts';
import type { Example } from './collect-examples.ts';
import { judge, learnTables } from './judge-examples.ts';
import type { Tables } from './judge-examples.ts';
import { createRandom } from './random.ts';
import { FACTORS, SIGNS } from '../../../utils/core/locate/weights.ts';
import type { Table } from '../../../utils/core/locate/weights.ts';
import { installLibraries } from './set-up.ts';
import { sets } from './sets.ts';
import { openStage } from './stage.ts';
import { varyExample } from './vary-examples.ts';

const { values: options } = parseArgs({
  options: {
    collect: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true },
    pages: { type: 'string' },
    /** Also learns without each library in turn, to see what the weights do on one they were not learned on. */
    apart: { type: 'boolean', default: false },
    /** Prints only. */
    dry: { type: 'boolean', default: false },
  },
});
const VARIATIONS = 2;
const SEED = 11;
const FILE = resolve('utils/core/locate/learned.ts');

const learning = sets.filter(({ half }) => half === 'learn');
if (options.collect) {
  installLibraries();
  const stage = await openStage(await buildPageScript());
  for (const set of learning) {
    if (options.set && !options.set.includes(set.name)) continue;
    const from = performance.now();
    await collectExamples(stage, set, Number(options.pages ?? Infinity));
    console.error(`${set.name}: ${Math.round((performance.now() - from) / 1000)} s`);
  }
  await stage.close();
}

const bySet = new Map(learning.map(({ name }) => [name, readExamples(name)]));
const libraries = [...new Set(learning.map(({ name }) => libraryOf(name)))];
for (const library of options.apart ? libraries : []) {
  const others = [...bySet].filter(([name]) => libraryOf(name) !== library);
  report(`without ${library}`, learn(others), library);
}
const tables = learn([...bySet]);
report('all', tables, null);
if (!options.dry) write(tables);

function libraryOf(set: string): string {
  return set.split('-')[0]!;
}

function learn(left: readonly (readonly [string, readonly Example[]])[]): Tables {
  const random = createRandom(SEED);
  const names = [...new Set(left.map(([name]) => libraryOf(name)))];
  return learnTables(
    names.map((library) => {
      const plain = left.filter(([name]) => libraryOf(name) === library).flatMap(([, it]) => it);
      const varied = Array.from({ length: VARIATIONS }, () =>
        plain.map((it) => varyExample(it, random)),
      ).flat();
      return { plain, varied };
    }),
  );
}

function report(about: string, them: Tables, library: string | null): void {
  console.log(
    `\nLearned: ${about}. Thresholds: ${Object.entries(them)
      .map(([reading, { found }]) => `${reading} ${found}`)
      .join(', ')}`,
  );
  for (const [name, examples] of bySet) {
    if (library !== null && libraryOf(name) !== library) continue;
    for (const speaksAnother of [false, true]) {
      const chosen = examples.filter((it) => it.speaksAnother === speaksAnother);
      const verdict = judge(chosen, them);
      console.log(`${name}${speaksAnother ? ', other language' : ''}: ${JSON.stringify(verdict)}`);
    }
  }
}

function write(learned: Tables): void {
  writeFileSync(
    FILE,
    `/** Written by \`npm run bench:learn\`; see \`weights.ts\`. */\n` +
      `import type { Reading } from './readings.ts';\nimport type { Table } from './weights.ts';\n\n` +
      `export const LEARNED: Readonly<Record<Reading, Table>> = {${Object.entries(learned)
        .map(([reading, table]) => `${reading}: ${writeTable(table)},`)
        .join('')}};\n`,
  );
  execFileSync(process.execPath, [resolve('node_modules/oxfmt/bin/oxfmt'), FILE]);
}

/** With the name of each sign beside its weights. */
function writeTable({ bias, weights, ...limits }: Table): string {
  const lines = SIGNS.map((sign, at) => {
    const letters = JSON.stringify(weights.slice(at * FACTORS, (at + 1) * FACTORS));
    return `${letters}${at + 1 < SIGNS.length ? ' +' : ','} // ${sign}\n`;
  });
  return `{ bias: ${bias}, weights: ${lines.join('')} ${JSON.stringify(limits).slice(1)}`;
}
