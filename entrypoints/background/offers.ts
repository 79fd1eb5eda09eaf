/** Guides that are offered by a card: by a link, or by themselves where their author wants it. */
import type { OfferView } from '../../utils/core/aside/view.ts';
import { presentOffer, presentStrayOffer } from '../../utils/core/aside/present-offer.ts';
import { leadsThrough } from '../../utils/core/guide/applications.ts';
import { chooseOffer, rememberOffer } from '../../utils/core/offer/auto-offer.ts';
import { readOfferLink } from '../../utils/core/offer/offer-link.ts';
import {
  compareOffers,
  findOfferObstacle,
  type OfferContext,
} from '../../utils/core/offer/offer.ts';
import { isUnderWay } from '../../utils/core/progress/progress.ts';
import type { PageFacts } from '../../utils/core/run/types.ts';
import { nameApplication } from '../../utils/core/search/search-text.ts';
import type { OfferAnswer } from '../../utils/messaging/page-protocol.ts';
import type { Contexts } from './contexts.ts';
import type { Library } from './library.ts';
import type { Stores } from './stores.ts';

export interface Offers {
  /** Takes up what the address of the page offers. */
  meet(tabId: number, page: PageFacts): Promise<void>;
  /** `hasNews`: something else is said unasked. */
  view(tabId: number, page: PageFacts, hasNews: boolean): Promise<OfferView | null>;
  /** Changes nothing where that is not what is offered in the tab. */
  answer(tabId: number, page: PageFacts, guideId: string, answer: OfferAnswer): Promise<void>;
  /** A guide was begun in the tab, or the tab is gone. */
  forget(tabId: number): Promise<void>;
}

export function createOffers(stores: Stores, library: Library, contexts: Contexts): Offers {
  const { policy, settings, tabOffers } = stores;

  async function viewLink(
    guideId: string,
    page: PageFacts,
    context: OfferContext,
  ): Promise<OfferView | null> {
    const found = await library.find(guideId);
    if (!found) return presentStrayOffer(guideId, null);
    // News is told without being asked for, for as long as it is news.
    if (found.guide.kind === 'announcement') return null;
    const { guide, hosts, values } = found;
    if (!leadsThrough(guide, page.url))
      return presentStrayOffer(guideId, nameApplication(guide, hosts, context.language));
    const runs = await stores.runs.loadActive();
    const isOn = runs.some((run) => run.guideId === guideId && isUnderWay(run));
    return presentOffer(guide, { ...context, variables: values }, 'link', isOn);
  }

  async function viewAuto(page: PageFacts, context: OfferContext): Promise<OfferView | null> {
    if ((await policy.load()).policy.autoOffer === false) return null;
    const { offers, quietSites } = await settings.load();
    if (quietSites.includes(hostOf(page))) return null;
    const ready = await library.list();
    const isNews = new Set(
      ready.flatMap(({ guide }) => (guide.kind === 'announcement' ? [guide.id] : [])),
    );
    const runs = await stores.runs.loadAll();
    const told = runs.flatMap((run) => (isNews.has(run.guideId) ? [run.updatedAt] : []));
    const offered = ready
      .map((it) => ({ ...it, context: { ...context, variables: it.values } }))
      .filter((it) => findOfferObstacle(it.guide, it.context) === null)
      .toSorted((a, b) => compareOffers(a.guide, b.guide));
    const { startedGuides: started, now } = context;
    const chosen = chooseOffer(offered, offers, { told, started, now });
    return chosen && presentOffer(chosen.guide, chosen.context, 'auto');
  }

  return {
    async meet(tabId, page) {
      const guideId = readOfferLink(page.url);
      const before = await tabOffers.get(tabId);
      if (guideId === null) {
        if (before?.isAnswered) await tabOffers.set(tabId, undefined);
      } else if (before?.guideId !== guideId) {
        await tabOffers.set(tabId, { guideId, isAnswered: false });
      }
    },
    async view(tabId, page, hasNews) {
      const context = await contexts.contextOf(page);
      const link = await tabOffers.get(tabId);
      if (link && !link.isAnswered) return viewLink(link.guideId, page, context);
      return hasNews ? null : viewAuto(page, context);
    },
    async answer(tabId, page, guideId, answer) {
      const link = await tabOffers.get(tabId);
      const isLink = link?.guideId === guideId && !link.isAnswered;
      const found = await library.find(guideId);
      if (!isLink && (!found || !leadsThrough(found.guide, page.url))) return;
      if (isLink && answer !== 'seen') await tabOffers.set(tabId, { guideId, isAnswered: true });
      const { offers, quietSites } = await settings.load();
      // Who opened a link has asked for it.
      const isCounted = answer === 'seen' && !isLink;
      if (found && (isCounted || answer === 'guide')) {
        const what = answer === 'guide' ? 'never' : 'seen';
        const memory = rememberOffer(offers[guideId], what, Date.now());
        await settings.save({ offers: { ...offers, [guideId]: memory } });
      }
      if (found && isCounted) await stores.recordOffer(found.packId, found.guide, Date.now());
      const host = hostOf(page);
      if (answer === 'site' && !quietSites.includes(host))
        await settings.save({ quietSites: [...quietSites, host] });
    },
    async forget(tabId) {
      const link = await tabOffers.get(tabId);
      if (link) await tabOffers.set(tabId, { ...link, isAnswered: true });
    },
  };
}

function hostOf({ url }: PageFacts): string {
  return URL.parse(url)?.host ?? '';
}
