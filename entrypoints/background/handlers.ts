/** Answers each request of protocol.ts. */
import { browser } from 'wxt/browser';
import type { PageFacts } from '../../utils/core/run/types.ts';
import { leadsThrough } from '../../utils/core/guide/applications.ts';
import { isEnded } from '../../utils/core/run/reduce.ts';
import type { OverlayView } from '../../utils/core/run/view.ts';
import type { Asker, BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { tellAside, tellPages } from '../../utils/messaging/send.ts';
import { createChoiceHandlers } from './choice-handlers.ts';
import { createFeedbackHandlers } from './feedback-handlers.ts';
import { createCollectorHandlers } from './collector-handlers.ts';
import { createFrameHandlers } from './frame-handlers.ts';
import { createHelpHandlers } from './help-handlers.ts';
import { createInsightsHandlers } from './insights-handlers.ts';
import { createLiveHandlers } from './live-handlers.ts';
import { createPackDraftHandlers } from './pack-draft-handlers.ts';
import { createPackHandlers } from './pack-handlers.ts';
import { createPictureHandlers } from './picture-handlers.ts';
import { createPrivacyHandlers } from './privacy-handlers.ts';
import { createProgressHandlers } from './progress-handlers.ts';
import { createPublishHandlers } from './publish-handlers.ts';
import { createRepairHandlers } from './repair-handlers.ts';
import { createRecordHandlers } from './record-handlers.ts';
import { createReportHandlers } from './report-handlers.ts';
import type { Services } from './services.ts';

export function createHandlers(services: Services): BackgroundHandlers {
  const { stores, library, asides, presenter, runner, lifecycle, across, offers, previewer } =
    services;

  /** The overlay that asked gets its view as the reply; another context's change is pushed to the tab. */
  async function viewFor(
    asker: Asker,
    tabId: number | undefined,
    page: PageFacts | undefined,
  ): Promise<OverlayView | null> {
    if (tabId === undefined) return null;
    if (asker.tabId === tabId) {
      const here = page ?? (await presenter.pageOf(tabId));
      const view = await presenter.overlayView(tabId, here);
      if (view.hasAside) await runner.bringAside(tabId);
      return view;
    }
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
    if (!found || !page || !leadsThrough(found.guide, page.url))
      throw new Error('that guide belongs to another application');
  }

  /** False where the guide is one to be followed, not one to be opened. */
  async function open(
    guideId: string,
    tabId: number,
    page: PageFacts | undefined,
  ): Promise<boolean> {
    const kind = (await library.find(guideId))?.guide.kind;
    if (kind === undefined || kind === 'walkthrough') return false;
    if (kind === 'tips') await asides.remember(guideId, { type: 'show' });
    await asides.tick(page);
    const panel = await asides.panel(guideId, page);
    if (panel === null) return true;
    await asides.noteOpened(guideId);
    await runner.bringAside(tabId);
    await tellAside(tabId, 'panel', { panel, view: await asides.view(page, tabId) });
    return true;
  }

  const tabFor = (asker: Asker, tabId: number | undefined): number | undefined =>
    asker.tabId ?? tabId;

  return {
    async page({ page, arrival }, asker) {
      const { tabId } = asker;
      if (tabId === null) return null;
      await lifecycle.meetPage(tabId, page, arrival);
      await offers.meet(tabId, page, arrival);
      await asides.tick(page);
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
      const run = await runner.dispatch({ runId, event, elements, page });
      if (run?.status === 'completed') await asides.tick(page);
      // Not waited for: the page is told of it when it has come.
      if (run && isEnded(run)) void services.installer.settle();
      return viewFor(asker, tabId, page);
    },
    async aside({ page }, { tabId }) {
      return asides.view(page, tabId);
    },
    async answerOffer({ guideId, answer, page }, { tabId }) {
      if (tabId !== null) await offers.answer(tabId, page, guideId, answer);
      return asides.view(page, tabId);
    },
    async asideEvent({ guideId, event, page }, asker) {
      await checkGuideOf(asker, guideId, page);
      const hasChanged =
        event.type === 'elements'
          ? await asides.tick(page, { guideId, states: event.elements })
          : await asides.remember(guideId, event);
      // What the list of guides says may have changed, too.
      if (asker.tabId !== null && hasChanged) await runner.redraw(asker.tabId);
      const view = await asides.view(page, asker.tabId);
      const panel = hasChanged ? await asides.panel(guideId, page) : null;
      if (asker.tabId !== null && panel)
        await tellAside(asker.tabId, 'panel', { panel, view, isRenewed: true });
      return view;
    },
    async startGuide({ guideId, tabId: named, page, practice, goesOn = false }, asker) {
      const tabId = tabFor(asker, named);
      if (tabId === undefined) return null;
      await checkGuideOf(asker, guideId, page);
      await offers.forget(tabId);
      const here = page ?? (await presenter.pageOf(tabId));
      if (!(await open(guideId, tabId, here)))
        await runner[goesOn ? 'goOn' : 'start'](guideId, tabId, here, practice);
      return viewFor(asker, tabId, page);
    },
    async resumeRun({ runId, tabId: named, page }, asker) {
      const tabId = tabFor(asker, named);
      if (tabId === undefined) return null;
      await checkGuideOf(asker, (await stores.runs.load(runId))?.guideId, page);
      await runner.resume(runId, tabId, page ?? (await presenter.pageOf(tabId)));
      return viewFor(asker, tabId, page);
    },
    async tellWrong({ runId }, asker) {
      const tabId = await tabOfRun(runId, asker);
      const run = await stores.runs.load(runId);
      if (tabId === undefined || !run) return null;
      const panel = { kind: 'wrong', runId, stepId: run.stepId } as const;
      await runner.bringAside(tabId);
      await tellAside(tabId, 'panel', { panel, view: await asides.view(undefined) });
      return null;
    },
    async dismissRun({ runId }, asker) {
      const tabId = await tabOfRun(runId, asker);
      const run = await stores.runs.load(runId);
      if (tabId !== undefined && (!run || isEnded(run) || run.preview)) await runner.release(tabId);
      // What was put away stays with its tab: it would be offered again on the next page.
      else if (tabId !== undefined) await stores.bindings.setDismissed(tabId);
      // Not waited for: what was put away holds no new version up.
      void services.installer.settle();
      return viewFor(asker, tabId, undefined);
    },
    async returnToStep({ runId }, asker) {
      const tabId = await tabOfRun(runId, asker);
      if (tabId === undefined || (await across.goToOther(tabId))) return null;
      const url = (await stores.bindings.get(tabId))?.lastStepUrl;
      if (url) await browser.tabs.update(tabId, { url });
      return null;
    },
    async setLanguage({ language }, asker) {
      if (await previewer.setLanguage(asker.tabId, language))
        return viewFor(asker, asker.tabId!, undefined);
      const { isLanguageFixed } = await presenter.limits();
      if (isLanguageFixed) throw new Error('the organisation has chosen the language');
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
    ...createChoiceHandlers(services),
    ...createFeedbackHandlers(services),
    ...createCollectorHandlers(services),
    ...createFrameHandlers(services),
    ...createHelpHandlers(services),
    ...createInsightsHandlers(services),
    ...createLiveHandlers(services),
    ...createPackHandlers(services),
    ...createPictureHandlers(services),
    ...createPrivacyHandlers(services),
    ...createPackDraftHandlers(services),
    ...createProgressHandlers(services),
    ...createPublishHandlers(services),
    ...createRecordHandlers(services),
    ...createRepairHandlers(services),
    ...createReportHandlers(services),
  };
}
