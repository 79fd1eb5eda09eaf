import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGovuk, type Site } from '../sites/govuk/start.ts';
import { askBackground } from './support/background.ts';
import { forgetProfile, launchExtension } from './support/extension.ts';
import { Learner } from './support/learner.ts';
import { readStored } from './support/stored.ts';
import { expect, test } from './support/test.ts';

const PACK = join(import.meta.dirname, '../fixtures/packs/govuk');
const FILES = ['pack.json', 'send-an-application.json'];

let site: Site;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await startGovuk();
});
test.afterAll(() => site.close());

test('a guide that was added from files completes on the GOV.UK Prototype Kit', async () => {
  const extension = await launchExtension({ locale: 'en-GB' });
  const guides = await extension.openPage('guides');
  await guides.getByLabel('Choose files').setInputFiles(FILES.map((file) => join(PACK, file)));
  await expect(guides.getByRole('heading', { name: 'Registering' })).toBeVisible();
  await guides.getByLabel(/Address of the service/).fill(new URL(site.url).host);
  await guides.getByRole('button', { name: 'Save' }).last().click();
  await expect(guides.getByText('Saved.')).toBeVisible();

  const page = await extension.context.newPage();
  await page.goto(`${site.url}/start`);
  const learner = new Learner(page);
  await learner.startGuide('Send an application');
  await learner.seesStep('Start the application');
  await page.getByRole('button', { name: 'Start now' }).click();
  await learner.seesStep('Fill in the name');
  await page.getByLabel('Full name').fill('Test Person');
  await page.getByLabel('Full name').blur();
  await learner.seesStep('Go to the next question');
  await page.getByRole('button', { name: 'Continue' }).click();
  await learner.seesStep('Choose how to be reached');
  await page.getByLabel('Post').check();
  await learner.seesStep('Go to the check');
  await page.getByRole('button', { name: 'Continue' }).click();
  await learner.seesStep('Send the application');
  await page.getByRole('button', { name: 'Accept and send' }).click();
  await learner.seesStep('Keep the reference number');
  await learner.press('Finish');
  await learner.seesStep('Well done');

  const { runs } = await readStored(guides);
  expect(runs).toMatchObject([{ status: 'completed', skipped: [] }]);
  expect(runs[0]?.done).toHaveLength(7);
  await extension.close();
  await forgetProfile(extension.profile);
});

test('what a faulty file needs is said in the words of the checker', async ({ ownPage }) => {
  const good = readFileSync(join(PACK, 'send-an-application.json'), 'utf8');
  const reply = await askBackground(ownPage, 'installFiles', {
    files: [
      { name: 'pack.json', text: readFileSync(join(PACK, 'pack.json'), 'utf8') },
      { name: 'send-an-application.json', text: good.replace('"on": "click"', '"on": "klick"') },
    ],
  });
  expect(reply.ok).toBe(false);
  expect(reply.ok ? '' : reply.problems.join('\n')).toMatch(
    /send-an-application\.json.*steps\[0\]\.advance\.on.*click/s,
  );
});
