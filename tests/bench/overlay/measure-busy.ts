/** What a contender adds to the work of a page that never rests: loaded only, and with a step shown. */
import { LEIDRAAD, type ContenderInfo } from './contenders.ts';
import { guideIds } from './guides.ts';
import { watchMainThread, type Work } from './main-thread.ts';
import { PATIENCE } from './measure-showing.ts';
import { rotate } from './rounds.ts';
import type { Stage } from './stage.ts';

export const BUSY_NODES = 10_000;
/** Three seconds at 60 Hz. A number of frames, so that a slower machine does the same work. */
export const BUSY_FRAMES = 180;

export interface Busy {
  readonly contender: string;
  readonly what: 'loaded' | 'shown';
  readonly work: Work;
}

export async function keepPagesBusy(
  stage: Stage,
  pages: readonly ContenderInfo[],
  round: number,
): Promise<Busy[]> {
  const all: Busy[] = [];
  for (const { id } of rotate(pages, round)) {
    // Loaded, Leidraad shows its launcher; a guide's step it shows where its guide is on.
    const loaded = await stage.open(`launch/${BUSY_NODES}`, id);
    if (id === LEIDRAAD) await loaded.locator('leidraad-overlay .launcher-button').waitFor();
    await loaded.evaluate(() => overlayBench.rest());
    all.push({ contender: id, what: 'loaded', work: await work(loaded) });
    await loaded.close();

    const shown = await stage.open(`form/${BUSY_NODES}`, id);
    if (id === LEIDRAAD) await stage.bringGuide(shown, guideIds.form);
    await shown.evaluate((patience) => overlayBench.show('start', 0, patience), PATIENCE);
    await shown.evaluate(() => overlayBench.rest());
    all.push({ contender: id, what: 'shown', work: await work(shown) });
    await shown.close();
  }
  return all;
}

async function work(page: Parameters<typeof watchMainThread>[0]): Promise<Work> {
  const thread = await watchMainThread(page);
  const [done] = await thread.during(() =>
    page.evaluate((frames) => overlayBench.busy(frames), BUSY_FRAMES),
  );
  return done;
}
