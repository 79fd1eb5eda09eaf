import type { Page } from 'puppeteer-core';
import { openPopup } from './support/firefox-popup.ts';
import { GECKO_ID } from './support/firefox.ts';
import { pressButton } from './support/firefox-learner.ts';
import { expect, test } from './support/firefox-test.ts';
import { PRACTICE_TITLE, stepTitle } from './support/practice-work.ts';
import { walksIn } from './support/stored.ts';

const HOST = 'http://127.0.0.1/*';
const QUESTION = 'addon-webext-permissions-notification';

function readText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** What the browser itself says, not our page. */
function readAccess(page: Page): Promise<{ granted: boolean; scripts: string[] }> {
  return page.evaluate(async (host) => {
    const { browser } = globalThis as unknown as {
      browser: {
        permissions: { contains(it: object): Promise<boolean> };
        scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
      };
    };
    const registered = await browser.scripting.getRegisteredContentScripts();
    return {
      granted: await browser.permissions.contains({ origins: [host] }),
      scripts: [...new Set(registered.flatMap(({ matches }) => matches))],
    };
  }, HOST);
}

async function pressAllow(page: Page): Promise<void> {
  await page.bringToFront();
  await pressButton(page.mainFrame(), 'Toestaan op 127.0.0.1');
}

test.describe('the public build', () => {
  test.use({ options: { build: 'firefox-mv3' } });

  test('asks for a host, takes a no, guides after a yes, and pauses when it is taken back', async ({
    firefox,
    ownPage,
    learner,
    stored,
  }) => {
    expect(await readAccess(ownPage)).toEqual({ granted: false, scripts: [] });
    await pressAllow(ownPage);
    await expect.poll(() => firefox.window.readQuestion()).toBe(QUESTION);
    await firefox.window.answerQuestion('deny');
    await expect.poll(() => readText(ownPage)).toContain('Je hebt het niet toegestaan');
    expect(await readAccess(ownPage)).toEqual({ granted: false, scripts: [] });
    expect(await learner.countHosts()).toBe(0);

    await expect.poll(() => firefox.window.readQuestion()).toBeNull();
    await pressAllow(ownPage);
    await expect.poll(() => firefox.window.readQuestion()).toBe(QUESTION);
    await firefox.window.answerQuestion('allow');
    await expect.poll(() => readText(ownPage)).toContain('Toegestaan');
    // The page shows what the browser said; the background registers a moment later.
    await expect.poll(() => readAccess(ownPage)).toEqual({ granted: true, scripts: [HOST] });
    // The page was open before.
    await expect.poll(() => learner.isDrawn()).toBe(true);

    await learner.page.bringToFront();
    // The popup asks once which tab is in front.
    await expect.poll(() => learner.page.evaluate(() => document.visibilityState)).toBe('visible');
    const popup = await openPopup(firefox);
    await expect.poll(() => popup.readText()).toContain(PRACTICE_TITLE);
    await popup.press('Start');
    await expect.poll(() => popup.isOpen()).toBe(false);
    await expect
      .poll(async () => walksIn(await stored())[0])
      .toMatchObject({ stepId: 'inloggen', painted: true });

    await firefox.window.revokeHost(GECKO_ID, HOST);
    await expect
      .poll(async () => walksIn(await stored())[0])
      .toMatchObject({ status: 'paused', pauseReason: 'permission', stepId: 'inloggen' });
    await expect.poll(() => readAccess(ownPage)).toEqual({ granted: false, scripts: [] });
    await expect.poll(() => readText(ownPage)).toContain('Nog niet toegestaan');
  });
});

test('pinned hosts are granted at installation; one that was taken back can be allowed again', async ({
  firefox,
  ownPage,
  learner,
}) => {
  expect(await readAccess(ownPage)).toEqual({ granted: true, scripts: [HOST] });
  await learner.startGuide(PRACTICE_TITLE);
  await learner.seesStep(stepTitle('inloggen'));

  await firefox.window.revokeHost(GECKO_ID, HOST);
  await learner.seesStep('Leidraad mag nu niet helpen op deze site');

  await pressAllow(ownPage);
  await expect.poll(() => firefox.window.readQuestion()).toBe(QUESTION);
  await firefox.window.answerQuestion('allow');
  await expect.poll(() => readAccess(ownPage)).toEqual({ granted: true, scripts: [HOST] });
  await learner.page.bringToFront();
  await learner.press('Ga verder');
  await learner.seesStep(stepTitle('inloggen'));
});
