/**
 * `npm run bench:overlay [-- --quick] [--rounds N] [--nodes N] [--only showing|busy|lag|launch]
 * [--with ID]`: how fast Leidraad and others lay a step over a page, and at what cost. A whole run writes RESULTS.md;
 * any other prints only.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleScript } from '../shared/bundle-script.ts';
import {
  BARE,
  bundleContenders,
  contenders,
  everyPage,
  LEIDRAAD,
  measureBytes,
  MINIMUM,
} from './contenders.ts';
import { guideIds } from './guides.ts';
import { keepPagesBusy, type Busy } from './measure-busy.ts';
import { scrollPast, type Lag } from './measure-lag.ts';
import { launch, type Launch } from './measure-launch.ts';
import { PATIENCE, showSteps, type Showing } from './measure-showing.ts';
import type { Footprint } from './page/footprint.ts';
import { writeReport } from './report.ts';
import { openStage, type Stage } from './stage.ts';

const PARTS = ['showing', 'busy', 'lag', 'launch'] as const;

const { values: options } = parseArgs({
  options: {
    /** Two rounds on the small page. */
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '9' },
    /** Of the pages on which steps are shown; may be given more than once. */
    nodes: { type: 'string', multiple: true, default: ['1000', '10000', '100000'] },
    /** Only this part; may be given more than once. */
    only: { type: 'string', multiple: true, default: [...PARTS] },
    /** Only this contender beside the minimum; may be given more than once. */
    with: { type: 'string', multiple: true },
  },
});
const rounds = options.quick ? 2 : Number(options.rounds);
const sizes = options.quick ? [1_000] : options.nodes.map(Number);
if (!(rounds > 0) || !sizes.every((nodes) => nodes > 0)) throw new Error('say numbers');

const isChosen = ({ id }: { readonly id: string }): boolean =>
  options.with === undefined || [BARE, MINIMUM, ...options.with].includes(id);
const pages = everyPage.filter(isChosen);
const chosen = contenders.filter(isChosen);

const scripts = await bundleContenders();
const pageScript = await bundleScript({ entry: join(import.meta.dirname, 'page', 'main.ts') });
const stage = await openStage(scripts, pageScript);
try {
  const report = writeReport(
    {
      date: new Date().toISOString().slice(0, 10),
      command: 'npm run bench:overlay',
      rounds,
      versions: { ...scripts.versions, Chromium: stage.browserVersion },
    },
    await measure(stage),
  );
  const isWhole =
    !options.quick && !options.with && options.only.length === PARTS.length && sizes.length === 3;
  if (isWhole && rounds >= 9) {
    const file = join(import.meta.dirname, 'RESULTS.md');
    writeFileSync(file, report);
    execFileSync(process.execPath, [resolve('node_modules/oxfmt/bin/oxfmt'), file]);
  }
  console.log(report);
} finally {
  await stage.close();
}

async function measure(on: Stage) {
  const showings: Showing[] = [];
  const busy: Busy[] = [];
  const lags: Lag[] = [];
  const launches: Launch[] = [];
  // The first round warms the browser up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const keep = <T>(list: T[], values: readonly T[]): void => {
      if (round > 0) list.push(...values);
    };
    if (options.only.includes('showing'))
      for (const nodes of sizes) keep(showings, await showSteps(on, pages, nodes, round));
    if (options.only.includes('busy')) keep(busy, await keepPagesBusy(on, pages, round));
    if (options.only.includes('lag')) keep(lags, await scrollAll(on));
    if (options.only.includes('launch'))
      keep(launches, [await launch(on, 'warm'), await launch(on, 'cold')]);
    console.error(`round ${round} of ${rounds}`);
  }
  const footprints = new Map<string, Footprint>();
  for (const { id } of chosen) footprints.set(id, await readFootprint(on, id));
  const bytes = new Map(chosen.map(({ id }) => [id, measureBytes(id, scripts)]));
  return { showings, busy, lags, launches, footprints, bytes };
}

async function scrollAll(on: Stage): Promise<Lag[]> {
  const lags: Lag[] = [];
  for (const { id } of chosen)
    for (const scroller of ['document', 'inner'] as const)
      lags.push(await scrollPast(on, id, scroller));
  return lags;
}

async function readFootprint(on: Stage, id: string): Promise<Footprint> {
  const page = await on.open('form/1000', id);
  if (id === LEIDRAAD) await on.bringGuide(page, guideIds.form);
  const footprint = await page.evaluate((it) => overlayBench.footprint(it), PATIENCE);
  await page.close();
  return footprint;
}
