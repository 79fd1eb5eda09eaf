/** Nothing can be stored: guidance goes on, says so, and leaves what is there alone. */
import { expect, test } from './support/test.ts';
import { askBackground } from './support/background.ts';
import { forgetProfile, launchExtension } from './support/extension.ts';
import { Learner } from './support/learner.ts';
import { makeNewerDatabase, readNewerDatabase } from './support/newer-database.ts';
import { PRACTICE_WORK, stepTitle } from './support/practice-work.ts';
import { seeStep, signIn, startPractice, work } from './support/walk.ts';
import { killWorker } from './support/worker.ts';

const NOTICE = 'Je voortgang kan nu niet worden bewaard. Je kunt wel verdergaan.';
const UNTOUCHED = { runs: ['of a newer version'] };

test('a database of a newer version in the middle of a run: it goes on to its end, and says what is not stored', async ({
  learner,
  ownPage,
  site,
  stored,
}) => {
  const { page } = learner;
  await signIn(page, site);
  await page.goto(`${site.url}/zaken/ZAAK-2026-0123/besluit`);
  await startPractice(learner);
  await learner.press('Ga hier verder');
  await seeStep(learner, stored, 'tabblad-besluit');

  await makeNewerDatabase(ownPage);
  const ids = [...PRACTICE_WORK.keys()];
  for (const stepId of ids.slice(ids.indexOf('tabblad-besluit'))) {
    await learner.seesStep(stepTitle(stepId));
    await learner.press('Deze stap overslaan');
    await expect(learner.bubble).toContainText(NOTICE);
  }
  await learner.seesStep(stepTitle('klaar'));
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');
  await expect(learner.bubble).toContainText(NOTICE);
  expect(await readNewerDatabase(ownPage)).toEqual(UNTOUCHED);
});

test('a fresh worker that finds a database of a newer version still guides', async ({ site }) => {
  // Without a database nothing is known but what ships: the address that it has for the practice application.
  const address = '127.0.0.1:4173';
  const extension = await launchExtension({
    args: [`--host-resolver-rules=MAP ${address} 127.0.0.1:${site.port}`],
  });
  try {
    const ownPage = await extension.openPage('privacy');
    // Killed while the browser still installs it, it may hear of nothing any more.
    await askBackground(ownPage, 'stored', {});
    await makeNewerDatabase(ownPage);
    await killWorker(extension, ownPage);

    const page = await extension.context.newPage();
    await page.goto(`http://${address}/inloggen`);
    const learner = new Learner(page);
    await startPractice(learner);
    await learner.seesStep(stepTitle('inloggen'));
    await expect(learner.bubble).toContainText(NOTICE);
    await work(learner, 'inloggen');
    await learner.seesStep(stepTitle('status-kiezen'));
    await work(learner, 'status-kiezen');
    await learner.seesStep(stepTitle('filteren'));
    await expect(learner.bubble).toContainText(NOTICE);
    expect(await readNewerDatabase(ownPage)).toEqual(UNTOUCHED);
    await ownPage.reload();
    await expect(ownPage.getByRole('main')).toContainText('Leidraad kan nu niets bewaren.');
  } finally {
    await extension.close();
    await forgetProfile(extension.profile);
  }
});
