import type { Page } from '@playwright/test';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import {
  makeFigures,
  makeFile,
  makeTeamWeek,
} from '../../utils/core/insights/fixtures/make-team-week.ts';
import { makeReport } from '../../utils/core/insights/fixtures/make-report.ts';
import { weekOf } from '../../utils/core/insights/weeks.ts';
import { lockKey } from '../../utils/store/key-file.ts';
import { createKeyPair, seal } from '../../utils/store/sealing.ts';
import type { Zaakdossier } from '../sites/zaakdossier/server.ts';
import { expectAccessible, expectAccessibleInOtherLooks } from './support/accessible.ts';
import { askBackground } from './support/background.ts';
import { fileOf } from './support/collector.ts';
import type { LoadedExtension } from './support/extension.ts';
import { openHelpFor } from './support/help.ts';
import { daysToNext, passTime } from './support/pass-time.ts';
import { PRACTICE_GUIDE } from './support/practice-work.ts';
import { expect, test } from './support/test.ts';

const WEEK_MS = 7 * 86_400_000;
const PASSPHRASE = 'vier gewone woorden';

interface Rooms {
  readonly extension: LoadedExtension;
  readonly site: Zaakdossier;
  readonly page: Page;
}

interface State {
  readonly name: string;
  reach(rooms: Rooms): Promise<void>;
}

const open = async ({ extension, page }: Rooms, path: string): Promise<void> => {
  await page.goto(`chrome-extension://${extension.id}/${path}.html`);
  await expect(page.locator('h1')).toBeVisible();
};

/** The popup asks for the tab in front, which in a test is the popup itself: here it is told of another. */
async function openPopupFor({ extension, site, page }: Rooms): Promise<void> {
  await page.addInitScript((url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: unknown } } }).chrome;
    tabs.query = () => Promise.resolve([{ id: 1_000_000, url }]);
  }, `${site.url}/inloggen`);
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await expect(page.locator('.card')).toBeVisible();
}

async function breakStore({ extension }: Rooms, method: 'put' | 'getAll'): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate((name) => {
    IDBObjectStore.prototype[name] = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  }, method);
}

