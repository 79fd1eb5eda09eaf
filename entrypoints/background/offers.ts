/** Guides that are offered by a card: by a link, or by themselves where their author wants it. */
import type { OfferView } from '../../utils/core/aside/view.ts';
import { presentOffer, presentStrayOffer } from '../../utils/core/aside/present-offer.ts';
import { leadsThrough } from '../../utils/core/guide/applications.ts';
import { chooseOffer, rememberOffer, type CardContext } from '../../utils/core/offer/auto-offer.ts';
import { readOfferLink } from '../../utils/core/offer/offer-link.ts';
import {
  compareOffers,
  findOfferObstacle,
  type OfferContext,
} from '../../utils/core/offer/offer.ts';
import { isUnderWay } from '../../utils/core/progress/progress.ts';
import type { PageFacts } from '../../utils/core/run/types.ts';
import type { Arrival, OfferAnswer } from '../../utils/messaging/page-protocol.ts';
import type { Contexts } from './contexts.ts';
import type { Library } from './library.ts';
import { isFollowedLink } from './is-followed-link.ts';
import type { Stores } from './stores.ts';

export interface Offers {
  /** Takes up what the address of the page offers. */
  meet(tabId: number, page: PageFacts, arrival: Arrival): Promise<void>;
  /** `hasNews`: something else is said unasked. */
  view(tabId: number, page: PageFacts, hasNews: boolean): Promise<OfferView | null>;
  /** Changes nothing where that is not what is offered in the tab. */
  answer(tabId: number, page: PageFacts, guideId: string, answer: OfferAnswer): Promise<void>;
  /** A guide was begun in the tab, or the tab is gone. */
  forget(tabId: number): Promise<void>;
}

export function createOffers(stores: Stores, library: Library, contexts: Contexts): Offers {
  const { bindings, settings, tabOffers } = stores;

  async function viewLink(
    guideId: string,
    page: PageFacts,
    context: OfferContext,
  ): Promise<OfferView | null> {
    const found = await library.find(guideId);
    if (!found || !leadsThrough(found.guide, page.url)) return presentStrayOffer(guideId);
    // News is told without being asked for, for as long as it is news.
    if (found.guide.kind === 'announcement') return null;
    const { guide, values } = found;
    const runs = await stores.runs.loadActive();
    const isOn = runs.some((run) => run.guideId === guideId && isUnderWay(run));
    return presentOffer(guide, { ...context, variables: values }, 'link', isOn);
  }

  async function viewAuto(page: PageFacts, context: OfferContext): Promise<OfferView | null> {
    const card = await readCardContext(stores, library, page, context);
    if (!card.isAllowed || card.isQuietSite) return null;
    const offered = (await library.list())
      .map((it) => ({ ...it, context: { ...context, variables: it.values } }))
      .filter((it) => findOfferObstacle(it.guide, it.context) === null)
      .toSorted((a, b) => compareOffers(a.guide, b.guide));
    const chosen = chooseOffer(offered, card);
    return chosen && presentOffer(chosen.guide, chosen.context, 'auto');
  }

  /**
   * Of the pages between nobody tells us, so who follows the link once more is known by the new document
   * alone. A guide that is on in the tab may load the page of its link anew.
   */
  async function isAskedAgain(tabId: number, arrival: Arrival): Promise<boolean> {
    if (arrival !== 'load') return false;
    const bound = await bindings.get(tabId);
    return (bound === undefined || bound.dismissed) && isFollowedLink(tabId);
  }

  return {
    async meet(tabId, page, arrival) {
      const guideId = readOfferLink(page.url);
      const before = await tabOffers.get(tabId);
      if (guideId === null) {
        if (before?.isAnswered) await tabOffers.set(tabId, undefined);
      } else if (before?.guideId !== guideId || (await isAskedAgain(tabId, arrival))) {
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

/** What decides on cards, beside the guides themselves. */
export async function readCardContext(
  { policy, settings, runs }: Stores,
  library: Library,
  page: Pick<PageFacts, 'url'>,
  { startedGuides: started, now }: OfferContext,
): Promise<CardContext> {
  const { offers: memories, quietSites } = await settings.load();
  const isNews = new Set(
    (await library.list()).flatMap(({ guide }) =>
      guide.kind === 'announcement' ? [guide.id] : [],
    ),
  );
  const told = (await runs.loadAll()).flatMap((run) =>
    isNews.has(run.guideId) ? [run.updatedAt] : [],
  );
  const isAllowed = (await policy.load()).policy.autoOffer !== false;
  return {
    memories,
    told,
    started,
    now,
    isAllowed,
    isQuietSite: quietSites.includes(hostOf(page)),
  };
}

function hostOf({ url }: Pick<PageFacts, 'url'>): string {
  return URL.parse(url)?.host ?? '';
}
