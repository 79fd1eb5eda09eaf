/** How long a query takes on large pages, as a ratio to Playwright's query by role and name. */
import type { Page } from '@playwright/test';
import { pairTargets } from './pair-targets.ts';
import { makeLargePage } from './row-pages.ts';
import { readTruth, record } from './run-set.ts';
import type { Stage } from './stage.ts';
import { percentile, spread, type Spread } from '../shared/statistics.ts';

const SEED = 9;

/** In milliseconds, over the repetitions. */
export interface Speed {
  readonly method: string;
  readonly nodes: number;
  readonly coldP50: Spread;
  readonly coldP95: Spread;
  readonly warmP50: Spread;
  readonly warmP95: Spread;
  readonly changedP50: Spread;
  readonly changedP95: Spread;
  /** The longest cold query of all: the longest time that the page is held up. */
  readonly coldMost: number;
  /** Per frame of a page that changes; null for methods that keep nothing. */
  readonly upkeepP50: number | null;
  readonly upkeepP95: number | null;
}

/** Changes per frame of that page, and for how many frames. */
export const CHANGES = 200;
const FRAMES = 120;

/** The yardstick goes by this name. */
const YARDSTICK = 'Playwright, role and name';

export async function measureSpeed(
  stage: Stage,
  sizes: readonly number[],
  repetitions: number,
  isChosen: (method: string) => boolean,
): Promise<Speed[]> {
  const speeds: Speed[] = [];
  for (const size of sizes) {
    const pair = makeLargePage('table', SEED, size);
    const page = await stage.show(pair.before);
    const marked = await readTruth(page);
    // Half of the sampled rows and the filters: enough for percentiles, on the page itself.
    const trials = pairTargets(marked, marked).slice(0, 16);
    const nodes = await page.evaluate(() => leidraadBench.countNodes());
    const methods = (await page.evaluate(() => leidraadBench.methods())).filter(isChosen);
    for (const method of [YARDSTICK, ...methods]) {
      const queries = await record(page, method, trials, pair.contexts);
      const rounds: Awaited<ReturnType<typeof timeOnce>>[] = [];
      // The first round warms the compiler up and does not count.
      for (let round = 0; round <= repetitions; round += 1)
        rounds.push(await timeOnce(page, method, queries));
      const read = (key: keyof (typeof rounds)[number]) =>
        spread(rounds.slice(1).map((it) => it[key]));
      speeds.push({
        method,
        nodes,
        coldP50: read('coldP50'),
        coldP95: read('coldP95'),
        warmP50: read('warmP50'),
        warmP95: read('warmP95'),
        changedP50: read('changedP50'),
        changedP95: read('changedP95'),
        coldMost: Math.max(...rounds.slice(1).map((it) => it.coldMost)),
        ...(await measureUpkeep(page, method, queries)),
      });
    }
    await page.close();
  }
  return speeds;
}

async function timeOnce(page: Page, method: string, queries: Awaited<ReturnType<typeof record>>) {
  const { cold, warm, changed } = await page.evaluate(
    (asked) => leidraadBench.time(asked.method, asked.queries, 3),
    { method, queries },
  );
  return {
    coldP50: percentile(cold, 0.5),
    coldP95: percentile(cold, 0.95),
    warmP50: percentile(warm, 0.5),
    warmP95: percentile(warm, 0.95),
    changedP50: percentile(changed, 0.5),
    changedP95: percentile(changed, 0.95),
    coldMost: Math.max(...cold),
  };
}

async function measureUpkeep(
  page: Page,
  method: string,
  queries: Awaited<ReturnType<typeof record>>,
): Promise<Pick<Speed, 'upkeepP50' | 'upkeepP95'>> {
  const perFrame = await page.evaluate(
    (asked) => leidraadBench.upkeep(asked.method, asked.queries, asked.frames, asked.changes),
    { method, queries, frames: FRAMES, changes: CHANGES },
  );
  if (perFrame.every((ms) => ms === 0)) return { upkeepP50: null, upkeepP95: null };
  return { upkeepP50: percentile(perFrame, 0.5), upkeepP95: percentile(perFrame, 0.95) };
}
