/** An author shows on a page what a step is about: the script into its tab, and what it tells to who asked. */
import { browser } from 'wxt/browser';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { settleFrame } from '../../utils/core/locate/volatile.ts';
import type { RecordedAction } from '../../utils/core/record/action.ts';
import type { PickOrder, PickView } from '../../utils/core/record/orders.ts';
import { SHOWN_BY_EXTENSION } from '../../utils/dom/leave-sheet.ts';
import { tellPage, tellPages } from '../../utils/messaging/send.ts';
import type { Contexts } from './contexts.ts';
import { goToTab } from './go-to-tab.ts';
import type { Previewer } from './previewer.ts';
import type { Stores } from './stores.ts';

export interface Picker {
  /** False: the page lets nobody in. What was begun before ends. */
  start(order: PickOrder): Promise<boolean>;
  /** Without an action: the author wants nothing chosen. A tab may speak of itself only. */
  end(tabId: number | null, action: RecordedAction | null): Promise<void>;
  /** What is shown of this draft to the studio. What was chosen is told once. */
  take(draftId: string): Promise<PickView | null>;
}

export interface PickerPorts {
  /** A recording takes what was chosen. */
  onRecorded(stepId: string, action: RecordedAction): Promise<unknown>;
}

export function createPicker(
  { picks }: Stores,
  contexts: Contexts,
  previewer: Previewer,
  { onRecorded }: PickerPorts,
): Picker {
  async function enter(tabId: number): Promise<boolean> {
    const target = { tabId, allFrames: true };
    try {
      if (import.meta.env.FIREFOX)
        await browser.scripting.insertCSS({ target, css: SHOWN_BY_EXTENSION, origin: 'USER' });
      await browser.scripting.executeScript({ target, files: ['/picker.js'] });
    } catch {
      return false;
    }
    const language = await contexts.language();
    const t = createTranslate(language, wordsIn(language));
    return (await tellPage({ tabId }, 'picker', 'begin', { hint: t('pick.hint') })) === 'heard';
  }

  const leave = (tabId: number) => tellPage({ tabId }, 'picker', 'end', {});

  return {
    async start(order) {
      const before = await picks.load();
      if (before) await leave(before.tabId);
      // What lies over the page is in the way.
      await previewer.clear(order.tabId);
      await picks.save({ ...order, action: null });
      const isIn = await enter(order.tabId);
      if (isIn) await goToTab(order.tabId);
      else await picks.forget();
      tellPages('changed', { what: 'pick' });
      return isIn;
    },
    async end(tabId, action) {
      const pick = await picks.load();
      if (!pick || pick.action !== null || (tabId !== null && pick.tabId !== tabId)) return;
      const seen = action && (await withPage(action, pick.tabId));
      if (seen && pick.home !== null) await picks.save({ ...pick, action: seen });
      else await picks.forget();
      await leave(pick.tabId);
      if (seen && pick.home === null) await onRecorded(pick.stepId, seen);
      if (pick.home !== null) await goToTab(pick.home);
      tellPages('changed', { what: 'pick' });
    },
    async take(draftId) {
      const pick = await picks.load();
      if (pick?.draftId !== draftId || pick.home === null) return null;
      if (pick.action !== null) await picks.forget();
      return { stepId: pick.stepId, action: pick.action };
    },
  };
}

/** A frame of another origin cannot tell in which page it is. */
async function withPage(action: RecordedAction, tabId: number): Promise<RecordedAction> {
  if (action.page !== '') return action;
  const { url = '' } = await browser.tabs.get(tabId);
  return { ...action, page: settleFrame(url) ?? '' };
}
