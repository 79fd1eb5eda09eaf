import { browser } from 'wxt/browser';

/** Brings the tab in front, with its window. One that is gone is no trouble. */
export async function goToTab(tabId: number): Promise<void> {
  try {
    const { windowId } = (await browser.tabs.update(tabId, { active: true })) ?? {};
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  } catch {}
}
