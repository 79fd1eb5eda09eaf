/** What the browser itself can do to a tab, by the extension's own interface to it. */
import type { Page } from '@playwright/test';

interface Chrome {
  readonly tabs: {
    query(what: { url: string }): Promise<{ id: number }[]>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
}

/** As a person does with Ctrl and plus. `ownPage` must be one of the extension's own pages. */
export async function zoom(ownPage: Page, page: Page, factor: number): Promise<void> {
  await ownPage.evaluate(
    async ([url, wanted]) => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ url });
      await tabs.setZoom(tab!.id, wanted);
    },
    [page.url(), factor] as const,
  );
}
