/** The studio in the public build: it asks for the application's host inside the click that needs it. */
import { keepQuestions, readAccess } from './support/access.ts';
import { forgetProfile, launchExtension } from './support/extension.ts';
import { grantOnRequest } from './support/grant.ts';
import { HOST } from './support/learner.ts';
import { writeDraft } from './support/seed-draft.ts';
import { chooseStep, openDraft, press, readDraft } from './support/studio.ts';
import { expect, test } from './support/test.ts';

const ORIGIN = 'http://127.0.0.1/*';
const PICK = 'Plek aanwijzen op de pagina';

test.describe('without a yes', () => {
  test.use({ build: 'chrome-mv3' });

  test('nothing begins before the answer, and a no is respected', async ({ extension, site }) => {
    const ownPage = await extension.openPage('privacy');
    const page = await extension.context.newPage();
    await page.goto(`${site.url}/inloggen`);
    const studio = await openDraft({ extension, ownPage }, writeDraft(new URL(site.url).host));
    const readQuestions = await keepQuestions(studio);
    await studio.reload();
    await press(studio, PICK);
    await expect.poll(readQuestions).toEqual([{ origins: [ORIGIN], answer: 'none yet' }]);
    expect(await readAccess(ownPage, ORIGIN)).toEqual({ granted: false, entered: [] });
    await expect(page.locator(HOST)).toHaveCount(0);

    await studio.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
      Object.assign(chrome.permissions, { request: async () => false });
    });
    await press(studio, 'Bekijk vanaf deze stap');
    await expect(studio.getByText('Zonder toestemming voor deze site')).toBeVisible();
    await expect(page.locator(HOST)).toHaveCount(0);
  });
});

test('after a yes, the page that is open is entered without a reload', async ({ site }) => {
  const build = 'chrome-mv3';
  const first = await launchExtension({ build });
  await first.close();
  await grantOnRequest(first.profile, first.id, [ORIGIN]);
  const extension = await launchExtension({ build, profile: first.profile });
  try {
    const ownPage = await extension.openPage('privacy');
    const page = await extension.context.newPage();
    await page.goto(`${site.url}/inloggen`);
    const studio = await openDraft({ extension, ownPage }, writeDraft(new URL(site.url).host));
    await chooseStep(studio, 2);
    await press(studio, PICK);
    await expect(page.locator(HOST)).toHaveCount(1);
    await page.getByLabel('Gebruikersnaam').click();
    await expect
      .poll(async () => (await readDraft(ownPage)).targets['target-2'])
      .toMatchObject({ name: { nl: 'Gebruikersnaam' }, recorded: { traits: { role: 'textbox' } } });
    await expect(page.getByLabel('Gebruikersnaam')).not.toBeFocused();
  } finally {
    await extension.close();
    await forgetProfile(extension.profile);
  }
});
