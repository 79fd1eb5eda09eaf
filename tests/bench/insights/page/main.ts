/**
 * `npm run bench:insights:page [-- --rounds N] [--write]`: how long the insights page of the built
 * extension takes from the choice of a file, or of a filter, to all pictures drawn in a painted frame, its
 * longest task, and what its process takes; for a large aggregate and a tenth of it. `--write` puts what
 * was measured into RESULTS.md. Ends with 1 where something took longer, or more, than the product allows.
 * Needs Linux.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import {
  forgetProfile,
  launchExtension,
  type LoadedExtension,
} from '../../../e2e/support/extension.ts';
import { runCommand } from '../../../tools/run-command.ts';
import { createRandom } from '../../locate/random.ts';
import { spread } from '../../shared/statistics.ts';
import { watchProcesses } from '../watch-processes.ts';
import { makeFigures, type FiguresSize } from './make-figures.ts';

const BUILD = 'chrome-mv3-hosts';
/** What is asked of the page, at worst: times in milliseconds, memory in MB. */
const MOST = { ready: 1_000, filter: 100, task: 50, memory: 300 };
const WARM_UP: FiguresSize = { teams: 6, weeks: 26, guides: 2 };
const SIZES: readonly FiguresSize[] = [
  { teams: 6, weeks: 26, guides: 20 },
  { teams: 6, weeks: 26, guides: 200 },
];

interface Measured {
  /** In milliseconds. */
  readonly ms: number;
  /** The longest task that the browser reports, which it does from 50 ms on; 0: none. */
  readonly task: number;
}

/** From the next `change` to the frame after the last drawing; `act` makes that change. */
async function measure(page: Page, act: () => Promise<unknown>): Promise<Measured> {
  const measuring = await page.evaluateHandle(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const done = new Promise<number>((resolve) => {
      const begin = () => {
        const start = performance.now();
        let drawn = 0;
        const watch = new MutationObserver(() => {
          if (!document.querySelector('#picture-words .chart svg')) return;
          drawn += 1;
          const mine = drawn;
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              if (mine !== drawn) return;
              watch.disconnect();
              resolve(performance.now() - start);
            }),
          );
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      };
      addEventListener('change', begin, { once: true, capture: true });
    });
    return {
      finish: async () => {
        const ms = await done;
        for (const { duration } of observer.takeRecords()) tasks.push(duration);
        observer.disconnect();
        return { ms, task: Math.max(0, ...tasks) };
      },
    };
  });
  await act();
  return measuring.evaluate(({ finish }) => finish());
}

interface Round {
  readonly ready: Measured;
  /** One team, then lines by guide. */
  readonly filters: readonly Measured[];
  /** What the page's process holds more than before, at most. */
  readonly memory: number;
}

async function measureRound(extension: LoadedExtension, file: string): Promise<Round> {
  const page = await extension.openPage('insights');
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  const [times, { memory }] = await watchProcesses(async () => {
    const ready = await measure(page, () => page.locator('input[type=file]').setInputFiles(file));
    const choose = (label: string, option: string) =>
      measure(page, () => page.getByLabel(label, { exact: true }).selectOption(option));
    return { ready, filters: [await choose('Team', 'Team 2'), await choose('Lines', 'guide')] };
  });
  await page.close();
  return { ...times, memory };
}

/** Middle (least to most); 1 as the end of the process where the most is more than is allowed. */
function judge(values: readonly number[], limit: number): string {
  const { middle, least, most } = spread(values);
  if (most > limit) process.exitCode = 1;
  return `${middle.toFixed(0)} (${least.toFixed(0)} to ${most.toFixed(0)})`;
}

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
if (!rounds) throw new Error('say a number of rounds');

const { ok } = runCommand(`node tests/tools/build-all.ts ${BUILD}`, { output: 'kept' });
if (!ok) throw new Error(`the build ${BUILD} failed`);
const folder = mkdtempSync(join(tmpdir(), 'leidraad-figures-'));
const lines: string[] = [];
const extension = await launchExtension({ build: BUILD, locale: 'en-GB' });
try {
  for (const size of [WARM_UP, ...SIZES]) {
    const text = JSON.stringify(makeFigures(size, createRandom(size.guides)));
    const file = join(folder, `${size.guides}.json`);
    writeFileSync(file, text);
    const found: Round[] = [];
    for (let round = 0; round < (size === WARM_UP ? 1 : rounds); round += 1)
      found.push(await measureRound(extension, file));
    if (size === WARM_UP) continue;
    const filters = found.flatMap((it) => it.filters);
    const tasks = [...found.map(({ ready }) => ready), ...filters].map(({ task }) => task);
    const cells = [
      judge(
        found.map(({ ready }) => ready.ms),
        MOST.ready,
      ),
      judge(
        filters.map(({ ms }) => ms),
        MOST.filter,
      ),
      judge(tasks, MOST.task),
      judge(
        found.map(({ memory }) => memory),
        MOST.memory,
      ),
    ];
    lines.push(
      `| ${size.guides} × ${size.weeks} × ${size.teams} | ${(text.length / 1e6).toFixed(1)} | ${cells.join(' | ')} |`,
    );
  }
} finally {
  await extension.close();
  await forgetProfile(extension.profile);
  rmSync(folder, { recursive: true });
}
const text = [
  '# The insights page: results',
  '',
  `\`npm run bench:insights:page -- --write\`, ${rounds} rounds, ${availableParallelism()} cores. Middle (least to most).`,
  '',
  `Asked for, at worst: all pictures after ${MOST.ready} ms, after a filter ${MOST.filter} ms, no task over ${MOST.task} ms, at most ${MOST.memory} MB. A longest task of 0 is one below 50 ms. Memory is what the page’s process takes more than before.`,
  '',
  '| Guides × weeks × teams | file, MB | ready, ms | after a filter, ms | longest task, ms | memory, MB |',
  '| ---: | ---: | ---: | ---: | ---: | ---: |',
  ...lines,
  '',
].join('\n');
console.log(text);
if (options.write) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
