/** Answers each request of protocol.ts. */
import { browser } from 'wxt/browser';
import type { PageFacts } from '../../utils/core/run/types.ts';
import { matchesUrl } from '../../utils/core/match/glob.ts';
import { isEnded } from '../../utils/core/run/reduce.ts';
import type { OverlayView } from '../../utils/core/run/view.ts';
import type { Asker, BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { tellPages } from '../../utils/messaging/send.ts';
import { createHelpHandlers } from './help-handlers.ts';
import { createPackHandlers } from './pack-handlers.ts';
import { createPrivacyHandlers } from './privacy-handlers.ts';
import type { Services } from './services.ts';

export function createHandlers(services: Services): BackgroundHandlers {
  const { stores, library, presenter, runner, lifecycle } = services;

  /** The overlay that asked gets its view as the reply; another context's change is pushed to the tab. */
  async function viewFor(
    asker: Asker,
    tabId: number | undefined,
    page: PageFacts | undefined,
  ): Promise<OverlayView | null> {
    if (tabId === undefined) return null;
    if (asker.tabId === tabId)
      return presenter.overlayView(tabId, page ?? (await presenter.pageOf(tabId)));
    await runner.refresh(tabId, page);
    return null;
  }

  /** A page's content script speaks for the run of its own tab only. */
  async function tabOfRun(runId: string, asker: Asker): Promise<number | undefined> {
    const tabId = await stores.bindings.findTab(runId);
    if (asker.tabId !== null && asker.tabId !== tabId)
      throw new Error('that run belongs to another tab');
    return tabId;
  }

  /**
   * A page's content script takes up guides of its own application only: its process could be taken
   * over, and would then read the guides of others. Our own pages take up any.
   */
  async function checkGuideOf(
    asker: Asker,
    guideId: string | undefined,
    page: PageFacts | undefined,
  ): Promise<void> {
    if (asker.tabId === null) return;
    const found = guideId === undefined ? undefined : await library.find(guideId);
    const isHere = found?.guide.app.match.some((glob) => page && matchesUrl(glob, page.url));
    if (!isHere) throw new Error('that guide belongs to another application');
  }

  const tabFor = (asker: Asker, tabId: number | undefined): number | undefined =>
    asker.tabId ?? tabId;

  return {
    async page({ page, arrival }, asker) {
      const { tabId } = asker;
      if (tabId === null) return null;
      await lifecycle.meetPage(tabId, page, arrival);
      await runner.refresh(tabId, page);
      return null;
    },
    async overlay({ page }, asker) {
      if (asker.tabId === null) throw new Error('only a tab has an overlay');
      return presenter.overlayView(asker.tabId, page);
    },
    async finder(_, asker) {
      if (asker.tabId === null) throw new Error('only a tab has an overlay');
      await runner.bringFinder(asker.tabId);
      return null;
    },
    async runEvent({ runId, event, elements, page }, asker) {
      const tabId = await tabOfRun(runId, asker);
      await runner.dispatch({ runId, event, elements, page });
      return viewFor(asker, tabId, page);
    },
    async startGuide({ guideId, tabId: named, page }, asker) {
      const tabId = tabFor(asker, named);
      if (tabId === undefined) return null;
      await checkGuideOf(asker, guideId, page);
      await runner.start(guideId, tabId, page ?? (await presenter.pageOf(tabId)));
      return viewFor(asker, tabId, page);
    },
    async resumeRun({ runId, tabId: named, page }, asker) {
      const tabId = tabFor(asker, named);
      if (tabId === undefined) return null;
      await checkGuideOf(asker, (await stores.runs.load(runId))?.guideId, page);
      await runner.resume(runId, tabId, page ?? (await presenter.pageOf(tabId)));
      return viewFor(asker, tabId, page);
    },
    async dismissRun({ runId }, asker) {
      const tabId = await tabOfRun(runId, asker);
      const run = await stores.runs.load(runId);
      if (tabId !== undefined && (!run || isEnded(run))) await stores.bindings.unbind(tabId);
      // What was put away stays with its tab: it would be offered again on the next page.
      else if (tabId !== undefined) await stores.bindings.setDismissed(tabId);
      return viewFor(asker, tabId, undefined);
    },
    async returnToStep({ runId }, asker) {
      const tabId = await tabOfRun(runId, asker);
      const url = tabId === undefined ? null : (await stores.bindings.get(tabId))?.lastStepUrl;
      if (tabId !== undefined && url) await browser.tabs.update(tabId, { url });
      return null;
    },
    async setLanguage({ language }, asker) {
      await stores.settings.save({ language });
      tellPages('changed', { what: 'guides' });
      return asker.tabId === null ? null : viewFor(asker, asker.tabId, undefined);
    },
    async placeLauncher({ place }) {
      await stores.settings.save({ launcher: place });
      return null;
    },
    async popup({ tabId, url }) {
      return presenter.popupView(tabId, url);
    },
    async welcomed() {
      await stores.settings.save({ welcomed: true });
      return null;
    },
    ...createHelpHandlers(services),
    ...createPackHandlers(services),
    ...createPrivacyHandlers(services),
  };
}
