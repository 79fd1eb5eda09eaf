import { browser } from 'wxt/browser';
import '../../components/panel/panel.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { HelpPanel } from '../../components/panel/HelpPanel.tsx';
import { receiveInOurPages } from '../../utils/messaging/receive-in-our-pages.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { findTab } from './find-tab.ts';

/** Goes up with each change of what can be searched. */
let edition = 0;

const { refresh } = showPage(
  async () => {
    const { tabId, url } = await findTab();
    return { tabId, url, edition, view: await askBackground('help', { tabId, url }) };
  },
  ({ tabId, url, edition: shown, view }, again) => (
    <HelpPanel
      view={view}
      edition={shown}
      links={PAGE_LINKS}
      onRead={(guideId) => askBackground('readGuide', { guideId, url })}
      onTexts={() => askBackground('searchTexts', {})}
      onMissed={async (words) => {
        await askBackground('missedSearch', { words });
      }}
      onStart={async (guideId) => {
        await askBackground('startGuide', { guideId, tabId });
        await again();
      }}
      onResume={async (runId) => {
        await askBackground('resumeRun', { runId, tabId });
        await again();
      }}
      onGo={async (runId, stepId) => {
        await askBackground('goToStep', { runId, stepId });
        await again();
      }}
      onAllow={async () => {
        await browser.tabs.create({ url: PAGE_LINKS.guides });
      }}
      onLanguage={async (language) => {
        await askBackground('setLanguage', { language });
        await again();
      }}
    />
  ),
);

receiveInOurPages({
  changed({ what }) {
    if (what === 'guides') edition += 1;
    void refresh();
  },
});
// The panel stays while the person goes from tab to tab and from page to page.
browser.tabs.onActivated.addListener(() => void refresh());
browser.tabs.onUpdated.addListener((_, change, tab) => {
  if (tab.active && (change.url !== undefined || change.status === 'complete')) void refresh();
});
