/** Puts together what each context is shown. */
import { browser } from 'wxt/browser';
import { overlayWords } from '../../utils/core/i18n/catalogue.ts';
import { chooseLanguage } from '../../utils/core/i18n/choose-language.ts';
import { isSilent } from '../../utils/core/aside/view.ts';
import { leadsThrough } from '../../utils/core/guide/applications.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import {
  compareOffers,
  findOfferObstacle,
  type OfferContext,
} from '../../utils/core/offer/offer.ts';
import { leadsBack } from '../../utils/core/run/on-page.ts';
import { presentCard, presentRun } from '../../utils/core/run/present.ts';
import type { PageFacts, Run, RunContext } from '../../utils/core/run/types.ts';
import type { GuideCard, OverlayView, RunView, UiLanguage } from '../../utils/core/run/view.ts';
import type { PopupView } from '../../utils/core/pages/view.ts';
import { isEnded } from '../../utils/core/run/reduce.ts';
import { findOtherTab } from './other-tab.ts';
import type { TabBinding } from '../../utils/store/tab-bindings.ts';
import type { Asides } from './asides.ts';
import type { Contexts } from './contexts.ts';
import { isGranted } from './is-granted.ts';
import { contextFor, type Library } from './library.ts';
import type { Stores } from './stores.ts';

export interface Presenter extends Contexts {
  overlayView(tabId: number, page: PageFacts | undefined): Promise<OverlayView>;
  popupView(tabId: number, url: string | null): Promise<PopupView>;
  /** As far as the browser tells it, which is only for hosts that were granted. */
  pageOf(tabId: number): Promise<PageFacts | undefined>;
}

export function createPresenter(
  stores: Stores,
  library: Library,
  contexts: Contexts,
  asides: Asides,
): Presenter {
  const { contextOf, language, limits } = contexts;

  async function cards(context: OfferContext): Promise<GuideCard[]> {
    const [ready, active] = await Promise.all([library.list(), stores.runs.loadActive()]);
    const isUnderWay = (guide: Guide): boolean =>
      active.some((run) => run.guideId === guide.id) &&
      context.page !== null &&
      leadsThrough(guide, context.page.url);
    const offers = ready.flatMap(({ guide, values }) => {
      const own = { ...context, variables: values };
      // What was begun can be taken up on every page of the application, wherever it may be started.
      const isOffered = isUnderWay(guide) || findOfferObstacle(guide, own) === null;
      return isOffered ? [{ guide, own }] : [];
    });
    const drawn = await Promise.all(
      offers
        .toSorted((a, b) => compareOffers(a.guide, b.guide))
        .map(async ({ guide, own }) =>
          guide.kind === 'walkthrough'
            ? presentCard(guide, active.find((run) => run.guideId === guide.id) ?? null, own)
            : asides.card(guide, own),
        ),
    );
    return drawn.filter((card) => card !== null);
  }

  async function runView(
    run: Run,
    context: RunContext,
    binding: TabBinding,
  ): Promise<RunView | null> {
    const found = await library.findWalkthrough(run.guideId);
    if (!found) return null;
    const own = contextFor(context, found);
    const canReturn = leadsBack(run, found.guide, binding.lastStepUrl);
    const drawn = presentRun(run, found.guide, { context: own, canReturn });
    const isOpen =
      drawn.offPath?.app != null &&
      (await findOtherTab(run, found.guide, binding, pageOf)) !== null;
    const view = drawn.offPath?.app
      ? { ...drawn, offPath: { ...drawn.offPath, canReturn: isOpen } }
      : drawn;
    if (view.pauseReason !== 'permission') return view;
    // Given again, it holds nothing up any more; going on remains the person's choice.
    const isAllowed = await isGranted(found.hosts);
    return isAllowed ? { ...view, pauseReason: 'person' } : view;
  }

  async function overlayView(tabId: number, page: PageFacts | undefined): Promise<OverlayView> {
    const asOf = performance.timeOrigin + performance.now();
    const [own, settings, binding, preview] = await Promise.all([
      contextOf(page),
      stores.settings.load(),
      stores.bindings.get(tabId),
      stores.previews.load(),
    ]);
    const as = preview !== null && preview.run.id === binding?.runId ? preview.as : null;
    // Words of ours, too, are in the language of whom it is looked at as, where we speak it.
    const lang = chooseLanguage(as?.language, [own.language]);
    const context = { ...own, ...as, language: lang };
    const run = binding?.dismissed === false ? await stores.runs.load(binding.runId) : undefined;
    const guides = await cards(context);
    if (run && isEnded(run)) await stores.bindings.setEndShown(tabId, Date.now());
    // One voice at a time: while a guide is on, nothing is said beside it.
    const hasAside = !run && !isSilent(await asides.view(page, tabId));
    return {
      asOf,
      language: lang,
      isLanguageFixed: (await limits()).isLanguageFixed,
      strings: overlayWords(lang),
      launcher: guides.length > 0 ? { guides, place: settings.launcher } : null,
      run: run && binding ? await runView(run, context, binding) : null,
      hasAside,
      notice: stores.runs.trouble() === null ? null : 'storage',
    };
  }

  async function popupView(tabId: number, url: string | null): Promise<PopupView> {
    const page = url === null ? undefined : { url, login: false, error: null };
    const context = await contextOf(page);
    const here = await cards(context);
    const bound = await stores.bindings.get(tabId);
    const active = await stores.runs.loadActive();
    const elsewhere = active.filter(
      (run) =>
        run.id !== bound?.runId && !here.some((card) => card.runId === run.id) && !isEnded(run),
    );
    const guides = await library.list();
    const underWay = elsewhere.flatMap((run) => {
      const found = guides.find(({ guide }) => guide.id === run.guideId)?.guide;
      return found?.kind === 'walkthrough' ? [presentCard(found, run, context)] : [];
    });
    const needed = guides.filter(({ guide }) => here.some((card) => card.guideId === guide.id));
    const hosts = [...new Set(needed.flatMap((guide) => guide.hosts))];
    const granted = await Promise.all(hosts.map((host) => isGranted([host])));
    return {
      language: context.language as UiLanguage,
      limits: await limits(),
      here,
      underWay,
      missingHosts: hosts.filter((_, index) => granted[index] === false),
    };
  }

  async function pageOf(tabId: number): Promise<PageFacts | undefined> {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    return tab?.url === undefined ? undefined : { url: tab.url, login: false, error: null };
  }

  return { language, limits, contextOf, overlayView, popupView, pageOf };
}
