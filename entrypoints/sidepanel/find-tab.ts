import { browser } from 'wxt/browser';

export interface FrontTab {
  readonly tabId: number;
  readonly windowId: number;
  /** Null where the browser does not tell, which it does for sites that were granted. */
  readonly url: string | null;
}

/** The tab in front of the window that asks. */
export async function findTab(): Promise<FrontTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? -1, windowId: tab?.windowId ?? -1, url: tab?.url ?? null };
}
