/** Playwright's `test` with the extension, the practice application and a learner at hand. */
import { test as base, type Page } from '@playwright/test';
import { startZaakdossier, type Zaakdossier } from '../../sites/zaakdossier/server.ts';
import { forgetProfile, type Build, type LoadedExtension } from './extension.ts';
import { Learner } from './learner.ts';
import { askBackground } from './background.ts';
import { PRACTICE_PACK, practiceValues } from './practice-work.ts';
import { createSpareBrowser, type SpareBrowser } from './spare-browser.ts';
import { readStored } from './stored.ts';

interface Options {
  readonly build: Build;
  /** See `LaunchOptions`. */
  readonly backForwardCache: boolean;
}

interface Fixtures {
  readonly site: Zaakdossier;
  readonly extension: LoadedExtension;
  /** One of the extension's own pages, for reading what it has stored. */
  readonly ownPage: Page;
  readonly learner: Learner;
  stored(): ReturnType<typeof readStored>;
}

export const test = base.extend<Fixtures & Options, { spareBrowser: SpareBrowser }>({
  build: ['chrome-mv3-hosts-e2e', { option: true }],
  backForwardCache: [false, { option: true }],
  locale: 'nl-NL',
  site: async ({}, use) => {
    const site = await startZaakdossier({});
    await use(site);
    await site.close();
  },
  spareBrowser: [
    async ({}, use) => {
      const spareBrowser = createSpareBrowser();
      await use(spareBrowser);
      await spareBrowser.close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ spareBrowser, build, backForwardCache, locale }, use) => {
    const extension = await spareBrowser.take({
      build,
      backForwardCache,
      ...(locale && { locale }),
    });
    await use(extension);
    await extension.close();
    await forgetProfile(extension.profile);
  },
  ownPage: async ({ extension, site }, use) => {
    const page = await extension.openBlank();
    await askBackground(page, 'savePackValues', {
      packId: PRACTICE_PACK,
      values: practiceValues(site),
    });
    await use(page);
  },
  learner: async ({ extension, ownPage, site }, use) => {
    // The own page comes first: it tells the extension where the application is.
    void ownPage;
    const page = await extension.context.newPage();
    await page.goto(`${site.url}/inloggen`);
    await use(new Learner(page));
  },
  stored: async ({ ownPage }, use) => {
    await use(() => readStored(ownPage));
  },
});

export { expect } from '@playwright/test';
