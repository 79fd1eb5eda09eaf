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

/**
 * Beside the application's tab: in front is what is no page of ours. `told`: its address, where the
 * browser would not tell it; it is then the last tab before the panel's.
 */
export async function openHelpBeside(
  { context, id }: LoadedExtension,
  told: string | null = null,
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((address) => {
    const { tabs } = (globalThis as unknown as Own).chrome;
    const query = tabs.query.bind(tabs);
    tabs.query = async () => {
      const all = await query({});
      return address === null
        ? all.filter(({ url }) => url?.startsWith('http') === true)
        : all
            .filter(({ url }) => url === undefined)
            .map((tab) => ({ ...tab, url: address }))
            .slice(-1);
    };
  }, told);
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  await expect(page.locator('h1')).toBeVisible();
  return page;
}
