/** Recording in the public build: it asks for the one host when it starts, with no pack for it. */
import { keepQuestions, readAccess } from './support/access.ts';
import { askBackground } from './support/background.ts';
import { forgetProfile, launchExtension } from './support/extension.ts';
import { grantOnRequest } from './support/grant.ts';
import { openHelpBeside, openHelpFor } from './support/help.ts';
import { PRACTICE_PACK, PRACTICE_WORK } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';

const ORIGIN = 'http://127.0.0.1/*';

test.describe('without a yes', () => {
  test.use({ build: 'chrome-mv3' });

  test('the panel asks inside the click, for this host alone; nothing begins before the answer', async ({
    extension,
    site,
  }) => {
    const ownPage = await extension.openPage('privacy');
    await askBackground(ownPage, 'setLanguage', { language: 'nl' });
    await askBackground(ownPage, 'removePack', { packId: PRACTICE_PACK });
    const panel = await extension.context.newPage();
    await openHelpFor(panel, extension, `${site.url}/zaken`);
    const readQuestions = await keepQuestions(panel);
    await panel.reload();
    await panel.getByRole('button', { name: `Opnemen op ${new URL(site.url).host}` }).click();
    await expect.poll(readQuestions).toEqual([{ origins: [ORIGIN], answer: 'none yet' }]);
    expect(await readAccess(ownPage, ORIGIN)).toEqual({ granted: false, entered: [] });
    expect(await askBackground(ownPage, 'drafts', {})).toMatchObject({ drafts: [] });
  });

  test('a no is said to be respected', async ({ extension, site }) => {
    const ownPage = await extension.openPage('privacy');
    await askBackground(ownPage, 'setLanguage', { language: 'nl' });
    const panel = await extension.context.newPage();
    await openHelpFor(panel, extension, `${site.url}/zaken`);
    await panel.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
      Object.assign(chrome.permissions, { request: async () => false });
    });
    await panel.getByRole('button', { name: /^Opnemen op/ }).click();
    await expect(panel.getByText('Zonder toestemming voor deze site')).toBeVisible();
    expect(await askBackground(ownPage, 'drafts', {})).toMatchObject({ drafts: [] });
  });
});

test('after a yes the open page is recorded, without a reload', async ({ site }) => {
  const first = await launchExtension({ build: 'chrome-mv3', locale: 'nl-NL' });
  await first.close();
  await grantOnRequest(first.profile, first.id, [ORIGIN]);
  const extension = await launchExtension({
    build: 'chrome-mv3',
    locale: 'nl-NL',
    profile: first.profile,
  });
  try {
    const ownPage = await extension.openPage('privacy');
    await askBackground(ownPage, 'setLanguage', { language: 'nl' });
    await askBackground(ownPage, 'removePack', { packId: PRACTICE_PACK });
    const page = await extension.context.newPage();
    await page.goto(`${site.url}/inloggen`);
    // The browser tells the address of the tab in front where the person pressed our icon on it.
    const panel = await openHelpBeside(extension, `${site.url}/inloggen`);
    await panel.getByRole('button', { name: /^Opnemen op/ }).click();
    await expect(panel.getByRole('status').first()).toContainText('Opname loopt');
    await page.bringToFront();
    await PRACTICE_WORK.get('inloggen')!(page);
    await expect(panel.locator('.recorded > li > span')).toHaveText([
      'Vul in: Gebruikersnaam',
      'Vul in: Wachtwoord',
      'Klik op Inloggen',
    ]);
  } finally {
    await extension.close();
    await forgetProfile(extension.profile);
  }
});
