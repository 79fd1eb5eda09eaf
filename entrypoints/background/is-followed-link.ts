/** Whether a page was loaded by following a link to it. */
import { browser } from 'wxt/browser';

/**
 * No, where it was loaded again, gone back to, or led to from within its own application, as by a form that
 * answers at its own address. In doubt, no.
 */
export async function isFollowedLink(tabId: number): Promise<boolean> {
  const told = await browser.scripting
    .executeScript({
      target: { tabId },
      // Runs in the page: it may lean on nothing of this module.
      func: () => {
        const [entry] = performance.getEntriesByType('navigation');
        const isLed = document.referrer.startsWith(`${location.origin}/`);
        return (entry as PerformanceNavigationTiming | undefined)?.type === 'navigate' && !isLed;
      },
    })
    .catch(() => []);
  return told[0]?.result === true;
}
