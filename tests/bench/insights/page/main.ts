/**
 * `npm run bench:insights:page`: how long the insights page of the built extension takes from the
 * choice of a file, or of a filter, to all pictures drawn in a painted frame, and its longest task; for
 * a large aggregate and a tenth of it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { forgetProfile, launchExtension } from '../../../e2e/support/extension.ts';
import { runCommand } from '../../../tools/run-command.ts';
import { createRandom } from '../../locate/random.ts';
import { makeFigures, type FiguresSize } from './make-figures.ts';

const BUILD = 'chrome-mv3-hosts';
/** The first warms up, and is not told. */
const SIZES: readonly FiguresSize[] = [
  { teams: 6, weeks: 26, guides: 2 },
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

const say = ({ ms, task }: Measured): string =>
  `${Math.round(ms)} ms (longest task ${task === 0 ? 'under 50' : Math.round(task)} ms)`;

const { ok } = runCommand(`node tests/tools/build-all.ts ${BUILD}`, { output: 'kept' });
if (!ok) throw new Error(`the build ${BUILD} failed`);
const folder = mkdtempSync(join(tmpdir(), 'leidraad-figures-'));
const extension = await launchExtension({ build: BUILD, locale: 'en-GB' });
try {
  for (const [index, size] of SIZES.entries()) {
    const text = JSON.stringify(makeFigures(size, createRandom(size.guides)));
    const page = await extension.openPage('insights');
    const file = join(folder, `${size.guides}.json`);
    writeFileSync(file, text);
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    const ready = await measure(page, () => page.locator('input[type=file]').setInputFiles(file));
    const team = await measure(page, () =>
      page.getByLabel('Team', { exact: true }).selectOption('Team 2'),
    );
    const lines = await measure(page, () =>
      page.getByLabel('Lines', { exact: true }).selectOption('guide'),
    );
    if (index > 0)
      console.log(
        `${size.guides} guides × ${size.weeks} weeks × ${size.teams} teams (${(text.length / 1e6).toFixed(1)} MB): ready ${say(ready)}, one team ${say(team)}, lines by guide ${say(lines)}`,
      );
    await page.close();
  }
} finally {
  await extension.close();
  await forgetProfile(extension.profile);
  rmSync(folder, { recursive: true });
}
