import { browser } from 'wxt/browser';
import { settleFrame } from '../../utils/core/locate/volatile.ts';
import type { RecordedAction } from '../../utils/core/record/action.ts';

/** A frame of another origin cannot tell in which page it is; its tab can, unless it was closed meanwhile. */
export async function withPage(action: RecordedAction, tabId: number): Promise<RecordedAction> {
  if (action.page !== '') return action;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return { ...action, page: settleFrame(tab?.url ?? '') ?? '' };
}
