import { browser } from 'wxt/browser';

/** Of these tabs the one in front, else the last. */
export async function nearestTab(tabIds: readonly number[]): Promise<number | undefined> {
  const active = await browser.tabs.query({ active: true });
  const inFront = active.find(({ id }) => id !== undefined && tabIds.includes(id));
  return inFront?.id ?? tabIds.at(-1);
}
