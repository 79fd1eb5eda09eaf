/** My own progress: what was finished, going on from there, and a certificate whose name nobody keeps. */
import type { Run } from '../../utils/core/run/types.ts';
import { askBackground } from './support/background.ts';
import { dumpStored } from './support/dump-stored.ts';
import { forgetProfile, launchExtension } from './support/extension.ts';
import { Learner } from './support/learner.ts';
import { openHelpFor } from './support/help.ts';
import { findWords, searchExtensionFiles } from './support/planted.ts';
import { PRACTICE_GUIDE, PRACTICE_PACK, PRACTICE_TITLE } from './support/practice-work.ts';
import { restoreDownload } from './support/restore.ts';
import { expect, test } from './support/test.ts';
import { startPractice } from './support/walk.ts';

const NAME = 'Voornaam-van-de-Kluut';
const ANY_FILE = /./;

async function beginAndPutOff(learner: Learner): Promise<void> {
  await startPractice(learner);
  await learner.seesStep('Log in');
  await learner.press('Later');
}

/** A run that was completed in an older version. */
function makeFinished(guideId: string, title: string): Run {
  return {
    id: `af-${guideId}`,
    packId: PRACTICE_PACK,
    guideId,
    guideVersion: '0.9.0',
    status: 'completed',
    stepId: 'klaar',
    painted: true,
    missed: false,
    action: 'none',
    trail: [],
    done: [],
    skipped: [],
    pauseReason: null,
    offPath: null,
    turns: 3,
    startedAt: Date.UTC(2026, 3, 1, 10),
    updatedAt: Date.UTC(2026, 3, 2, 10),
    finished: {
      version: '0.9.0',
      title: { nl: title },
      language: 'nl',
      issuer: 'Voorbeeldstad',
      at: Date.UTC(2026, 3, 2, 10),
    },
  };
}

test('what was finished is told and printed; the name on the certificate is kept nowhere', async ({
  site,
}) => {
  const extension = await launchExtension();
  const page = await extension.openPage('progress');
  await askBackground(page, 'savePackValues', {
    packId: PRACTICE_PACK,
    values: { zaakHost: new URL(site.url).host },
  });
  await askBackground(page, 'setLanguage', { language: 'nl' });
  const { text } = await askBackground(page, 'stored', {});
  const runs = [
    makeFinished(PRACTICE_GUIDE, PRACTICE_TITLE),
    makeFinished('nl.weg', 'Archief van de Oeverloper'),
  ];
  const backup = JSON.stringify({ ...(JSON.parse(text) as object), runs });
  const privacy = await extension.openPage('privacy');
  await restoreDownload(privacy, 'terug.json', backup);
  await privacy.close();
  await page.reload();
  await expect(page.getByRole('row', { name: PRACTICE_TITLE })).toContainText('Daarna vernieuwd');
  await expect(page.getByRole('row', { name: 'Oeverloper' })).toContainText('is er niet meer');

  await page.getByRole('link', { name: 'Certificaat maken' }).click();
  await page.getByLabel('Je naam').pressSequentially(NAME);
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  for (const words of [NAME, PRACTICE_TITLE, 'Versie 0.9.0', '2 april 2026', 'geen examen'])
    await expect(paper).toContainText(words);
  await expect(page.getByLabel('Je naam')).toBeHidden();
  expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1')).toMatch(/\/Count 1\b/);
  await page.emulateMedia({ media: 'screen' });

  // Neither while it stands there, nor when the page is left with it, nor after the browser is closed.
  expect(findWords(Buffer.from(await dumpStored(page)), [NAME])).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('Je naam')).toHaveValue('');
  await page.getByLabel('Je naam').pressSequentially(NAME);
  // Here browsers write down what stands in the fields of the page that is left, if they may.
  await page.getByRole('link', { name: 'Terug naar' }).click();
  await expect(page.getByRole('heading', { name: 'Mijn voortgang' })).toBeVisible();
  await extension.close();
  const { files, hits } = await searchExtensionFiles(extension.profile, [NAME], ANY_FILE);
  expect(hits).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
  // What is stored is found by the same search.
  const found = await searchExtensionFiles(extension.profile, ['Oeverloper'], ANY_FILE);
  expect(found.hits.map(({ word }) => word)).toContain('Oeverloper');
  await forgetProfile(extension.profile);
});

test('goes on where the application is open, and opens it where it is not', async ({
  extension,
  learner,
}) => {
  await beginAndPutOff(learner);
  const page = await extension.openPage('progress');
  await page.getByRole('button', { name: `Ga verder: ${PRACTICE_TITLE}` }).click();
  await learner.seesStep('Log in');

  await learner.page.close();
  await page.reload();
  const opened = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: `Ga verder: ${PRACTICE_TITLE}` }).click();
  await new Learner(await opened).seesStep('Log in');
});

test('beside another application, the help panel goes on where the guide was, and not there', async ({
  extension,
  learner,
}) => {
  await beginAndPutOff(learner);
  const panel = await extension.context.newPage();
  await openHelpFor(panel, extension, 'https://agenda.voorbeeldstad.example/');
  await panel.getByRole('button', { name: `Ga verder: ${PRACTICE_TITLE}` }).click();
  await learner.seesStep('Log in');
});
