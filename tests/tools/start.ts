/**
 * `npm start`: the practice application, and Chromium with Leidraad and the Dutch demo guide in it.
 * Without a display (or with `--headless`) it plays the guide to its end, as a learner would, and
 * ends with 0 only if the completion is read back from the extension's own IndexedDB.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { askBackground } from '../e2e/support/background.ts';
import { forgetProfile, launchExtension, type LoadedExtension } from '../e2e/support/extension.ts';
import { Learner } from '../e2e/support/learner.ts';
import {
  PRACTICE_GUIDE,
  PRACTICE_PACK,
  PRACTICE_TITLE,
  PRACTICE_WORK,
  practiceValues,
  stepTitle,
} from '../e2e/support/practice-work.ts';
import { readStored } from '../e2e/support/stored.ts';
import { startZaakdossier, type Zaakdossier } from '../sites/zaakdossier/server.ts';
import { runCommand } from './run-command.ts';

/** Where the guides expect the application, with the archive on the next one; other ports work too. */
const PORT = 4173;
const pictures = resolve('.output/start');
const canShow =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !canShow;

function build(folder: 'chrome-mv3-hosts' | 'chrome-mv3-hosts-e2e'): void {
  const { ok } = runCommand(`node tests/tools/build-all.ts ${folder}`, { output: 'shown' });
  if (!ok) throw new Error(`the build ${folder} failed`);
}

async function serve(): Promise<Zaakdossier> {
  const database = headless ? ':memory:' : resolve('.output/practice.sqlite');
  try {
    return await startZaakdossier({ port: PORT, archivePort: PORT + 1, database });
  } catch {
    console.log(`Port ${PORT} or ${PORT + 1} is taken; others are used.`);
    return startZaakdossier({ database });
  }
}

/** The demo guide learns where the application is; its own page is handed back. */
async function introduce(extension: LoadedExtension, site: Zaakdossier) {
  const own = await extension.openPage('privacy');
  await askBackground(own, 'savePackValues', {
    packId: PRACTICE_PACK,
    values: practiceValues(site),
  });
  return own;
}

async function play(extension: LoadedExtension, site: Zaakdossier): Promise<boolean> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const own = await introduce(extension, site);
  const page = await extension.context.newPage();
  await page.goto(site.url);
  const learner = new Learner(page);
  await learner.startGuide(PRACTICE_TITLE);

  const steps = [...PRACTICE_WORK.keys(), 'klaar'];
  for (const [index, stepId] of steps.entries()) {
    await learner.seesStep(stepTitle(stepId));
    await expect
      .poll(async () => (await readStored(own)).runs[0])
      .toMatchObject({ stepId, painted: true });
    const picture = resolve(pictures, `${String(index + 1).padStart(2, '0')}-${stepId}.png`);
    await page.screenshot({ path: picture, animations: 'disabled' });
    console.log(
      `${index + 1}/${steps.length}  ${stepTitle(stepId).padEnd(36)} ${relative('.', picture)}`,
    );
    await PRACTICE_WORK.get(stepId)?.(page);
  }
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');

  const { runs, events } = await readStored(own);
  const run = runs.find(({ guideId }) => guideId === PRACTICE_GUIDE);
  const isCompleted =
    run?.status === 'completed' && events.some(({ kind }) => kind === 'completed');
  console.log(
    isCompleted
      ? `Completed: ${run.done.length} steps done, read back from the extension's IndexedDB.`
      : `Not completed: the stored run says "${run?.status ?? 'nothing'}".`,
  );
  return isCompleted;
}

async function showToPerson(extension: LoadedExtension, site: Zaakdossier): Promise<void> {
  const own = await introduce(extension, site);
  const page = await extension.context.newPage();
  await page.goto(site.url);
  await own.close();
  await page.bringToFront();
  console.log(`The practice application is at ${site.url} (behandelaar / oefenen).`);
  console.log('Click the round Leidraad button at the bottom right. Close the browser to stop.');
  await new Promise((closed) => extension.context.once('close', closed));
}

const folder = headless ? 'chrome-mv3-hosts-e2e' : 'chrome-mv3-hosts';
build(folder);
const site = await serve();
const extension = await launchExtension({ build: folder, headless });
try {
  if (headless) process.exitCode = (await play(extension, site)) ? 0 : 1;
  else await showToPerson(extension, site);
} finally {
  await extension.close();
  await site.close();
  await forgetProfile(extension.profile);
}
