/** Start → first bubble, and step → step: how long, and how much of the main thread. */
import type { Page } from '@playwright/test';
import { BARE, LEIDRAAD, type ContenderInfo } from './contenders.ts';
import { guideIds } from './guides.ts';
import { watchMainThread, type MainThread, type Work } from './main-thread.ts';
import type { Patience, Shown } from './page/api.ts';
import type { Stage } from './stage.ts';
import { steps } from './steps.ts';
import { rotate } from './rounds.ts';

/** No contender pauses that long in the middle of its animation. */
export const PATIENCE: Patience = { still: 12, most: 90 };

export interface Showing extends Shown {
  readonly nodes: number;
  readonly contender: string;
  readonly what: 'start' | 'next';
  readonly work: Work;
}

/** One round: each contender once, on a page of its own. */
export async function showSteps(
  stage: Stage,
  pages: readonly ContenderInfo[],
  nodes: number,
  round: number,
): Promise<Showing[]> {
  const all: Showing[] = [];
  for (const { id } of rotate(pages, round)) {
    const page = await stage.open(`form/${nodes}`, id);
    if (id === LEIDRAAD) await stage.bringGuide(page, guideIds.form);
    const thread = await watchMainThread(page);
    for (const step of steps.keys()) {
      const what = step === 0 ? 'start' : 'next';
      if (id === LEIDRAAD && what === 'next') await pressNext(page);
      all.push({ nodes, contender: id, what, ...(await showStep(page, thread, what, step)) });
      // On the bare page every step is alike.
      if (id === BARE && step === 1) break;
    }
    await page.close();
  }
  return all;
}

async function showStep(page: Page, thread: MainThread, what: 'start' | 'next', step: number) {
  const [work, shown] = await thread.during(() =>
    page.evaluate((it) => overlayBench.show(it.what, it.step, it.patience), {
      what,
      step,
      patience: PATIENCE,
    }),
  );
  return { ...shown, work };
}

/** As a person does: the overlay takes no clicks from scripts. Resolves when the next step has come. */
async function pressNext(page: Page): Promise<void> {
  const held = page.evaluate(() => overlayBench.held());
  await page.locator('leidraad-overlay .button-main').click();
  await held;
  await page.evaluate(() => overlayBench.rest());
}
