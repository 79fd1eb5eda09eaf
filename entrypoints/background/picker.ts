/** An author shows on a page what a step is about: the script into its tab, and what it tells to who asked. */
import { browser } from 'wxt/browser';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { RecordedAction } from '../../utils/core/record/action.ts';
import type { PickOrder, PickView } from '../../utils/core/record/orders.ts';
import { SHOWN_BY_EXTENSION } from '../../utils/dom/leave-sheet.ts';
import { tellPage, tellPages } from '../../utils/messaging/send.ts';
import type { Contexts } from './contexts.ts';
import { goToTab } from './go-to-tab.ts';
import type { Previewer } from './previewer.ts';
import type { Stores } from './stores.ts';
import { withPage } from './with-page.ts';

export interface Picker {
  /** False: the page lets nobody in. What was begun before ends. */
  start(order: PickOrder): Promise<boolean>;
  /** Without an action: the author wants nothing chosen. A tab may speak of itself only. */
  end(tabId: number | null, action: RecordedAction | null): Promise<void>;
  /** What was chosen in this tab could not be taken: it ends. False: no studio is told of it. */
  lose(tabId: number): Promise<boolean>;
  /** What is shown of this draft to the studio. What was chosen, or that it was lost, is told once. */
  take(draftId: string): Promise<PickView | null>;
}

type Pick = PickOrder & PickView;

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

  const isOpen = (pick: Pick): boolean => pick.action === null && !pick.isLost;

  /** `told`: what a studio takes of it. */
  async function close(pick: Pick, told: Partial<PickView> | null): Promise<void> {
    if (told && pick.home !== null) await picks.save({ ...pick, ...told });
    else await picks.forget();
    await leave(pick.tabId);
    if (pick.home !== null) await goToTab(pick.home);
    tellPages('changed', { what: 'pick' });
  }

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
      if (!pick || !isOpen(pick) || (tabId !== null && pick.tabId !== tabId)) return;
      const seen = action && (await withPage(action, pick.tabId));
      await close(pick, seen && { action: seen });
      if (seen && pick.home === null) await onRecorded(pick.stepId, seen);
    },
    async lose(tabId) {
      const pick = await picks.load();
      if (pick?.tabId !== tabId || !isOpen(pick)) return false;
      await close(pick, { isLost: true });
      return pick.home !== null;
    },
    async take(draftId) {
      const pick = await picks.load();
      if (pick?.draftId !== draftId || pick.home === null) return null;
      if (!isOpen(pick)) await picks.forget();
      const { stepId, action, isLost } = pick;
      return { stepId, action, ...(isLost && { isLost }) };
    },
  };
}
