import type { Page } from 'puppeteer-core';
import { expect, test } from './support/firefox-test.ts';
import { GECKO_ID, type LoadedFirefox } from './support/firefox.ts';
import { FIREFOX_WORK } from './support/practice-work-firefox.ts';
import { PRACTICE_GUIDE, PRACTICE_TITLE, stepTitle } from './support/practice-work.ts';
import { walksIn } from './support/stored.ts';

interface Background {
  readonly extension: { getBackgroundPage(): (Window & { canary?: string }) | null };
  readonly runtime: {
    getBackgroundPage(): Promise<Window & { canary?: string }>;
    reload(): void;
  };
}

/** Wakes the background, and leaves a mark in its globals. */
function leaveCanary(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { browser: Background }).browser;
    (await runtime.getBackgroundPage()).canary = 'alive';
  });
}

/** The mark, where the background is awake; wakes nobody. */
function findCanary(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { extension } = (globalThis as unknown as { browser: Background }).browser;
    return extension.getBackgroundPage()?.canary ?? null;
  });
}

async function isAsleep({ window }: LoadedFirefox): Promise<boolean> {
  return (await window.readExtension(GECKO_ID)).background === 'stopped';
}

test('a learner completes the guide although the background is gone before each step', async ({
  firefox,
  ownPage,
  learner,
  stored,
}) => {
  // The longest way there is: slow machines take their time.
  test.setTimeout(240_000);
  await learner.startGuide(PRACTICE_TITLE);
  for (const [stepId, work] of FIREFOX_WORK) {
    await learner.seesStep(stepTitle(stepId));
    await expect
      .poll(async () => walksIn(await stored())[0])
      .toMatchObject({ stepId, painted: true });
    await leaveCanary(ownPage);
    expect(await findCanary(ownPage)).toBe('alive');
    await expect
      .poll(async () => {
        // It stays awake for what it is still answering.
        await firefox.window.putToSleep(GECKO_ID);
        return isAsleep(firefox);
      })
      .toBe(true);
    await work(learner.page);
    await expect.poll(async () => walksIn(await stored())[0]?.done).toContain(stepId);
    expect(await findCanary(ownPage)).toBeNull();
  }
  await learner.seesStep(stepTitle('klaar'));
  await learner.press('Afronden');
  await learner.seesStep('Goed gedaan');
  const all = await stored();
  const events = all.events.filter(({ guideId }) => guideId === PRACTICE_GUIDE);
  expect(walksIn(all)).toMatchObject([{ status: 'completed', skipped: [] }]);
  expect(events.filter(({ kind }) => kind === 'step-done')).toHaveLength(FIREFOX_WORK.size + 1);
});

test.describe('where the browser puts an idle background to sleep soon', () => {
  test.use({ options: { preferences: { 'extensions.background.idle.timeout': 3_000 } } });

  test('a click wakes it, and the run goes on', async ({ firefox, ownPage, learner, stored }) => {
    await learner.startGuide(PRACTICE_TITLE);
    await learner.seesStep(stepTitle('inloggen'));
    await leaveCanary(ownPage);
    await expect.poll(() => isAsleep(firefox)).toBe(true);
    await FIREFOX_WORK.get('inloggen')!(learner.page);
    await learner.seesStep(stepTitle('status-kiezen'));
    expect(await findCanary(ownPage)).toBeNull();
    expect(walksIn(await stored())).toMatchObject([{ done: ['inloggen'] }]);
  });
});

test('a reload in the middle of a step changes nothing', async ({ learner, stored }) => {
  await learner.startGuide(PRACTICE_TITLE);
  for (const stepId of [
    'inloggen',
    'status-kiezen',
    'filteren',
    'zaak-openen',
    'tabblad-besluit',
  ]) {
    await learner.seesStep(stepTitle(stepId));
    await FIREFOX_WORK.get(stepId)!(learner.page);
  }
  await learner.seesStep(stepTitle('uitkomst'));
  await learner.page.reload();
  await learner.seesStep(stepTitle('uitkomst'));
  await FIREFOX_WORK.get('uitkomst')!(learner.page);
  await learner.seesStep(stepTitle('motivering'));
  expect(walksIn(await stored())).toHaveLength(1);
});

test('an update of the extension replaces what is drawn, and offers to go on', async ({
  learner,
  ownPage,
}) => {
  await learner.startGuide(PRACTICE_TITLE);
  await learner.seesStep(stepTitle('inloggen'));
  await FIREFOX_WORK.get('inloggen')!(learner.page);
  await learner.seesStep(stepTitle('status-kiezen'));
  // The page that asks for it goes too, and cannot answer.
  const asked = ownPage.evaluate(() =>
    (globalThis as unknown as { browser: Background }).browser.runtime.reload(),
  );
  await asked.catch(() => undefined);
  await learner.seesStep(PRACTICE_TITLE);
  expect(await learner.countHosts()).toBe(1);
  await learner.press('Ga verder');
  await learner.seesStep(stepTitle('status-kiezen'));
});

test('nothing is left on screen when the extension is switched off', async ({
  firefox,
  learner,
}) => {
  await learner.startGuide(PRACTICE_TITLE);
  await learner.seesStep(stepTitle('inloggen'));
  expect(await learner.isDrawn()).toBe(true);
  await firefox.window.switchOff(GECKO_ID);
  await expect.poll(() => learner.isDrawn()).toBe(false);
  // The page works as ever.
  await FIREFOX_WORK.get('inloggen')!(learner.page);
  await learner.page.waitForFunction(() => location.pathname === '/zaken');
});
