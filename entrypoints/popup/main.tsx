import { browser } from 'wxt/browser';
import '../../components/popup/popup.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { askBackground } from '../../utils/messaging/send.ts';
import { findTab } from '../sidepanel/find-tab.ts';
import { openHelp } from '../sidepanel/open-help.ts';
import { takeUp } from '../sidepanel/take-up.ts';

showPage(
  async () => {
    const { windowId, ...tab } = await findTab();
    return { tab, windowId, view: await askBackground('popup', tab) };
  },
  ({ tab: { tabId }, windowId, view }, again) => (
    <Popup
      view={view}
      links={PAGE_LINKS}
      onStart={async (guideId, practice) => {
        await askBackground('startGuide', { guideId, tabId, practice });
        window.close();
      }}
      onResume={async (runId) => {
        await takeUp(runId, tabId, view.here);
        window.close();
      }}
      // The browser's question would close the popup: it is asked on a page that stays.
      onAllow={async () => {
        await browser.tabs.create({ url: PAGE_LINKS.guides });
        window.close();
      }}
      onHelp={async () => {
        // Straight from the click: the browser opens it for nothing else.
        await openHelp(windowId);
        window.close();
      }}
      onLanguage={(language) => again(askBackground('setLanguage', { language }))}
    />
  ),
);
