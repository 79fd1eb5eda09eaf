import { browser } from 'wxt/browser';
import '../../components/panel/panel.css';
import { PAGE_LINKS } from '../../components/pages/links.ts';
import { showPage } from '../../components/pages/show-page.tsx';
import { RecorderPanel } from '../../components/panel/RecorderPanel.tsx';
import { HelpPanel } from '../../components/panel/HelpPanel.tsx';
import { matchPatternOf } from '../../utils/core/match/glob.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import { receiveInOurPages } from '../../utils/messaging/receive-in-our-pages.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import { findTab } from './find-tab.ts';
import { takeUp } from './take-up.ts';

/** Goes up with each change of what can be searched. */
let edition = 0;

const { refresh } = showPage(
  async () => {
    const { tabId, url } = await findTab();
    return { tabId, url, edition, view: await askBackground('help', { tabId, url }) };
  },
  ({ tabId, url, edition: shown, view }, again) => {
    const onLanguage = (language: UiLanguage) => again(askBackground('setLanguage', { language }));
    const { recording, language } = view;
    return recording ? (
      <RecorderPanel
        recording={recording}
        language={language}
        limits={view.limits}
        onLanguage={onLanguage}
        links={PAGE_LINKS}
        onCommand={(command) => again(askBackground('recordCommand', { command }))}
        onCancelPick={async () => {
          await askBackground('cancelPick', {});
        }}
        onDone={async () => {
          await askBackground('recordCommand', { command: { do: 'stop' } });
          await openDraft(recording.draftId, recording.home);
        }}
      />
    ) : (
      <HelpPanel
        view={view}
        url={url}
        onRecord={async (page) => {
          if (!(await allowHost(page))) return 'denied';
          await again(askBackground('startRecording', { tabId, url: page }));
          return 'started';
        }}
        edition={shown}
        links={PAGE_LINKS}
        onRead={(guideId) => askBackground('readGuide', { guideId, url })}
        onBack={refresh}
        onTexts={() => askBackground('searchTexts', {})}
        onMissed={(words) => askBackground('missedSearch', { words })}
        onStart={(guideId, practice) =>
          again(askBackground('startGuide', { guideId, tabId, practice }))
        }
        onResume={(runId) => again(takeUp(runId, tabId, view.here))}
        onGo={(runId, stepId) => again(askBackground('goToStep', { runId, stepId }))}
        onPicture={(guideId, stepId) => askBackground('picture', { guideId, stepId })}
        onAllow={async () => {
          await browser.tabs.create({ url: PAGE_LINKS.guides });
        }}
        onLanguage={onLanguage}
      />
    );
  },
);

/** In the studio's tab that the recording began in, where that is still there. */
async function openDraft(draftId: string, home: number | null): Promise<void> {
  const url = `/studio.html#${draftId}`;
  const tab = home === null ? undefined : await browser.tabs.get(home).catch(() => undefined);
  if (tab?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tab.id, { active: true });
}

/** Asked inside the click; true at once where the host is granted. */
function allowHost(page: string): Promise<boolean> {
  return browser.permissions.request({ origins: [matchPatternOf(page)!] });
}

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
