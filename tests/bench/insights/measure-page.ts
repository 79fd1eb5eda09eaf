/** The collector's page itself, on sealed reports in a folder, with its workers and nothing left out. */
import type { Page } from '@playwright/test';
import { askBackground } from '../../e2e/support/background.ts';
import { dropFolder } from '../../e2e/support/drop-folder.ts';
import type { LoadedExtension } from '../../e2e/support/extension.ts';
import { TEAM_SIZE, teams } from './make-reports.ts';
import { watchProcesses } from './watch-processes.ts';

export interface PageTimes {
  /** Reports a second, from the drop of the folder to the message that all were read. */
  readonly rate: number;
  /** From the yes to the finished figures, in milliseconds. */
  readonly publishing: number;
  /** The longest task on the page's own thread meanwhile, in milliseconds; 0: none of 50 or more. */
  readonly longestTask: number;
  /** Processor time of the page's process for each report, in milliseconds. */
  readonly worked: number;
  /** What the page's process holds more than before, at most, in MB: page, workers and their code. */
  readonly memory: number;
}

/** Long tasks of the page, as the browser tells them: those of 50 ms or more. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(globalThis, { longTasks: found });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.push(duration);
    }).observe({ type: 'longtask' });
  });
  return () =>
    page.evaluate(() =>
      Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
    );
}

export interface PageBench {
  readonly extension: LoadedExtension;
  readonly keyFile: string;
  readonly passphrase: string;
}

/** `folder`: holds `count` sealed reports of one week, and nothing else. */
export async function measurePage(
  bench: PageBench,
  folder: string,
  count: number,
): Promise<PageTimes> {
  const page = await bench.extension.openPage('collector');
  await askBackground(page, 'setLanguage', { language: 'en' });
  await page.reload();
  await page.getByLabel('Choose the key file').setInputFiles(bench.keyFile);
  await page.getByLabel('Passphrase', { exact: true }).fill(bench.passphrase);
  await page.keyboard.press('Enter');
  await page.getByText('The key is open.').waitFor();
  await page.getByLabel('Numbers from a file').setInputFiles({
    name: 'invited.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([...teams.keys()].map((team) => `${team};${TEAM_SIZE}`).join('\n')),
  });
  const longest = await watchTasks(page);
  const [times, { memory, worked }] = await watchProcesses(async () => {
    let start = performance.now();
    await dropFolder(page.locator('section.drop'), folder);
    await page.getByText(`${count} reports count.`).waitFor({ timeout: 600_000 });
    const rate = count / ((performance.now() - start) / 1_000);
    await page.getByRole('button', { name: 'Make the figures' }).click();
    start = performance.now();
    await page.getByRole('dialog').getByRole('button', { name: 'Make the figures' }).click();
    await page.getByText('The figures are made.').waitFor({ timeout: 120_000 });
    return { rate, publishing: performance.now() - start };
  });
  const longestTask = await longest();
  // The next round publishes the same week again.
  await askBackground(page, 'eraseAll', {});
  await page.close();
  return { ...times, longestTask, memory, worked: worked / count };
}
