/** Playwright's `test` with the help panel and a recording under way in the learner's tab, in Dutch. */
import { expect, type Locator, type Page } from '@playwright/test';
import { askBackground } from './background.ts';
import { openHelpBeside } from './help.ts';
import { test as base } from './test.ts';

export const test = base.extend<{ panel: Page }>({
  panel: async ({ extension, learner, ownPage, site }, use) => {
    await askBackground(ownPage, 'setLanguage', { language: 'nl' });
    const panel = await openHelpBeside(extension);
    await panel.getByRole('button', { name: `Opnemen op ${new URL(site.url).host}` }).click();
    await expect(panel.getByRole('status').first()).toContainText('Opname loopt');
    await learner.page.bringToFront();
    await use(panel);
  },
});

/** The titles of the steps so far. */
export const lines = (panel: Page): Locator => panel.locator('.recorded > li > span');
/** Those that wait for a yes. */
export const words = (panel: Page): Locator => panel.locator('.words-to-keep label');
