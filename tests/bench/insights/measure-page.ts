/** The collector's page itself, on sealed reports in a folder, with its workers and nothing left out. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { askBackground } from '../../e2e/support/background.ts';
import type { LoadedExtension } from '../../e2e/support/extension.ts';
import { TEAM_SIZE, teams } from './make-reports.ts';

/** How often memory is looked at, in milliseconds. */
const MEMORY_MS = 200;

export interface PageTimes {
  /** Reports a second, from the choice of the folder to the message that all were read. */
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

interface Process {
  /** What it holds, in MB. */
  readonly memory: number;
  /** Processor time of all its threads so far, in milliseconds. */
  readonly worked: number;
}

/** A tick of the clock in which Linux counts. */
const TICK_MS = 10;

/** Linux only: the processes of the browser's pages. */
function readProcesses(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
    try {
      if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('--type=renderer')) continue;
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]!.split(' ');
      found.set(Number(name), {
        memory: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1_000,
        worked: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
      });
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

/** The most that a page's process has grown while `work` went on, and how long that one has worked. */
async function watchProcesses<T>(work: () => Promise<T>): Promise<readonly [T, Process]> {
  const before = readProcesses();
  let memory = 0;
  const look = (): void => {
    for (const [id, now] of readProcesses())
      memory = Math.max(memory, now.memory - (before.get(id)?.memory ?? now.memory));
  };
  // oxlint-disable-next-line leidraad/no-polling -- nothing tells of memory
  const timer = setInterval(look, MEMORY_MS);
  const result = await work().finally(() => clearInterval(timer));
  const worked = Math.max(
    ...[...readProcesses()].map(([id, now]) => now.worked - (before.get(id)?.worked ?? 0)),
  );
  return [result, { memory, worked }];
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
    await page.getByLabel('Choose a folder').setInputFiles(folder, { timeout: 120_000 });
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
