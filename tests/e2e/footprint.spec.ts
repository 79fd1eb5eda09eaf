/** What a page holds of us: nothing, the agent alone, or the agent and one sealed element. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askBackground } from './support/background.ts';
import { makeCountingBuild, READ_COUNTS, type Counts } from './support/counting-build.ts';
import { folderOf, forgetProfile, launchExtension } from './support/extension.ts';
import { HOST } from './support/learner.ts';
import { startPlainSite } from './support/plain-site.ts';
import { PRACTICE_PACK } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';
import { seeStep, startPractice } from './support/walk.ts';
import { typeOf, watchWorlds } from './support/worlds.ts';

/** Content scripts that wait for an idle document have run when this resolves. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  // A tab behind others has idle moments too, but no animation frames.
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5_000 })),
  );
}

test('a host without packs gets zero bytes from us, although we might go there', async ({
  extension,
  learner,
  ownPage,
}) => {
  const elsewhere = await startPlainSite('localhost');
  const page = await extension.context.newPage();
  const worlds = await watchWorlds(page);
  await page.goto(`${elsewhere.url}/agenda`);
  await settle(page);
  await page.getByRole('button', { name: 'Volgende dag' }).click();
  await expect(page).toHaveURL(/volgende/);
  await settle(page);

  // The same eyes see us where there is a guide, so what they do not see here is not here.
  const guided = await watchWorlds(learner.page);
  await expect(learner.host).toBeAttached();
  expect(guided.ofExtensions().map(({ origin }) => origin)).toContain(
    `chrome-extension://${extension.id}`,
  );

  expect(worlds.list().length).toBeGreaterThan(0);
  expect(worlds.ofExtensions()).toEqual([]);
  await expect(page.locator(HOST)).toHaveCount(0);
  expect(
    await page.evaluate(() => Object.keys(globalThis).filter((name) => /leidraad/i.test(name))),
  ).toEqual([]);
  const allowed = await ownPage.evaluate(async () => {
    const { permissions, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const scripts = await scripting.getRegisteredContentScripts();
    return {
      mayEnter: await permissions.contains({ origins: ['http://localhost/*'] }),
      enters: [...new Set(scripts.flatMap(({ matches }) => matches))],
    };
  });
  expect(allowed).toEqual({ mayEnter: true, enters: ['http://127.0.0.1/*'] });
  await elsewhere.close();
});

test('the other pages of a guided host get the agent alone, which looks once and waits', async ({
  site,
}) => {
  const folder = await makeCountingBuild();
  const extension = await launchExtension({ folder });
  const ownPage = await extension.openPage('privacy');
  const values = { zaakHost: new URL(site.url).host };
  await askBackground(ownPage, 'savePackValues', { packId: PRACTICE_PACK, values });
  const other = await startPlainSite('127.0.0.1');
  const page = await extension.context.newPage();
  const worlds = await watchWorlds(page);
  const readCounts = async (): Promise<Counts | undefined> => {
    const [own] = worlds.ofExtensions();
    return own && worlds.evaluate<Counts>(own, READ_COUNTS);
  };
  const none = {
    observers: {
      MutationObserver: 0,
      ResizeObserver: 0,
      IntersectionObserver: 0,
      PerformanceObserver: 0,
    },
    timers: { setTimeout: 0, setInterval: 0, requestAnimationFrame: 0, requestIdleCallback: 0 },
  };

  await page.goto(`${other.url}/agenda`);
  await expect.poll(readCounts).toMatchObject({ sent: 1, answered: 1 });
  await page.getByLabel('Wachtwoord').fill('geheim');
  await page.mouse.wheel(0, 200);
  await settle(page);
  expect(await readCounts()).toEqual({
    ...none,
    sent: 1,
    answered: 1,
    listeners: ['currententrychange', 'pageshow'],
  });
  // In the top frame only, and without what draws.
  expect(worlds.ofExtensions()).toHaveLength(1);
  const [own] = worlds.ofExtensions();
  expect(await worlds.evaluate(own!, typeOf('agent'))).toBe('object');
  expect(await worlds.evaluate(own!, typeOf('overlay'))).toBe('undefined');
  expect(await worlds.evaluate(own!, typeOf('finder'))).toBe('undefined');
  await expect(page.locator(HOST)).toHaveCount(0);

  // Another address within the page is told, and nothing more.
  await page.getByRole('button', { name: 'Volgende dag' }).click();
  await expect.poll(readCounts).toMatchObject({ sent: 2, answered: 2 });
  expect(await readCounts()).toMatchObject(none);
  await expect(page.locator(HOST)).toHaveCount(0);

  // The counters count: where there is a guide, the overlay observes.
  await page.goto(`${site.url}/inloggen`);
  await expect(page.locator(HOST)).toBeAttached();
  await expect
    .poll(async () => (await readCounts())?.observers['MutationObserver'])
    .toBeGreaterThan(0);

  await other.close();
  await extension.close();
  await forgetProfile(extension.profile);
  await rm(folder, { recursive: true });
});

test('a page that only offers guides goes without the finder, which comes once a guide runs', async ({
  learner,
  stored,
  site,
}) => {
  const { page } = learner;
  const worlds = await watchWorlds(page);
  const held = async () => {
    const [own] = worlds.ofExtensions();
    return own && worlds.evaluate<string>(own, typeOf('finder'));
  };
  await expect(learner.launcher).toBeVisible();
  expect(await held()).toBe('undefined');
  await startPractice(learner);
  await seeStep(learner, stored, 'inloggen');
  expect(await held()).toBe('object');
  // On the next page of the run it is there together with the overlay; nothing of it is the page's.
  await page.goto(`${site.url}/inloggen`);
  await seeStep(learner, stored, 'inloggen');
  expect(await held()).toBe('object');
  expect(
    await page.evaluate(() => Object.keys(globalThis).filter((name) => /leidraad/i.test(name))),
  ).toEqual([]);
});

test('our scripts in a page may not look into what is stored, nor write there', async ({
  learner,
}) => {
  const worlds = await watchWorlds(learner.page);
  await expect(learner.host).toBeAttached();
  const [ours] = worlds.ofExtensions();
  const asked = await worlds.evaluate<string[]>(
    ours!,
    `Promise.all([chrome.storage.local.get(), chrome.storage.local.set({ team: 'x' })].map((it) =>
      it.then(() => 'allowed', ({ message }) => message)))`,
  );
  expect(asked).toEqual(Array(2).fill('Access to storage is not allowed from this context.'));
});

test('what waits for a person is compiled with the page: the hint counts on the first line only', async () => {
  for (const build of ['chrome-mv3', 'chrome-mv3-hosts', 'chrome-mv3-hosts-e2e'] as const)
    for (const file of ['finder.js', 'overlay.js'])
      expect(await readFile(join(folderOf(build), file), 'utf8'), `${build}/${file}`).toMatch(
        /^\/\/# allFunctionsCalledOnLoad\n/,
      );
});

test('no script asks Chromium for a global that a page’s element could be', async () => {
  const scripts = ['agent', 'overlay', 'aside', 'finder', 'far-finder', 'frame-agent', 'recorder'];
  for (const script of scripts) {
    const text = await readFile(join(folderOf('chrome-mv3-hosts'), `${script}.js`), 'utf8');
    expect(text, script).not.toMatch(/globalThis\.(?:browser|leidraad)/);
  }
});

test.describe('our one element', () => {
  /** What a page's own script can learn of it. */
  const look = (page: Page) =>
    page.locator(HOST).evaluate((host) => ({
      isOpen: host.shadowRoot !== null,
      attributes: host.getAttributeNames(),
      children: host.childNodes.length,
      isLast: host.parentElement === document.documentElement,
    }));

  test('is open to the tests in their own build alone', async ({ learner }) => {
    await expect(learner.host).toBeAttached();
    expect(await look(learner.page)).toEqual({
      isOpen: true,
      attributes: ['popover'],
      children: 0,
      isLast: true,
    });
  });

  test.describe('in production', () => {
    test.use({ build: 'chrome-mv3-hosts' });

    test('is sealed: closed root, no attribute but popover, also against a page that listens in', async ({
      learner,
      extension,
      site,
    }) => {
      await expect(learner.host).toBeAttached();
      expect(await look(learner.page)).toMatchObject({
        isOpen: false,
        attributes: ['popover'],
        children: 0,
      });

      const page = await extension.context.newPage();
      await page.addInitScript(() => {
        const roots: ShadowRoot[] = [];
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function listenIn(init) {
          const root = attach.call(this, { ...init, mode: 'open' });
          roots.push(root);
          return root;
        };
        Object.assign(globalThis, { caught: roots });
      });
      await page.goto(`${site.url}/inloggen`);
      await expect(page.locator(HOST)).toBeAttached();
      expect((await look(page)).isOpen).toBe(false);
      expect(
        await page.evaluate(() => (globalThis as unknown as { caught: unknown[] }).caught.length),
      ).toBe(0);
    });
  });
});

interface Chrome {
  permissions: { contains(it: { origins: string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
}
