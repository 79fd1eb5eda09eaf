/** From what three people do to what their manager sees: the same numbers, and nothing else. */
import type { Page } from '@playwright/test';
import { readAggregate } from '../../utils/core/insights/read-aggregate.ts';
import { createKeyPair } from '../../utils/store/sealing.ts';
import { startFickleServer } from '../insights/sending/fickle-server.ts';
import { askBackground } from './support/background.ts';
import { chooseReports, fileOf, makeFigures, openCollector } from './support/collector.ts';
import { forgetProfile, launchExtension, type LoadedExtension } from './support/extension.ts';
import { pageOf } from './support/kind-pages.ts';
import { Learner } from './support/learner.ts';
import { installOneStep, ONE_STEP, ONE_STEP_ID, SAVE_STEP } from './support/one-step.ts';
import { passTime } from './support/pass-time.ts';
import { startPlainSite } from './support/plain-site.ts';
import { expect, test } from './support/test.ts';

const TEAM = 'Burgerzaken';

interface Colleague {
  readonly extension: LoadedExtension;
  readonly isDone: boolean;
}

/** In the week before this one; then the report is read and sent. */
async function useGuide(
  { extension, isDone }: Colleague,
  url: string,
  collector: string,
): Promise<void> {
  const ownPage = await extension.openPage('privacy');
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  await passTime(extension, -7);
  const file = { name: 'verzamelaar.json', text: collector };
  expect(await askBackground(ownPage, 'openCollector', file)).toMatchObject({ ok: true });
  await installOneStep(ownPage, url);
  const page = await extension.context.newPage();
  await page.goto(url);
  const learner = new Learner(page);
  await learner.startGuide(ONE_STEP);
  await learner.seesStep(SAVE_STEP);
  if (isDone) {
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await learner.press('Afronden');
    await learner.seesStep('Goed gedaan');
  } else {
    await learner.press('Stoppen');
    await expect(learner.bubble).toHaveCount(0);
  }
  await passTime(extension, 7);
  const reports = await extension.openPage('reports');
  await expect(reports.getByRole('row', { name: ONE_STEP })).toContainText('1 keer begonnen');
  await reports.getByRole('button', { name: 'Ja, versturen' }).click();
  await expect(reports.getByText(/^Verstuurd naar 127\.0\.0\.1/)).toBeVisible();
}

async function openInsights(extension: LoadedExtension, figures: string): Promise<Page> {
  const page = await extension.openPage('insights');
  await page.getByLabel('Bestanden kiezen').setInputFiles(fileOf('cijfers.json', figures));
  await expect(page.getByText('De cijfers zijn geopend.')).toBeVisible();
  return page;
}

test('three people use a guide, the collector makes figures of it, and the manager sees what was done', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  const pair = await createKeyPair();
  const server = await startFickleServer([]);
  const site = await startPlainSite('127.0.0.1', pageOf('<button type="button">Opslaan</button>'));
  const destination = `${server.url}/dav`;
  const collector = { format: 1, kind: 'collector', key: pair.publicKey, destination };
  const file = JSON.stringify({ ...collector, teams: [TEAM] });
  const others = [await launchExtension(), await launchExtension()];
  const colleagues = [extension, ...others].map((it, index) => ({
    extension: it,
    isDone: index > 0,
  }));
  for (const colleague of colleagues) await useGuide(colleague, site.url, file);
  expect(server.files.size).toBe(3);

  const page = await openCollector(extension, pair);
  const sealed = [...server.files].map(([path, text]) => fileOf(path.split('/').at(-1)!, text));
  await chooseReports(page, sealed);
  await expect(page.getByText('3 rapporten tellen mee.')).toBeVisible();
  await page.getByRole('region', { name: TEAM }).getByLabel('Uitgenodigd').fill('4');
  const figures = await makeFigures(page);
  expect(readAggregate(figures, 'bare')).toMatchObject({
    ok: true,
    aggregate: {
      weeks: [
        {
          team: TEAM,
          invited: 4,
          reports: 3,
          tookPart: 3,
          guides: [
            {
              guide: ONE_STEP_ID,
              active: 3,
              started: 3,
              outcome: { completed: 2, 'stopped.opslaan': 1 },
            },
          ],
        },
      ],
    },
  });

  const insights = await openInsights(extension, figures);
  const adoption = insights.getByRole('region', { name: 'Hoeveel mensen meedoen', exact: true });
  await adoption.getByText('Toon als tabel').click();
  await expect(adoption.locator('tbody tr')).toContainText([TEAM]);
  await expect(adoption.locator('tbody tr')).toContainText(['ongeveer 3']);
  // Of three, two finished and one stopped at the step that saves.
  const funnel = insights.locator('#picture-funnel');
  await funnel.getByText('Toon als tabel').click();
  await expect(funnel.locator('tbody tr')).toHaveText([
    `${SAVE_STEP}ongeveer 35%`,
    'Klaarte weinig om te tonen',
    'afgerondongeveer 65%',
    'nog bezig aan het einde van de weekte weinig om te tonen',
  ]);

  for (const it of others) {
    await it.close();
    await forgetProfile(it.profile);
  }
  await server.close();
  await site.close();
});
