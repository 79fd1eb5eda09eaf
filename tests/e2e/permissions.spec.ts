/**
 * The public build as a person gets it: it may go nowhere until it was allowed to. What is in its
 * closed shadow root is read as a screen reader does.
 */
import type { Page } from '@playwright/test';
import { keepQuestions, readAccess, takeBack } from './support/access.ts';
import { readAccessibleText } from './support/accessible-text.ts';
import { askBackground } from './support/background.ts';
import { forgetProfile, launchExtension, type LoadedExtension } from './support/extension.ts';
import { grantOnRequest } from './support/grant.ts';
import { HOST } from './support/learner.ts';
import {
  PRACTICE_GUIDE,
  PRACTICE_PACK,
  PRACTICE_TITLE,
  stepTitle,
} from './support/practice-work.ts';
import { readStored } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { watchWorlds } from './support/worlds.ts';

const ORIGIN = 'http://127.0.0.1/*';
const NOT_YET = 'Nog niet toegestaan';

/** One of our own pages, in a browser where the pack knows its application. */
async function prepare(extension: LoadedExtension, site: { url: string }): Promise<Page> {
  const ownPage = await extension.openPage('privacy');
  const values = { zaakHost: new URL(site.url).host };
  await askBackground(ownPage, 'savePackValues', { packId: PRACTICE_PACK, values });
  await askBackground(ownPage, 'setLanguage', { language: 'nl' });
  return ownPage;
}

/** In a browser that would say yes at once, since the person has done so before. */
const grantingTest = test.extend({
  extension: async ({}, use) => {
    const first = await launchExtension({ build: 'chrome-mv3' });
    await first.close();
    await grantOnRequest(first.profile, first.id, [ORIGIN]);
    const extension = await launchExtension({ build: 'chrome-mv3', profile: first.profile });
    await use(extension);
    await extension.close();
    await forgetProfile(extension.profile);
  },
});

const allow = (guides: Page) => guides.getByRole('button', { name: 'Toestaan op 127.0.0.1' });

test.describe('without a yes', () => {
  test.use({ build: 'chrome-mv3' });

  test('the page asks inside the click; unanswered and then dismissed, it is a no', async ({
    extension,
    site,
  }) => {
    const ownPage = await prepare(extension, site);
    const page = await extension.context.newPage();
    const worlds = await watchWorlds(page);
    await page.goto(`${site.url}/inloggen`);
    const nothing = { granted: false, entered: [] };
    expect(await readAccess(ownPage, ORIGIN)).toEqual(nothing);

    const guides = await extension.openPage('guides');
    const readQuestions = await keepQuestions(guides);
    await guides.reload();
    await expect(guides.getByText(NOT_YET)).toBeVisible();
    expect(await readQuestions()).toEqual([]);
    await allow(guides).click();
    await expect.poll(readQuestions).toEqual([{ origins: [ORIGIN], answer: 'none yet' }]);
    expect(await readAccess(ownPage, ORIGIN)).toEqual(nothing);

    // Closing the page takes the browser's question away: nobody said yes.
    await guides.close();
    expect(await readAccess(ownPage, ORIGIN)).toEqual(nothing);
    await page.reload();
    await expect(page.getByLabel('Gebruikersnaam')).toBeVisible();
    expect(worlds.ofExtensions()).toEqual([]);
    await expect(page.locator(HOST)).toHaveCount(0);
    const again = await extension.openPage('guides');
    await expect(again.getByText(NOT_YET)).toBeVisible();
    await expect(allow(again)).toBeEnabled();
  });

  test('a no is said to be respected', async ({ extension, site }) => {
    await prepare(extension, site);
    const guides = await extension.openPage('guides');
    // Nobody can press "no" in a browser without a window: only its answer is put in here.
    await guides.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
      Object.assign(chrome.permissions, { request: async () => false });
    });
    await allow(guides).click();
    await expect(guides.getByText('Je hebt het niet toegestaan.')).toBeVisible();
    await expect(guides.getByText(NOT_YET)).toBeVisible();
  });

  test('a host that was not asked for is never granted along', async ({ extension, site }) => {
    const ownPage = await prepare(extension, site);
    const manifest = await ownPage.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { getManifest(): Record<string, unknown> } } }
      ).chrome.runtime.getManifest(),
    );
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    for (const origin of ['http://localhost/*', 'https://example.org/*', '<all_urls>']) {
      expect(await readAccess(ownPage, origin), origin).toEqual({ granted: false, entered: [] });
    }
  });

  test('the popup says that it needs a permission, and leads to where it is asked', async ({
    extension,
    site,
  }) => {
    const ownPage = await prepare(extension, site);
    const url = `${site.url}/inloggen`;
    const view = await askBackground(ownPage, 'popup', { tabId: 1, url });
    expect(view.missingHosts).toEqual([ORIGIN]);

    const popup = await extension.context.newPage();
    // The browser tells a popup of the tab that it was opened on; this one is in a tab of its own.
    await popup.addInitScript((address) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: object } };
      Object.assign(chrome.tabs, { query: async () => [{ id: 1, url: address }] });
    }, url);
    await popup.goto(`chrome-extension://${extension.id}/popup.html`);
    await expect(popup.getByText('Leidraad heeft je toestemming nodig')).toBeVisible();
    const opened = extension.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Toestaan op deze site' }).click();
    await expect(allow(await opened)).toBeVisible();
  });
});

