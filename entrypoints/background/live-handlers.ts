/** What the studio does on the live page: show, look at, check. */
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { loadDraft } from '../../utils/store/drafts.ts';
import { checkPage } from './check-page.ts';
import { goToTab } from './go-to-tab.ts';
import type { Services } from './services.ts';

type LiveHandlers = Pick<
  BackgroundHandlers,
  'pickElement' | 'cancelPick' | 'startPick' | 'pick' | 'startPreview' | 'checkTargets'
>;

export function createLiveHandlers({ stores, picker, previewer }: Services): LiveHandlers {
  const load = async (draftId: string) => loadDraft(await stores.database(), draftId);
  return {
    async pickElement({ action }, { tabId }) {
      if (tabId !== null) await picker.end(tabId, action);
      return null;
    },
    async cancelPick(_, { tabId }) {
      await picker.end(tabId, null);
      return null;
    },
    async startPick(order) {
      return picker.start(order);
    },
    async pick({ draftId }) {
      return picker.take(draftId);
    },
    async startPreview({ draftId, stepId, tabId, language, roles }) {
      const guide = (await load(draftId))?.guide;
      if (guide?.kind !== 'walkthrough') return false;
      const isOn = await previewer.start({ guide, stepId, tabId, as: { language, roles } });
      if (isOn) await goToTab(tabId);
      return isOn;
    },
    async checkTargets({ draftId, tabId }) {
      const guide = (await load(draftId))?.guide;
      return guide ? checkPage(guide, tabId) : null;
    },
  };
}
