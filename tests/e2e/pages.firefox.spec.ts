/** In Firefox: the kinds of pages whose trees and top layer it makes in its own way. */
import type { Page } from 'puppeteer-core';
import { expect, test as base } from './support/firefox-test.ts';
import { findButton, FirefoxLearner, pressButton } from './support/firefox-learner.ts';
import { MODAL, NESTED_TREES } from './support/kind-pages.ts';
import { DONE_STEP, installOneStep, ONE_STEP, SAVE_STEP } from './support/one-step.ts';
import { startPlainSite } from './support/plain-site.ts';
import { expectRing } from './support/ring.ts';

interface Fixtures {
  /** Opens the page and starts the guide of one step on it. */
  begin(html: string): Promise<FirefoxLearner>;
}

const readBody = (page: Page) => page.evaluate(() => document.body.outerHTML);

const test = base.extend<Fixtures>({
  begin: async ({ firefox, ownPage }, use) => {
    const close: (() => Promise<void>)[] = [];
    await use(async (html) => {
      const site = await startPlainSite('127.0.0.1', html);
      close.push(site.close);
      await installOneStep(ownPage, site.url);
      const page = await firefox.newPage(`${site.url}/besluit`);
      const before = await readBody(page);
      close.push(async () => expect(await readBody(page), 'the page is as it was').toBe(before));
      const learner = new FirefoxLearner(page);
      await learner.startGuide(ONE_STEP);
      await learner.seesStep(SAVE_STEP);
      return learner;
    });
    for (const end of close.toReversed()) await end();
  },
});

test('shepherd#1692, driver#439: in open shadow roots, one inside of the other', async ({
  begin,
}) => {
  const learner = await begin(NESTED_TREES);
  const save = await findButton(learner.page.mainFrame(), 'Opslaan');
  await expectRing(save);
  await save.click();
  await learner.seesStep(DONE_STEP);
});

test('driver#532, intro#2030: in a modal dialog that opens, closes and opens again', async ({
  begin,
}) => {
  const learner = await begin(MODAL);
  const frame = learner.page.mainFrame();
  const open = await findButton(frame, 'Openen');
  await open.click();
  const save = await findButton(frame, 'Opslaan');
  await expectRing(save);
  await pressButton(frame, 'Annuleren');
  await expect.poll(() => learner.countHosts()).toBe(1);
  await learner.seesStep(SAVE_STEP);
  await open.click();
  await expectRing(save);
  await save.click();
  await learner.seesStep(DONE_STEP);
});
