/** What the browser itself can do to a tab, by the extension's own interface to it. */
import type { Page } from '@playwright/test';

interface Chrome {
  readonly tabs: {
    query(what: { url: string }): Promise<{ id: number }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
}

/** `ownPage` must be one of the extension's own pages. */
export function idOfTab(ownPage: Page, page: Page): Promise<number> {
  return ownPage.evaluate(async (url) => {
    const [tab] = await (globalThis as unknown as { chrome: Chrome }).chrome.tabs.query({ url });
    return tab!.id;
  }, page.url());
}

/** As a person does with Ctrl and plus. */
export async function zoom(ownPage: Page, page: Page, factor: number): Promise<void> {
  const tabId = await idOfTab(ownPage, page);
  await ownPage.evaluate(
    ([id, wanted]) => (globalThis as unknown as { chrome: Chrome }).chrome.tabs.setZoom(id, wanted),
    [tabId, factor] as const,
  );
}
