import { browser } from 'wxt/browser';
import '../../components/popup/popup.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { askBackground } from '../../utils/messaging/send.ts';

async function findTab(): Promise<{ tabId: number; url: string | null }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? -1, url: tab?.url ?? null };
}

showPage(
  async () => {
    const tab = await findTab();
    return { tab, view: await askBackground('popup', tab) };
  },
  ({ tab: { tabId }, view }, again) => (
    <Popup
      view={view}
      links={PAGE_LINKS}
      onStart={async (guideId) => {
        await askBackground('startGuide', { guideId, tabId });
        window.close();
      }}
      onResume={async (runId) => {
        await askBackground('resumeRun', { runId, tabId });
        window.close();
      }}
      // The browser's question would close the popup: it is asked on a page that stays.
      onAllow={async () => {
        await browser.tabs.create({ url: PAGE_LINKS.guides });
        window.close();
      }}
      onLanguage={async (language) => {
        await askBackground('setLanguage', { language });
        await again();
      }}
    />
  ),
);
