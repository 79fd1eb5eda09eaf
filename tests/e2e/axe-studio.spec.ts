/** axe over every screen of the studio: in four languages, dark and in forced colours. */
import type { Page } from '@playwright/test';
import { UI_LANGUAGES } from '../../utils/core/i18n/choose-language.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import {
  makeArticle,
  makeAskingDraft,
  makeChecklist,
  makeNews,
  makeTips,
} from '../gallery/sample-kinds.ts';
import { expectAccessible, expectAccessibleInOtherLooks } from './support/accessible.ts';
import { askBackground } from './support/background.ts';
import type { LoadedExtension } from './support/extension.ts';
import { seedDrafts } from './support/seed-draft.ts';
import { expect, test } from './support/test.ts';

interface Rooms {
  readonly extension: LoadedExtension;
  readonly page: Page;
}

interface State {
  readonly name: string;
  reach(rooms: Rooms): Promise<void>;
}

async function open({ extension, page }: Rooms, draftId: string): Promise<void> {
  await page.goto(`chrome-extension://${extension.id}/studio.html#${draftId}`);
  // Only what follows the sign is other: the page stays.
  await page.reload();
  await expect(page.locator(draftId === '' ? '.drafts' : '.studio')).toBeVisible();
}

/** Everything that is folded away, too. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details:not([open])').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const one of all) one.open = true;
  });
  await expect(page.locator('.fold:not(:has(.folded))')).toHaveCount(0);
}

const STATES: readonly State[] = [
  {
    name: 'the list, and a guide to be made',
    async reach(rooms) {
      await open(rooms, '');
      await unfold(rooms.page);
    },
  },
  {
    name: 'asks before a draft goes',
    async reach({ page }) {
      await page.locator('.drafts .button-quiet').first().click();
      await expect(page.locator('dialog:modal')).toBeVisible();
    },
  },
  {
    name: 'a step that asks, with conditions, ways, pages and legal grounds',
    async reach(rooms) {
      await open(rooms, 'asking');
      await rooms.page.locator('.rows [role=option]').nth(1).click();
      await unfold(rooms.page);
    },
  },
  {
    name: 'steps to be copied',
    async reach({ page }) {
      await page.locator('.steps-in > .button').last().click();
      await page.locator('dialog select').selectOption({ index: 1 });
      await expect(page.locator('.choose-steps')).toBeVisible();
    },
  },
  ...['checklist', 'tips', 'news', 'article'].map((kind) => ({
    name: kind,
    async reach(rooms: Rooms) {
      await open(rooms, kind);
      const rows = rooms.page.locator('.rows [role=option]');
      if ((await rows.count()) > 0) await rows.last().click();
      await unfold(rooms.page);
    },
  })),
  {
    name: 'the JSON',
    reach: ({ page }) => page.locator('.studio-bar .button[aria-pressed]').click(),
  },
];

async function seed(page: Page, language: UiLanguage): Promise<void> {
  const other = { ...makeAskingDraft(language), id: 'own.ander' };
  await seedDrafts(page, [
    ['asking', makeAskingDraft(language)],
    ['other', other],
    ['checklist', { ...makeChecklist(language), id: 'own.lijst' }],
    ['tips', { ...makeTips(language), id: 'own.tips' }],
    ['news', { ...makeNews(language), id: 'own.nieuws' }],
    ['article', { ...makeArticle(language), id: 'own.artikel' }],
  ]);
}

for (const { code } of UI_LANGUAGES) {
  test(`axe finds nothing in the studio: ${code}`, async ({ extension, ownPage }) => {
    test.setTimeout(180_000);
    await askBackground(ownPage, 'setLanguage', { language: code });
    await seed(ownPage, code);
    const page = await extension.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const state of STATES) {
      await test.step(state.name, async () => {
        await state.reach({ extension, page });
        expect(await expectAccessible(page)).toBe(true);
        // Colours do not depend on the language.
        if (code === 'nl') expect(await expectAccessibleInOtherLooks(page)).toBe(true);
        // At 400 % zoom nothing has to be scrolled sideways.
        await page.setViewportSize({ width: 320, height: 640 });
        const width = () => page.evaluate(() => document.documentElement.scrollWidth);
        await expect.poll(width).toBeLessThanOrEqual(320);
        await page.setViewportSize({ width: 1280, height: 720 });
      });
    }
  });
}
