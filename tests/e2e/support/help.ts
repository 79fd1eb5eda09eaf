/** The help panel in a tab of its own, where a test can see and press what is in it. */
import { expect, type Page } from '@playwright/test';
import type { LoadedExtension } from './extension.ts';

interface Own {
  readonly chrome: {
    readonly tabs: {
      query(asked: object): Promise<{ readonly id: number; readonly url?: string }[]>;
    };
  };
}

/** Tells the panel that a tab with this address is in front; no tab need have it. */
export async function openHelpFor(page: Page, { id }: LoadedExtension, url: string): Promise<void> {
  await page.addInitScript((address) => {
    const { tabs } = (globalThis as unknown as Own).chrome;
    tabs.query = () => Promise.resolve([{ id: 1_000_000, url: address }]);
  }, url);
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  await expect(page.locator('h1')).toBeVisible();
}

/** Beside the application's tab: in front is what is no page of ours. */
export async function openHelpBeside({ context, id }: LoadedExtension): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const { tabs } = (globalThis as unknown as Own).chrome;
    const query = tabs.query.bind(tabs);
    tabs.query = async () =>
      (await query({})).filter(({ url }) => url?.startsWith('http') === true);
  });
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  await expect(page.locator('h1')).toBeVisible();
  return page;
}
