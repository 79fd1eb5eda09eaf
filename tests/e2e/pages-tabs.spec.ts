/** Pages that nobody looks at yet. */
import type { Page } from 'puppeteer-core';
import { askBackground } from './support/background.ts';
import { launchBareChromium } from './support/bare-chromium.ts';
import { findButton, FirefoxLearner } from './support/firefox-learner.ts';
import { pageOf } from './support/kind-pages.ts';
import { DONE_STEP, installOneStep, ONE_STEP, ONE_STEP_ID, SAVE_STEP } from './support/one-step.ts';
import { startPlainSite, type PlainSite } from './support/plain-site.ts';
import { expectRing } from './support/ring.ts';
import { readStored, walksIn } from './support/stored.ts';
import { expect, test as base } from './support/test.ts';
import { countOf, theRun, type Stored } from './support/walk.ts';

/** The page asks the browser to draw the next one ahead. */
const HTML = pageOf(`<h1>Besluit</h1><button type="button">Opslaan</button>
  <script type="speculationrules">
    { "prerender": [{ "source": "list", "urls": ["/volgende"], "eagerness": "immediate" }] }
  </script>`);

interface Scene {
  readonly site: PlainSite;
  readonly ownPage: Page;
  /** At the one step, which was seen. */
  readonly learner: FirefoxLearner;
  readonly stored: Stored;
}

const test = base.extend<{ scene: Scene }>({
  scene: async ({}, use) => {
    const site = await startPlainSite('127.0.0.1', HTML);
    const { browser, ownPage } = await launchBareChromium();
    await askBackground(ownPage, 'setLanguage', { language: 'nl' });
    await installOneStep(ownPage, site.url);
    const page = await browser.newPage();
    await page.goto(`${site.url}/besluit`);
    const learner = new FirefoxLearner(page);
    await learner.startGuide(ONE_STEP);
    const stored = () => readStored({ evaluate: (read) => ownPage.evaluate(read) });
    await expect
      .poll(async () => walksIn(await stored()))
      .toMatchObject([{ status: 'shown', painted: true }]);
    await use({ site, ownPage, learner, stored });
    await browser.close();
    await site.close();
  },
});

test('usertour#10: in a tab behind others nothing counts as seen before it comes to the front', async ({
  scene: { ownPage, learner, stored },
}) => {
  const { page } = learner;
  await (await findButton(page.mainFrame(), 'Opslaan')).click();
  await learner.seesStep(DONE_STEP);
  const seen = () => countOf(stored, 'step-seen', 'opslaan');
  expect(await seen()).toBe(1);

  await ownPage.bringToFront();
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  // Begun from elsewhere, such as the popup of another window.
  const tabId = await ownPage.evaluate(idOfTab, page.url());
  await askBackground(ownPage, 'startGuide', { guideId: ONE_STEP_ID, tabId });
  await learner.seesStep(SAVE_STEP);
  // What comes after it would come in a frame, and an idle moment is after that.
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5_000 })),
  );
  const { runs } = await stored();
  expect(runs.map(({ status }) => status).toSorted()).toEqual(['abandoned', 'waiting']);
  expect(await seen()).toBe(1);

  await page.bringToFront();
  await expect.poll(seen).toBe(2);
  await expectRing(await findButton(page.mainFrame(), 'Opslaan'));
});

/** Runs in one of the extension's own pages. */
async function idOfTab(url: string): Promise<number> {
  const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
  return (await tabs.query({ url }))[0]!.id;
}

interface Chrome {
  readonly tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
}

test('a page that the browser has drawn ahead is told of when the person goes there, and not before', async ({
  scene: { site, learner, stored },
}) => {
  const { page } = learner;
  await expect.poll(() => site.asked).toContain('/volgende');
  expect(await theRun(stored)).toMatchObject({ status: 'shown', stepId: 'opslaan' });

  // The document that was drawn ahead takes the place of the one that answers.
  const gone = () => undefined;
  await page.evaluate(() => location.assign('/volgende')).catch(gone);
  const readActivation = () =>
    page
      .evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        const { activationStart } = entry as PerformanceEntry & { activationStart: number };
        return location.pathname === '/volgende' && activationStart > 0;
      })
      .catch(gone);
  await expect.poll(readActivation, 'it was drawn ahead').toBe(true);
  await learner.seesStep(SAVE_STEP);
  const save = await findButton(page.mainFrame(), 'Opslaan');
  await expectRing(save);
  expect(await countOf(stored, 'step-seen', 'opslaan')).toBe(1);
  await save.click();
  await learner.seesStep(DONE_STEP);
});