grantingTest(
  'granted, the open page gets its guide at once; taken back, everything goes',
  async ({ extension, site }) => {
    const ownPage = await prepare(extension, site);
    const page = await extension.context.newPage();
    const worlds = await watchWorlds(page);
    await page.goto(`${site.url}/inloggen`);
    const document = await page.evaluateHandle(() => globalThis.document.documentElement);
    expect(await readAccess(ownPage, ORIGIN)).toEqual({ granted: false, entered: [] });
    expect(worlds.ofExtensions()).toEqual([]);

    const guides = await extension.openPage('guides');
    const readQuestions = await keepQuestions(guides);
    await guides.reload();
    await allow(guides).click();
    await expect(guides.getByText('Toegestaan', { exact: true })).toBeVisible();
    expect(await readQuestions()).toEqual([{ origins: [ORIGIN], answer: 'yes' }]);
    expect(await readAccess(ownPage, ORIGIN)).toEqual({ granted: true, entered: [ORIGIN] });
    await expect(page.locator(HOST)).toBeAttached();
    expect(worlds.ofExtensions()).toHaveLength(1);
    expect(await document.evaluate((root) => root.isConnected), 'without a reload').toBe(true);
    await page.bringToFront();
    await expect
      .poll(() => readAccessibleText(page))
      .toContain('Leidraad: 1 onderwerp voor deze pagina');

    // A guide is on when the permission goes.
    const tabId = await tabIdOf(ownPage, site.url);
    await askBackground(ownPage, 'startGuide', { guideId: PRACTICE_GUIDE, tabId });
    await expect.poll(() => readAccessibleText(page)).toContain(stepTitle('inloggen'));
    expect(await takeBack(ownPage, ORIGIN)).toBe(true);
    await expect.poll(() => readAccess(ownPage, ORIGIN)).toEqual({ granted: false, entered: [] });
    await expect
      .poll(() => readAccessibleText(page))
      .toContain('Leidraad mag nu niet helpen op deze site');
    await expect(guides.getByText(NOT_YET)).toBeVisible();
    expect((await readStored(ownPage)).runs).toMatchObject([
      { status: 'paused', pauseReason: 'permission' },
    ]);

    const other = await extension.context.newPage();
    const otherWorlds = await watchWorlds(other);
    await other.goto(`${site.url}/inloggen`);
    await expect(other.getByLabel('Gebruikersnaam')).toBeVisible();
    expect(otherWorlds.ofExtensions()).toEqual([]);
  },
);

grantingTest(
  'without a run a permission that is taken back takes the launcher along, and brings it back',
  async ({ extension, site }) => {
    const ownPage = await prepare(extension, site);
    const page = await extension.context.newPage();
    await page.goto(`${site.url}/inloggen`);
    const guides = await extension.openPage('guides');
    await allow(guides).click();
    await expect(page.locator(HOST)).toBeAttached();

    expect(await takeBack(ownPage, ORIGIN)).toBe(true);
    await expect(page.locator(HOST)).toHaveCount(0);

    // The page still has the agent of before, which stays quiet until there is a page to tell of.
    await allow(guides).click();
    await expect(page.locator(HOST)).toBeAttached();
  },
);

grantingTest(
  'once allowed, the popup offers the guide for the page in front',
  async ({ extension, site }) => {
    const ownPage = await prepare(extension, site);
    const guides = await extension.openPage('guides');
    await allow(guides).click();
    await expect(guides.getByText('Toegestaan', { exact: true })).toBeVisible();
    const page = await extension.context.newPage();
    await page.goto(`${site.url}/inloggen`);
    await page.bringToFront();
    const worker = await extension.worker();
    await worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
      ).chrome.action.openPopup(),
    );
    const readPopup = (): Promise<string> =>
      ownPage.evaluate(() => {
        const { extension: own } = (
          globalThis as unknown as { chrome: { extension: { getViews(it: object): Window[] } } }
        ).chrome;
        return own.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '';
      });
    await expect.poll(readPopup).toContain(PRACTICE_TITLE);
    expect(await readPopup()).not.toContain('toestemming');
  },
);

async function tabIdOf(ownPage: Page, url: string): Promise<number> {
  return ownPage.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(it: object): Promise<{ id: number; url?: string }[]> } };
    };
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith(address))!.id;
  }, url);
}
