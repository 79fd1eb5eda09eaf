import { browser } from 'wxt/browser';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import type { GuideCard } from '../../utils/core/run/view.ts';
import { askBackground } from '../../utils/messaging/send.ts';

/**
 * Takes a run up: in the tab in front, if its guide leads through the page there (`here`), else where
 * it was, or where its application is. If neither is possible, the page opens on which that can be
 * allowed, or tried again.
 */
export async function takeUp(
  runId: string,
  tabId: number,
  here: readonly GuideCard[],
): Promise<void> {
  if (here.some((card) => card.runId === runId)) {
    await askBackground('resumeRun', { runId, tabId });
    return;
  }
  const went = await askBackground('goOn', { runId });
  if (went === 'here') return;
  await browser.tabs.create({ url: PAGE_LINKS[went === 'nowhere' ? 'progress' : 'guides'] });
}
