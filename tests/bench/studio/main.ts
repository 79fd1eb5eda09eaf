/**
 * `npm run bench:studio [-- --rounds N] [--drafts N] [--steps N]`: how long the studio takes to show
 * its drafts, which are all in one pack, to open one and to open the pack, and the longest that its
 * page is held up by each thing that an author does there. Prints a table, and ends with 1 where something took longer than the product allows.
 * Needs the e2e build (`npm run build:all`).
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { askBackground } from '../../e2e/support/background.ts';
import {
  forgetProfile,
  launchExtension,
  type LoadedExtension,
} from '../../e2e/support/extension.ts';
import { seedDrafts } from '../../e2e/support/seed-draft.ts';
import { watchMainThread } from '../overlay/main-thread.ts';
import { spread } from '../shared/statistics.ts';
import { ACTS, PACK_ACTS, type Act } from './acts.ts';
import { writeDrafts } from './drafts.ts';

/** In milliseconds. */
const MOST = { opening: 1_000, acting: 50 };
/** In one message to the page. */
const AT_ONCE = 50;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    drafts: { type: 'string', default: '500' },
    steps: { type: 'string', default: '20' },
  },
});
const [rounds, drafts, steps] = [options.rounds, options.drafts, options.steps].map(Number);
if (!rounds || !drafts || !steps) throw new Error('say numbers');

const found = new Map<string, number[]>();
const note = (name: string, time: number) => found.set(name, [...(found.get(name) ?? []), time]);

const extension = await launchExtension({ build: 'chrome-mv3-hosts-e2e', locale: 'nl-NL' });
try {
  const own = await extension.openPage('privacy');
  await askBackground(own, 'setLanguage', { language: 'nl' });
  const all = writeDrafts(drafts, steps);
  for (let at = 0; at < all.length; at += AT_ONCE)
    await seedDrafts(own, all.slice(at, at + AT_ONCE));
  const pack = { title: 'Alles', issuer: 'Voorbeeldstad', drafts: all.map(([id]) => id) };
  const made = await askBackground(own, 'createPack', pack);
  if (!made.ok) throw new Error(made.problems.join());
  await own.close();
  // The first round warms the browser up and does not count.
  for (let round = 0; round <= rounds; round += 1)
    await measureRound(extension, made.draftId, round > 0);
} finally {
  await extension.close();
  await forgetProfile(extension.profile);
}

console.log(
  `${drafts} drafts of ${steps} steps, ${rounds} rounds; milliseconds, middle (least to most)`,
);
for (const [name, times] of found) {
  const { middle, least, most } = spread(times);
  const limit = name.startsWith('open') ? MOST.opening : MOST.acting;
  if (middle > limit) process.exitCode = 1;
  const said = [middle, least, most].map((time) => time.toFixed(0));
  console.log(`${name}: ${said[0]} (${said[1]} to ${said[2]}), at most ${limit}`);
}

async function measureRound(
  { context, id }: LoadedExtension,
  packId: string,
  counts: boolean,
): Promise<void> {
  const page = await context.newPage();
  const keep = (name: string, time: number) => counts && note(name, time);
  const measureActs = async (acts: readonly Act[]): Promise<void> => {
    const thread = await watchMainThread(page);
    for (const { name, act } of acts) {
      const [work] = await thread.during(async () => {
        await act(page);
        await page.evaluate(
          () =>
            new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
      });
      keep(name, work.task);
    }
  };
  await page.goto(`chrome-extension://${id}/studio.html`);
  keep('open the list', await readShown(page, '.drafts li:nth-child(20)'));
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${id}/studio.html#d${drafts! - 1}`);
  keep('open a draft', await readShown(page, '.preview-stage'));
  await measureActs(ACTS);
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${id}/studio.html#${packId}`);
  keep('open the pack', await readShown(page, '.rows [role=option]:nth-child(20)'));
  await measureActs(PACK_ACTS);
  await page.close();
}

/** Since the navigation, by the page's own clock. */
async function readShown(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector(wanted) ? resolve(performance.now()) : requestAnimationFrame(look);
        look();
      }),
    selector,
  );
}
