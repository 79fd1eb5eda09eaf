/**
 * `npm run demo:insights`: 400 made-up colleagues' reports of 26 weeks, sealed, opened and combined by the
 * product's own code, in .output/demo-insights; then insights on the result in Chromium. Without a
 * display (or with `--headless`) it takes a picture of each picture there and ends.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { PLAN_FORMAT, PLAN_KIND } from '../../utils/core/insights/views/plan.ts';
import { createRandom } from '../bench/locate/random.ts';
import { forgetProfile, launchExtension } from '../e2e/support/extension.ts';
import { SEED } from '../insights/demo/make-aggregate.ts';
import { AIM, makeReports, RELEASE } from '../insights/demo/make-reports.ts';
import { sealAndCombine } from '../insights/demo/seal-and-combine.ts';
import { runCommand } from './run-command.ts';

const folder = resolve('.output/demo-insights');
const BUILD = 'chrome-mv3-hosts';
const canShow =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !canShow;

/** One sealed report is left beside the result, to be looked at. */
async function makeFigures(): Promise<string> {
  let count = 0;
  const { aggregate, withheld } = await sealAndCombine(
    makeReports(createRandom(SEED)),
    (sealed, index) => {
      if (index === 0) writeFileSync(resolve(folder, 'one-report.age'), sealed);
      count = index + 1;
      if (count % 1_000 === 0) console.log(`${count} reports sealed, opened and combined`);
    },
  );
  console.log(`${count} reports: ${aggregate.weeks.length} weeks of teams, ${withheld} withheld`);
  return JSON.stringify(aggregate);
}

function save(name: string, text: string): string {
  const path = resolve(folder, name);
  writeFileSync(path, text);
  console.log(relative('.', path));
  return path;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const figures = save('made-up-figures.json', await makeFigures());
const plan = { format: PLAN_FORMAT, kind: PLAN_KIND, aim: AIM, releases: [RELEASE] };
const aim = save('aim.json', JSON.stringify(plan, null, 2));
const { ok } = runCommand(`node tests/tools/build-all.ts ${BUILD}`, { output: 'shown' });
if (!ok) throw new Error(`the build ${BUILD} failed`);
const extension = await launchExtension({ build: BUILD, headless });
try {
  const page = await extension.openPage('insights');
  await page.locator('input[type=file]').setInputFiles([figures, aim]);
  await page.locator('.chart svg').last().waitFor();
  if (headless) {
    for (const picture of await page.locator('.chart-sheet').all()) {
      const path = resolve(folder, `${await picture.getAttribute('id')}.png`);
      await picture.screenshot({ path });
      console.log(relative('.', path));
    }
    await page.locator('.in-short .button').click();
    await page.pdf({ path: resolve(folder, 'report.pdf'), preferCSSPageSize: true });
    console.log(relative('.', resolve(folder, 'report.pdf')));
  } else {
    console.log('Insights is open with the made-up figures. Close the browser to stop.');
    await new Promise((closed) => extension.context.once('close', closed));
  }
} finally {
  await extension.close();
  await forgetProfile(extension.profile);
}
