/** Playwright's `test` with Firefox, the extension, the practice application and a learner at hand. */
import { expect, test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { startZaakdossier, type Zaakdossier } from '../../sites/zaakdossier/server.ts';
import { launchFirefox, type FirefoxOptions, type LoadedFirefox } from './firefox.ts';
import { findField, FirefoxLearner, pressButton } from './firefox-learner.ts';
import { readStored } from './stored.ts';

interface Fixtures {
  readonly site: Zaakdossier;
  readonly firefox: LoadedFirefox;
  /** The guides page, in Dutch, where the application's address was filled in. */
  readonly ownPage: Page;
  /** In front, on the page where one signs in. */
  readonly learner: FirefoxLearner;
  stored(): ReturnType<typeof readStored>;
}

export const test = base.extend<Fixtures & { options: FirefoxOptions }>({
  options: [{}, { option: true }],
  site: async ({}, use) => {
    const site = await startZaakdossier({});
    await use(site);
    await site.close();
  },
  firefox: async ({ options }, use) => {
    const firefox = await launchFirefox(options);
    await use(firefox);
    await firefox.close();
  },
  ownPage: async ({ firefox, site }, use) => {
    await firefox.waitForPage('welcome');
    const page = await firefox.openPage('guides');
    await speakDutch(page);
    await fillInAddress(page, new URL(site.url).host);
    await use(page);
  },
  learner: async ({ firefox, ownPage, site }, use) => {
    // The own page comes first: it tells the extension where the application is.
    void ownPage;
    await use(new FirefoxLearner(await firefox.newPage(`${site.url}/inloggen`)));
  },
  stored: async ({ ownPage }, use) => {
    await use(() => readStored({ evaluate: (read) => ownPage.evaluate(read) }));
  },
});

/** Firefox tells an extension its own language, not the one that pages are asked for. */
async function speakDutch(page: Page): Promise<void> {
  const list = await page.waitForSelector('.language select');
  await list!.focus();
  await page.keyboard.press('N');
  await page.waitForFunction(() => document.documentElement.lang === 'nl');
}

async function fillInAddress(page: Page, host: string): Promise<void> {
  const field = await findField(page.mainFrame(), 'Adres van Zaakdossier');
  await field.click({ count: 3 });
  await field.type(host);
  await pressButton(page.mainFrame(), 'Opslaan: Oefenen met Zaakdossier');
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('Opgeslagen.');
}

export { expect } from '@playwright/test';
