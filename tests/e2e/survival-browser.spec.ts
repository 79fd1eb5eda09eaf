/** A run outlives the browser, the worker and the version of the extension. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askBackground } from './support/background.ts';
import { copyBuild } from './support/copy-build.ts';
import { forgetProfile, launchExtension, type LoadedExtension } from './support/extension.ts';
import { Learner } from './support/learner.ts';
import { PRACTICE_PACK, PRACTICE_TITLE } from './support/practice-work.ts';
import { readStored } from './support/stored.ts';
import { expect, test as base } from './support/test.ts';
import {
  countOf,
  seeStep,
  signIn,
  startPractice,
  theRun,
  walkTo,
  work,
  type Stored,
} from './support/walk.ts';
import { hasCanary, killWorker, setCanary } from './support/worker.ts';

/** What an extension page has that Playwright's types do not know. */
interface Own {
  readonly chrome: { readonly runtime: { reload(): void; getManifest(): { version: string } } };
}

interface Again {
  readonly learner: Learner;
  readonly stored: Stored;
}

const test = base.extend<{ comeBack(path: string): Promise<Again> }>({
  /** Closes the browser and opens it again with the same profile, at that page of the application. */
  comeBack: async ({ extension, site }, use) => {
    const opened: LoadedExtension[] = [];
    await use(async (path) => {
      await extension.close();
      const again = await launchExtension({ profile: extension.profile });
      opened.push(again);
      const ownPage = await again.openPage('privacy');
      const page = await again.context.newPage();
      await page.goto(site.url + path);
      return { learner: new Learner(page), stored: () => readStored(ownPage) };
    });
    for (const again of opened) await again.close();
  },
});

test('a worker that is killed in the middle of a step is not missed', async ({
  learner,
  site,
  stored,
  extension,
  ownPage,
}) => {
  await signIn(learner.page, site);
  await learner.page.goto(`${site.url}/zaken`);
  await startPractice(learner);
  await seeStep(learner, stored, 'status-kiezen');

  await setCanary(extension);
  expect(await hasCanary(extension)).toBe(true);
  await killWorker(extension, ownPage);
  await work(learner, 'status-kiezen');
  await seeStep(learner, stored, 'filteren');
  expect(await hasCanary(extension), 'a fresh worker went on').toBe(false);

  await walkTo(learner, stored, 'zaak-openen', 'filteren');
  expect(await theRun(stored)).toMatchObject({
    done: ['status-kiezen', 'filteren'],
    skipped: ['inloggen'],
  });
});

test.describe('a browser that is closed and opened again', () => {
  test('offers to resume, and goes on at the same step with nothing lost', async ({
    learner,
    site,
    stored,
    comeBack,
  }) => {
    await signIn(learner.page, site);
    await learner.page.goto(`${site.url}/zaken`);
    await startPractice(learner);
    await walkTo(learner, stored, 'filteren', 'status-kiezen');
    const before = await theRun(stored);

    const again = await comeBack('/zaken');
    // The session cookie of the application went with the browser.
    await signIn(again.learner.page, site);
    await again.learner.page.goto(`${site.url}/zaken`);
    await again.learner.seesStep(PRACTICE_TITLE);
    expect(await theRun(again.stored)).toMatchObject({
      id: before.id,
      status: 'offered',
      stepId: 'filteren',
      done: before.done,
    });

    await again.learner.press('Ga verder');
    await seeStep(again.learner, again.stored, 'filteren');
    await walkTo(again.learner, again.stored, 'zaak-openen', 'filteren');
    expect(await theRun(again.stored)).toMatchObject({
      id: before.id,
      done: ['status-kiezen', 'filteren'],
    });
    for (const stepId of ['status-kiezen', 'filteren']) {
      expect(await countOf(again.stored, 'step-seen', stepId)).toBe(1);
      expect(await countOf(again.stored, 'step-done', stepId)).toBe(1);
    }
  });

  test('takes "Nu niet" for an answer, and keeps the run for later', async ({
    learner,
    stored,
    comeBack,
  }) => {
    await startPractice(learner);
    await seeStep(learner, stored, 'inloggen');

    const again = await comeBack('/inloggen');
    const { page, host, launcher } = again.learner;
    await again.learner.seesStep(PRACTICE_TITLE);
    await again.learner.press('Nu niet');
    await expect(host.getByRole('dialog')).toHaveCount(0);
    await expect(launcher).toBeVisible();
    // Nor is the question put again at the next page.
    await page.reload();
    await expect(launcher).toBeVisible();
    await expect(host.getByRole('dialog')).toHaveCount(0);

    await launcher.click();
    await host.getByRole('button', { name: `Ga verder: ${PRACTICE_TITLE}` }).click();
    await seeStep(again.learner, again.stored, 'inloggen');
    expect(await theRun(again.stored)).toMatchObject({ status: 'shown', done: [] });
  });
});

/** A reload makes an unpacked extension of one from the command line: only developers may have that. */
async function makeDeveloperProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'leidraad-profile-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

test('an update of the extension takes an open page along', async ({ site }) => {
  const folder = await copyBuild();
  const extension = await launchExtension({ folder, profile: await makeDeveloperProfile() });
  try {
    const ownPage = await extension.openPage('privacy');
    await askBackground(ownPage, 'savePackValues', {
      packId: PRACTICE_PACK,
      values: { zaakHost: new URL(site.url).host },
    });
    // Chosen by the person: what Playwright makes of the browser's own comes too late for a new worker.
    await askBackground(ownPage, 'setLanguage', { language: 'nl' });
    const page = await extension.context.newPage();
    await signIn(page, site);
    await page.goto(`${site.url}/zaken`);
    const learner = new Learner(page);
    await startPractice(learner);
    await seeStep(learner, () => readStored(ownPage), 'status-kiezen');
    const oldHost = await learner.host.elementHandle();

    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
      version: string;
    };
    await writeFile(
      join(folder, 'manifest.json'),
      JSON.stringify({ ...manifest, version: '99.0.0' }),
    );
    // It takes the extension's own pages away, and with them the answer.
    await Promise.all([
      ownPage.waitForEvent('close'),
      ownPage
        .evaluate(() => (globalThis as unknown as Own).chrome.runtime.reload())
        .catch(() => undefined),
    ]);

    // The page was not touched: it gets a new agent and a new overlay, and the old ones are gone.
    await learner.seesStep(PRACTICE_TITLE);
    expect(await oldHost?.evaluate((host) => host.isConnected), 'the old overlay is gone').toBe(
      false,
    );
    await expect(learner.host).toHaveCount(1);
    await expect(learner.launcher).toHaveCount(1);
    const fresh = await extension.openPage('privacy');
    const stored: Stored = () => readStored(fresh);
    expect(
      await fresh.evaluate(
        () => (globalThis as unknown as Own).chrome.runtime.getManifest().version,
      ),
    ).toBe('99.0.0');
    expect(await theRun(stored)).toMatchObject({ status: 'offered', stepId: 'status-kiezen' });

    await page.bringToFront();
    await learner.press('Ga verder');
    await seeStep(learner, stored, 'status-kiezen');
    await walkTo(learner, stored, 'filteren', 'status-kiezen');
    await expect(learner.host).toHaveCount(1);
    expect(await countOf(stored, 'step-done', 'status-kiezen')).toBe(1);
  } finally {
    await extension.close();
    await forgetProfile(extension.profile);
    await rm(folder, { recursive: true });
  }
});