const STATES: readonly State[] = [
  { name: 'welcome', reach: (rooms) => open(rooms, 'welcome') },
  { name: 'guides', reach: (rooms) => open(rooms, 'guides') },
  {
    name: 'guides: contents opened',
    reach: async ({ page }) => page.locator('summary').first().click(),
  },
  {
    name: 'guides: values saved',
    async reach({ page }) {
      await page.locator('form button[type=submit]').first().click();
      await expect(page.locator('.message')).toBeVisible();
    },
  },
  {
    name: 'guides: problems in files',
    async reach({ page }) {
      const text = '{ "format": 1, "kind": "walkthrough", "stappen": [] }';
      const buffer = Buffer.from(text);
      const files = [{ name: 'faulty.json', mimeType: 'application/json', buffer }];
      await page.locator('input[type=file]').setInputFiles(files);
      await expect(page.locator('.message.care li').first()).toBeVisible();
    },
  },
  { name: 'reports', reach: (rooms) => open(rooms, 'reports') },
  { name: 'privacy', reach: (rooms) => open(rooms, 'privacy') },
  {
    name: 'privacy: everything as it is stored',
    reach: async ({ page }) => page.locator('summary').first().click(),
  },
  {
    name: 'privacy: a file that is no download of ours',
    async reach({ page }) {
      const files = [{ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') }];
      await page.locator('input[type=file]').setInputFiles(files);
      await expect(page.locator('.message.care')).toBeVisible();
    },
  },
  {
    name: 'privacy: asks before erasing',
    async reach({ page }) {
      await page.locator('.button-care').click();
      await expect(page.locator('dialog:modal')).toBeVisible();
    },
  },
  {
    name: 'popup: nothing for this page',
    async reach(rooms) {
      await open(rooms, 'popup');
    },
  },
  { name: 'popup: guides for this page', reach: openPopupFor },
  {
    name: 'popup: a guide under way',
    async reach(rooms) {
      const { page } = rooms;
      await askBackground(page, 'startGuide', { guideId: PRACTICE_GUIDE, tabId: 1_000_000 });
      await page.reload();
      await expect(page.locator('.card .thread')).toBeVisible();
    },
  },
  {
    name: 'help: a guide for this page, under way',
    async reach({ page, site, extension }) {
      await openHelpFor(page, extension, `${site.url}/inloggen`);
      await expect(page.locator('.card .thread').first()).toBeVisible();
    },
  },
  {
    name: 'help: all steps',
    async reach({ page }) {
      await page.locator('.card .button-quiet').first().click();
      await expect(page.locator('.lines [aria-current]')).toBeVisible();
    },
  },
  {
    name: 'help: found',
    async reach({ page }) {
      await page.locator('.read > .button-quiet').click();
      const title = await page.locator('.card-title').first().innerText();
      await page.getByRole('searchbox').fill(title);
      await expect(page.locator('.found').first()).toBeVisible();
    },
  },
  {
    name: 'help: nothing found',
    async reach({ page }) {
      await page.getByRole('searchbox').fill('zeppelin');
      await expect(page.locator('.empty')).toBeVisible();
    },
  },
  {
    name: 'progress: a guide under way',
    async reach(rooms) {
      await open(rooms, 'progress');
      await expect(rooms.page.locator('.thread').first()).toBeVisible();
    },
  },
  {
    name: 'collector: a key is open, a file is refused',
    async reach(rooms) {
      await open(rooms, 'collector');
      const { page } = rooms;
      const [key, reports] = [page.locator('#key'), page.locator('#reports')].map((heading) =>
        page.locator('section').filter({ has: heading }),
      );
      const pair = await createKeyPair();
      const file = fileOf('key.age', await lockKey(pair, PASSPHRASE, 10));
      await key!.locator('input[type=file]').setInputFiles(file);
      await key!.locator('input[type=password]').first().fill(PASSPHRASE);
      await page.keyboard.press('Enter');
      await expect(key!.locator('.from')).toBeVisible();
      const week = weekOf(Date.now() - WEEK_MS);
      const sealed = await seal(JSON.stringify(makeReport(1, { week })), pair.publicKey);
      const files = [fileOf('1.age', sealed), fileOf('2.age', 'x')];
      await reports!.locator('input[type=file]').first().setInputFiles(files);
      await expect(page.locator('h3[id$="-team"]')).toBeVisible();
    },
  },
  {
    name: 'insights: figures, a table',
    async reach(rooms) {
      await open(rooms, 'insights');
      const { name, text } = makeFile('cijfers.json', {
        weeks: [makeTeamWeek({ guides: [makeFigures({ outcome: { 'stopped.kiezen': 20 } })] })],
      });
      await rooms.page.locator('input[type=file]').setInputFiles(fileOf(name, text));
      await expect(rooms.page.locator('.chart svg').first()).toBeVisible();
      await rooms.page.locator('#picture-adoption summary').click();
      await expect(rooms.page.locator('tbody tr').first()).toBeVisible();
    },
  },
  {
    name: 'reports: a week',
    async reach(rooms) {
      const { publicKey } = await createKeyPair();
      const collector = { format: 1, kind: 'collector', key: publicKey, teams: ['Burgerzaken'] };
      const file = { name: 'verzamelaar.json', text: JSON.stringify(collector) };
      expect(await askBackground(rooms.page, 'openCollector', file)).toMatchObject({ ok: true });
      await passTime(rooms.extension, daysToNext('tuesday'));
      await open(rooms, 'reports');
      await expect(rooms.page.locator('.counted')).toBeVisible();
    },
  },
  {
    name: 'guides: none',
    async reach(rooms) {
      await rooms.page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.open('leidraad');
            request.addEventListener('error', () => reject(request.error));
            request.addEventListener('success', () => {
              const { result: database } = request;
              const change = database.transaction('packs', 'readwrite');
              change.objectStore('packs').clear();
              change.addEventListener('complete', () => {
                database.close();
                resolve();
              });
            });
          }),
      );
      await open(rooms, 'guides');
      await expect(rooms.page.locator('.empty')).toBeVisible();
    },
  },
  {
    name: 'privacy: trouble with the store',
    async reach(rooms) {
      await breakStore(rooms, 'getAll');
      await open(rooms, 'privacy');
      await expect(rooms.page.locator('.message.care')).toBeVisible();
    },
  },
];

/** Where the person still has to allow it: the build that everybody can install. */
const ASKING: readonly State[] = [
  {
    name: 'guides: not allowed yet',
    async reach(rooms) {
      await open(rooms, 'guides');
      await expect(rooms.page.locator('.hosts .button-main')).toBeVisible();
    },
  },
  {
    name: 'help: asks for leave',
    async reach({ page, site, extension }) {
      await openHelpFor(page, extension, `${site.url}/inloggen`);
      await expect(page.locator('.ask .button-main')).toBeVisible();
    },
  },
  {
    name: 'popup: asks for leave',
    async reach(rooms) {
      await openPopupFor(rooms);
      await expect(rooms.page.locator('.ask .button-main')).toBeVisible();
    },
  },
];

async function visit(rooms: Rooms, states: readonly State[], isInEachLook: boolean) {
  const { page } = rooms;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const state of states) {
    await test.step(state.name, async () => {
      await state.reach(rooms);
      expect(await expectAccessible(page)).toBe(true);
      if (isInEachLook) expect(await expectAccessibleInOtherLooks(page)).toBe(true);
    });
  }
}

for (const language of ['nl', 'de', 'en', 'fr'] as const satisfies readonly UiLanguage[]) {
  test(`axe finds nothing on our own pages and in the popup: ${language}`, async ({
    extension,
    site,
    ownPage,
  }) => {
    test.setTimeout(180_000);
    await askBackground(ownPage, 'setLanguage', { language });
    const page = await extension.context.newPage();
    // Colours do not depend on the language.
    await visit({ extension, site, page }, STATES, language === 'nl');
  });
}

test.describe('in the build that asks', () => {
  test.use({ build: 'chrome-mv3' });

  test('axe finds nothing where the person still has to allow it', async ({
    extension,
    site,
    ownPage,
  }) => {
    test.setTimeout(180_000);
    await askBackground(ownPage, 'setLanguage', { language: 'nl' });
    const page = await extension.context.newPage();
    await visit({ extension, site, page }, ASKING, true);
  });
});
