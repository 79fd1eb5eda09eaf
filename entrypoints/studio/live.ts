/** The studio's hands in the application's tab. */
import { browser } from 'wxt/browser';
import type { LivePorts, LiveTab, LiveTrouble } from '../../components/studio/live-ports.ts';
import { leadsThrough } from '../../utils/core/guide/applications.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import type { Guide, Walkthrough } from '../../utils/core/guide/schema.ts';
import { hostPatternsOf } from '../../utils/core/match/glob.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { openHelp } from '../sidepanel/open-help.ts';

/** Where the studio itself is; asked at the start, since a click has no time for it. */
const own = browser.tabs.getCurrent();
let windowId: number | undefined;
void own.then((tab) => (windowId = tab?.windowId));

const readHome = async (): Promise<number | null> => (await own)?.id ?? null;

export function createLivePorts(draftId: string, onPicked: () => void): LivePorts {
  return {
    reach,
    onPicked,
    openPanel() {
      // What it shows is also told by our button in the toolbar.
      if (windowId !== undefined) openHelp(windowId).catch(() => undefined);
    },
    async pick({ tabId }, stepId) {
      const order = { draftId, stepId, tabId, home: await readHome() };
      return (await askBackground('startPick', order)) ? null : 'closed';
    },
    cancelPick: () => askBackground('cancelPick', {}),
    async preview({ tabId }, stepId, as) {
      const order = { draftId, stepId, tabId, language: as.language, roles: as.roles };
      return (await askBackground('startPreview', order)) ? null : 'noHost';
    },
    async check({ tabId }) {
      return (await askBackground('checkTargets', { draftId, tabId })) ?? 'closed';
    },
    async record({ tabId, url }, after) {
      const into = { draftId, after, home: await readHome() };
      await askBackground('startRecording', { tabId, url, into });
      return null;
    },
  };
}

async function reach(draft: Walkthrough): Promise<LiveTab | LiveTrouble> {
  const resolved = resolveGuide(draft, {});
  if (!resolved.ok) return 'noHost';
  const origins = hostPatternsOf(resolved.guide);
  // In the turn of the click, as the browser demands.
  if (!(await browser.permissions.request({ origins }))) return 'denied';
  return (await findTab(resolved.guide, origins)) ?? 'noTab';
}

async function findTab(guide: Guide, url: string[]): Promise<LiveTab | undefined> {
  const tabs = (await browser.tabs.query({ url })).flatMap((tab) =>
    tab.id !== undefined && tab.url !== undefined && leadsThrough(guide, tab.url)
      ? [{ tabId: tab.id, url: tab.url, at: tab.lastAccessed ?? 0 }]
      : [],
  );
  return tabs.toSorted((a, b) => b.at - a.at)[0];
}
