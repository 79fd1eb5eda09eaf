/** What a log of many events makes slow for the person on whose computer it lies. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askBackground } from '../../e2e/support/background.ts';
import type { LoadedExtension } from '../../e2e/support/extension.ts';
import { bundleScript } from '../shared/bundle-script.ts';
import type { LogBench } from './fill-log.ts';

/** In milliseconds. */
export interface LogTimes {
  /** One event, with its run and its counts, until it is on the disk. */
  readonly adding: number;
  /** The page "my progress", from its address to what was finished. */
  readonly opening: number;
  /** A week's report, to its text. */
  readonly reporting: number;
  /** The lines of one day that have become too old, as when the extension starts. */
  readonly pruning: number;
}

type Asked = { [Name in keyof LogBench]: [Name, ...Parameters<LogBench[Name]>] }[keyof LogBench];

function ask(page: Page, ...asked: Asked): Promise<number | void> {
  return page.evaluate(([name, ...given]) => {
    const { logBench } = globalThis as unknown as {
      logBench: Record<string, (...given: unknown[]) => Promise<number | void>>;
    };
    return logBench[name]!(...given);
  }, asked);
}

async function measureOpening({ openPage }: LoadedExtension): Promise<number> {
  const page = await openPage('progress');
  const opening = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const isThere = document.querySelector('table.finished tbody tr');
          if (isThere) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.close();
  return opening;
}

/** Everything that the extension holds is erased afterwards. */
export async function measureLog(
  extension: LoadedExtension,
  count: number,
  rounds: number,
): Promise<LogTimes[]> {
  const entry = join(import.meta.dirname, 'fill-log.ts');
  const page = await extension.openPage('privacy');
  await askBackground(page, 'setLanguage', { language: 'nl' });
  await page.evaluate(await bundleScript({ entry }));
  await ask(page, 'fill', count);
  const held = Number(await ask(page, 'count'));
  if (held !== count) throw new Error(`${held} events are stored, expected ${count}`);
  const found: LogTimes[] = [];
  // The first round warms up, and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const times = {
      adding: Number(await ask(page, 'add', round)),
      opening: await measureOpening(extension),
      reporting: Number(await ask(page, 'report')),
      pruning: Number(await ask(page, 'prune', round)),
    };
    if (round > 0) found.push(times);
  }
  await askBackground(page, 'eraseAll', {});
  await page.close();
  return found;
}
