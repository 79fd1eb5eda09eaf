/**
 * `npm run bench:insights [-- --rounds N] [--reports N] [--events N] [--write]`: from sealed reports to
 * figures. First the rules alone in Node, stage by stage; then the collector's page in Chromium, with its
 * workers, on files; then what a log of many events makes slow on a person's own computer. Each at a tenth
 * of the size, too. `--write` puts what was measured into RESULTS.md.
 * Ends with 1 where something took longer, or more, than the product allows. Needs the e2e build
 * (`npm run build:all`), Linux, and 12 kB of disk for each report.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lockKey } from '../../../utils/store/key-file.ts';
import { createKeyPair, seal } from '../../../utils/store/sealing.ts';
import { forgetProfile, launchExtension } from '../../e2e/support/extension.ts';
import { createRandom } from '../locate/random.ts';
import { spread } from '../shared/statistics.ts';
import { GUIDES, makeReports } from './make-reports.ts';
import { measureLog, type LogTimes } from './measure-log.ts';
import { measurePage, type PageTimes } from './measure-page.ts';
import { measureRules, STAGES, type Stage } from './measure-rules.ts';

const PASSPHRASE = 'vier gewone woorden';
/** Reports a second that are combined: checked and added up, once they are open. */
const LEAST_RATE = 1_000;
/** What is asked of the page. */
const MOST = { longestTask: 50, memory: 300 };
/** In milliseconds: what a person does not notice. Pruning holds up what the extension does at its start. */
const MOST_OF_LOG: LogTimes = { adding: 10, opening: 1_000, reporting: 1_000, pruning: 1_000 };

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    reports: { type: 'string', default: '10000' },
    events: { type: 'string', default: '1000000' },
    write: { type: 'boolean', default: false },
  },
});
const [rounds, reports, events] = [options.rounds, options.reports, options.events].map(Number);
if (!rounds || !reports || !events) throw new Error('say numbers');
const sizes = [Math.round(reports / 10), reports];

/** Middle (least to most). */
function show(values: readonly number[], digits = 0): string {
  const { middle, least, most } = spread(values);
  return `${middle.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
}

async function benchRules(): Promise<string[]> {
  const lines = [
    `| Reports | ${STAGES.join(' | ')} | read and combined, a second |`,
    `| ---: |${' ---: |'.repeat(STAGES.length + 1)}`,
  ];
  await measureRules(200, 0);
  for (const size of sizes) {
    const found: Record<Stage, number>[] = [];
    for (let round = 1; round <= rounds!; round += 1) found.push(await measureRules(size, round));
    const cells = STAGES.map((stage) =>
      show(
        found.map((it) => it[stage]),
        3,
      ),
    );
    const combined = found.map(({ read, combine }) => 1_000 / (read + combine));
    if (spread(combined).middle < LEAST_RATE) process.exitCode = 1;
    lines.push(`| ${size} | ${cells.join(' | ')} | ${show(combined)} |`);
  }
  return lines;
}

async function benchPage(): Promise<string[]> {
  const place = mkdtempSync(join(tmpdir(), 'leidraad-reports-'));
  const pair = await createKeyPair();
  const keyFile = join(place, 'leidraad-key.age');
  writeFileSync(keyFile, await lockKey(pair, PASSPHRASE));
  const lines = [
    '| Reports | a second | processor time for each, ms | figures made, ms | longest task, ms | memory, MB |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  const extension = await launchExtension({ build: 'chrome-mv3-hosts-e2e' });
  try {
    for (const size of sizes) {
      const folder = join(place, String(size));
      mkdirSync(folder);
      let index = 0;
      for (const text of makeReports(size, createRandom(size))) {
        writeFileSync(join(folder, `${index}.age`), await seal(text, pair.publicKey));
        index += 1;
      }
      const found: PageTimes[] = [];
      for (let round = 0; round <= rounds!; round += 1) {
        const times = await measurePage(
          { extension, keyFile, passphrase: PASSPHRASE },
          folder,
          size,
        );
        // The first warms the disk and the browser up.
        if (round > 0) found.push(times);
      }
      rmSync(folder, { recursive: true });
      judge(found);
      const of = (name: keyof PageTimes, digits = 0) =>
        show(
          found.map((it) => it[name]),
          digits,
        );
      lines.push(
        `| ${size} | ${of('rate')} | ${of('worked', 2)} | ${of('publishing')} | ${of('longestTask')} | ${of('memory')} |`,
      );
    }
  } finally {
    await extension.close();
    await forgetProfile(extension.profile);
    rmSync(place, { recursive: true, force: true });
  }
  return lines;
}

async function benchLog(): Promise<string[]> {
  const names = ['adding', 'opening', 'reporting', 'pruning'] as const;
  const lines = [
    '| Events | one is added | “my progress” opens | a week’s report | a day’s lines go |',
    '| ---: | ---: | ---: | ---: | ---: |',
  ];
  const extension = await launchExtension({ build: 'chrome-mv3-hosts-e2e' });
  try {
    for (const size of [Math.round(events! / 10), events!]) {
      const found = await measureLog(extension, size, rounds!);
      const cells = names.map((name) => {
        const times = found.map((it) => it[name]);
        if (spread(times).middle > MOST_OF_LOG[name]) process.exitCode = 1;
        return show(times, 1);
      });
      lines.push(`| ${size} | ${cells.join(' | ')} |`);
    }
  } finally {
    await extension.close();
    await forgetProfile(extension.profile);
  }
  return lines;
}

function judge(found: readonly PageTimes[]): void {
  const of = (name: keyof PageTimes) => spread(found.map((it) => it[name]));
  // No task at all may be longer, and none may take more.
  const isFine = of('longestTask').most <= MOST.longestTask && of('memory').most <= MOST.memory;
  if (!isFine) process.exitCode = 1;
}

const text = [
  '# From sealed reports to figures: results',
  '',
  `\`npm run bench:insights -- --write\`, ${rounds} rounds, ${availableParallelism()} cores. Each report holds ${GUIDES} guides. Middle (least to most).`,
  '',
  `Asked for: ${LEAST_RATE} reports combined a second (read, which is to say checked, and added up), no task on the page over ${MOST.longestTask} ms, at most ${MOST.memory} MB. Opening files and the cipher come on top: what they leave of it is the first column of the page.`,
  '',
  '## The rules alone, in one thread: milliseconds of processor time for each report',
  '',
  ...(await benchRules()),
  '',
  '## The collector’s page in Chromium, from files on disk',
  '',
  'A longest task of 0 is one below 50 ms. Memory is what the page’s process takes more than before.',
  '',
  ...(await benchPage()),
  '',
  '## A log on a person’s own computer: milliseconds',
  '',
  `Asked for: one event is added in ${MOST_OF_LOG.adding} ms, the page, a report and the pruning of one day take ${MOST_OF_LOG.opening} ms at most. 90 days of runs of 100 events each, in 200 guides.`,
  '',
  ...(await benchLog()),
  '',
].join('\n');
console.log(text);
if (options.write) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
