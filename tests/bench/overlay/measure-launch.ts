/** From the person's click in the launcher to the first bubble: over the worker, warm and cold. */
import { killWorker } from '../../e2e/support/worker.ts';
import { LEIDRAAD } from './contenders.ts';
import { GUIDE_TITLE } from './guides.ts';
import { PATIENCE } from './measure-showing.ts';
import type { Stage } from './stage.ts';

export const LAUNCH_NODES = 10_000;

export interface Launch {
  readonly worker: 'warm' | 'cold';
  readonly painted: number;
  readonly settled: number;
}

export async function launch(stage: Stage, worker: Launch['worker']): Promise<Launch> {
  const page = await stage.open(`launch/${LAUNCH_NODES}`, LEIDRAAD);
  await page.locator('leidraad-overlay .launcher-button').click();
  const shown = page.evaluate((it) => overlayBench.showOnClick(it.title, it.patience), {
    title: GUIDE_TITLE,
    patience: PATIENCE,
  });
  const entry = page.locator('leidraad-overlay').getByRole('button', { name: GUIDE_TITLE }).last();
  await entry.waitFor();
  if (worker === 'cold') await killWorker(stage.extension, stage.ownPage);
  await entry.click();
  const { painted, settled } = await shown;
  // The guide is offered again in the next round.
  await page.locator('leidraad-overlay .choices-leave .button').last().click();
  await page.locator('leidraad-overlay .bubble').waitFor({ state: 'detached' });
  await page.close();
  return { worker, painted, settled };
}
