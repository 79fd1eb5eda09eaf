/**
 * `npm run bench:locate [-- --set NAME] [--judging] [--quick] [--pages N] [--large] [--no-speed] [--resume]
 * [--methods peers|NAME]`: how well, and how fast, each method finds elements again. A run of all
 * sets, or of all that judge, with all methods and the speeds writes RESULTS.md; any other prints only.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPageScript } from './build-page.ts';
import { chooseMethods } from './choose-methods.ts';
import { keepCounts } from './keep-counts.ts';
import { measureSpeed } from './measure-speed.ts';
import { writeReport } from './report.ts';
import { runSet, type SetResult } from './run-set.ts';
import { installLibraries, listVersions } from './set-up.ts';
import { sets } from './sets.ts';
import { openStage } from './stage.ts';

const { values: options } = parseArgs({
  options: {
    /** Only the set of this name; may be given more than once. */
    set: { type: 'string', multiple: true },
    /** Only the sets of the half that judges. */
    judging: { type: 'boolean', default: false },
    /** Four pages per set, few repetitions. */
    quick: { type: 'boolean', default: false },
    /** At most so many pages per set; without it, all that the examples fill. */
    pages: { type: 'string' },
    /** Times pages of 100,000 nodes too. */
    large: { type: 'boolean', default: false },
    /** Only the known ways, without our own methods, or one method by its name. */
    methods: { type: 'string', default: 'all' },
    'no-speed': { type: 'boolean', default: false },
    /** Takes the counts of sets that were counted before, by the same code on as many pages. */
    resume: { type: 'boolean', default: false },
  },
});

const named = options.set ? sets.filter(({ name }) => options.set!.includes(name)) : sets;
const chosen = options.judging ? named.filter(({ half }) => half === 'test') : named;
if (named.length < (options.set?.length ?? 1))
  throw new Error(`--set takes one of: ${sets.map(({ name }) => name).join(', ')}`);

const limit = options.quick ? 4 : Number(options.pages ?? Infinity);
if (!(limit > 0)) throw new Error('--pages takes a number');

const isChosen = chooseMethods(options.methods);

installLibraries();
const script = await buildPageScript();
const stage = await openStage(script);
const measured: SetResult[] = [];
try {
  for (const set of chosen) {
    const from = performance.now();
    const counts = keepCounts(set.name, [script, limit, options.methods]);
    const result = (options.resume && counts.read()) || (await runSet(stage, set, limit, isChosen));
    measured.push(result);
    // A run takes long: what is known of a set stays, also where a later one fails.
    counts.write(result);
    console.error(`${set.name}: ${Math.round((performance.now() - from) / 1000)} s`);
  }
  const sizes = [1_000, 10_000, ...(options.large ? [100_000] : [])];
  const speeds = options['no-speed']
    ? []
    : await measureSpeed(stage, sizes, options.quick ? 1 : 5, isChosen);
  const report = writeReport(
    {
      date: new Date().toISOString().slice(0, 10),
      command: describeCommand(),
      versions: {
        ...listVersions(),
        'playwright-core': readPlaywrightVersion(),
        Chromium: stage.browserVersion,
      },
    },
    measured,
    speeds,
  );
  const isWhole =
    named === sets && options.methods === 'all' && !options.quick && speeds.length > 0;
  if (isWhole) {
    const file = join(import.meta.dirname, 'RESULTS.md');
    writeFileSync(file, report);
    execFileSync(process.execPath, [resolve('node_modules/oxfmt/bin/oxfmt'), file]);
  }
  console.log(report);
} finally {
  await stage.close();
}

function describeCommand(): string {
  const given = [
    options.judging && '--judging',
    options.pages && `--pages ${options.pages}`,
    options.large && '--large',
  ];
  const flags = given.filter(Boolean).join(' ');
  return `npm run bench:locate${flags && ` -- ${flags}`}`;
}

function readPlaywrightVersion(): string {
  const file = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
