/** Guides that are no walkthroughs: what is shown of them, and what is remembered. */
import { chooseAnnouncement, type Announcement } from '../../utils/core/aside/announcements.ts';
import { isFollowed, judgeItems, listDone, listWatched } from '../../utils/core/aside/checklist.ts';
import { keep, type KeepEvent } from '../../utils/core/aside/keep.ts';
import {
  presentAnnouncement,
  presentArticle,
  presentAsideCard,
  presentChecklist,
  presentTips,
} from '../../utils/core/aside/present-aside.ts';
import type { AsideView, ItemState, PanelView } from '../../utils/core/aside/view.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { asideWords, wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import { matchesUrl } from '../../utils/core/match/glob.ts';
import { rememberOffer } from '../../utils/core/offer/auto-offer.ts';
import {
  compareOffers,
  findOfferObstacle,
  isForRoles,
  type OfferContext,
} from '../../utils/core/offer/offer.ts';
import { isUnderWay } from '../../utils/core/progress/progress.ts';
import { noteFinished } from '../../utils/core/progress/note-finished.ts';
import { isOpened, noteOpened } from '../../utils/core/pages/note-opened.ts';
import { presentTargets } from '../../utils/core/run/present-targets.ts';
import type { ElementFacts, PageFacts, Run } from '../../utils/core/run/types.ts';
import type { GuideCard, UiLanguage } from '../../utils/core/run/view.ts';
import { createSerialQueue, type SerialQueue } from '../../utils/store/serial-queue.ts';
import type { Contexts } from './contexts.ts';
import type { Library } from './library.ts';
import type { Offers } from './offers.ts';
import type { Stores } from './stores.ts';

export interface Asides {
  /** `tabId`: the tab that is offered something; without it, nothing is. */
  view(page: PageFacts | undefined, tabId?: number | null): Promise<AsideView>;
  /** What opens when the guide is chosen from the list; null: it is none that opens. */
  panel(guideId: string, page: PageFacts | undefined): Promise<PanelView | null>;
  /** The guide's line in the list; null: it has none now. */
  card(guide: Guide, context: OfferContext): Promise<GuideCard | null>;
  /** The states of the items of a checklist; of another guide, none. */
  judge(guide: Guide, context: OfferContext): Promise<ItemState[]>;
  /** The person has opened it; of what is not to be opened, nothing is kept. */
  noteOpened(guideId: string): Promise<void>;
  /** True: it changed something. */
  remember(guideId: string, event: KeepEvent): Promise<boolean>;
  /**
   * Ticks what is done of the checklists of this page's application; true: something was.
   * `elements`: the states of the targets of one of them.
   */
  tick(
    page: PageFacts | undefined,
    elements?: { readonly guideId: string; readonly states: ElementFacts },
  ): Promise<boolean>;
}

export function createAsides(
  stores: Stores,
  library: Library,
  contexts: Contexts,
  offers: Offers,
): Asides {
  /** What can be kept of a guide is kept under its id. */
  const load = (guide: Guide): Promise<Run | undefined> => stores.runs.load(guide.id);

  async function listOf<Kind extends Guide['kind']>(kind: Kind, context: OfferContext) {
    const found = (await library.list()).flatMap(({ guide, packId, values }) =>
      guide.kind === kind ? [{ guide, packId, context: { ...context, variables: values } }] : [],
    );
    return Promise.all(
      found
        .toSorted((a, b) => compareOffers(a.guide, b.guide))
        .map(async (it) => ({
          ...it,
          guide: it.guide as Extract<Guide, { kind: Kind }>,
          run: await load(it.guide),
        })),
    );
  }

  async function announcementOf(context: OfferContext) {
    const all = await listOf('announcement', context);
    const open = all.filter((it) => findOfferObstacle(it.guide, it.context) === null);
    const { offers: offered } = await stores.settings.load();
    // An offer is an unasked word, too.
    const said = Object.values(offered).map(({ at }) => ({ updatedAt: at }));
    const runs = [...all.map(({ run }) => run), ...said];
    return chooseAnnouncement<(typeof all)[number] & { guide: Announcement }>(
      open,
      runs,
      context.now,
    );
  }

  const queues = new Map<string, SerialQueue>();
  /** One at a time per guide: the second sees what the first has stored. */
  function remember(guideId: string, event: KeepEvent): Promise<boolean> {
    const queue = queues.get(guideId) ?? createSerialQueue();
    queues.set(guideId, queue);
    return queue(() => store(guideId, event));
  }

  async function store(guideId: string, event: KeepEvent): Promise<boolean> {
    const found = await library.find(guideId);
    if (!found || found.guide.kind === 'walkthrough') return false;
    const { guide, packId } = found;
    const before = await load(guide);
    const { opened, roles } = await stores.settings.load();
    const hasOpened = opened.some((it) => it.guideId === guideId);
    const isHeld = guide.start.offer === 'link' || !isForRoles(guide, roles);
    const kept = keep(before, event, { guide, packId, hasOpened, isHeld, now: Date.now() });
    if (kept) await stores.runs.save(noteFinished(before, kept.run, found), kept.records);
    return kept !== null;
  }

  const isOfApp = (guide: Guide, page: PageFacts | null): boolean =>
    page !== null && guide.app.match.some((glob) => matchesUrl(glob, page.url));

  async function listChecklists(context: OfferContext) {
    const all = await listOf('checklist', context);
    return all.filter(({ guide, run, context: own }) => isFollowed(guide, run, own));
  }

  async function canStart(context: OfferContext): Promise<(guideId: string) => boolean> {
    const here = (await library.list()).filter(({ guide }) => isOfApp(guide, context.page));
    const ids = new Set(here.map(({ guide }) => guide.id));
    return (guideId) => ids.has(guideId);
  }

  return {
    remember,
    async noteOpened(guideId) {
      const found = await library.find(guideId);
      if (!found || !isOpened(found.guide)) return;
      const { opened, offers: cards } = await stores.settings.load();
      const card = rememberOffer(cards[guideId], 'begun', Date.now());
      const isAuto = found.guide.start.offer === 'auto';
      // It can be read all the same where it cannot be kept.
      await stores.settings
        .save({
          opened: noteOpened(opened, guideId, Date.now()),
          ...(isAuto && { offers: { ...cards, [guideId]: card } }),
        })
        .catch(() => undefined);
    },
    async view(page, tabId = null) {
      const context = await contexts.contextOf(page);
      const language = context.language as UiLanguage;
      const silent = {
        language,
        strings: asideWords(language),
        announcement: null,
        offer: null,
        tips: [],
        watches: [],
      };
      if (page === undefined || page.login || page.error !== null) return silent;
      const [news, tips, lists] = await Promise.all([
        announcementOf(context),
        listOf('tips', context),
        listChecklists(context),
      ]);
      return {
        ...silent,
        announcement: news && presentAnnouncement(news.guide, news.context),
        offer: tabId === null ? null : await offers.view(tabId, page, news !== null),
        tips: tips
          .filter((it) => areShown(it.guide, it.run, it.context))
          .flatMap((it) => presentTips(it.guide, it.context)),
        watches: lists.flatMap(({ guide, run, context: own }) => {
          const watched = listWatched(guide, judgeItems(guide, run, own), own);
          const probe = presentTargets(watched, guide, own.variables);
          return watched.length === 0 ? [] : [{ guideId: guide.id, probe }];
        }),
      };
    },
    async panel(guideId, page) {
      const found = await library.find(guideId);
      if (!found) return null;
      const { guide, values } = found;
      const context = { ...(await contexts.contextOf(page)), variables: values };
      if (guide.kind === 'article') return presentArticle(guide, context);
      if (guide.kind !== 'checklist') return null;
      const states = judgeItems(guide, await load(guide), context);
      const runs = (await stores.runs.loadActive()).filter(isUnderWay);
      const isOn = (id: string): boolean => runs.some((run) => run.guideId === id);
      return presentChecklist(guide, states, context, await canStart(context), isOn);
    },
    async card(guide, context) {
      const language = context.language as UiLanguage;
      const t = createTranslate(language, wordsIn(language));
      const run = await load(guide);
      if (guide.kind === 'checklist')
        return presentAsideCard(guide, context, t, judgeItems(guide, run, context));
      if (guide.kind === 'tips' && run?.status !== 'abandoned') return null;
      return guide.kind === 'article' || guide.kind === 'tips'
        ? presentAsideCard(guide, context, t)
        : null;
    },
    async judge(guide, context) {
      return guide.kind === 'checklist' ? judgeItems(guide, await load(guide), context) : [];
    },
    async tick(page, elements) {
      // What an error page shows is nothing that the person has done.
      if (page === undefined || page.error !== null) return false;
      const context = await contexts.contextOf(page);
      let hasTicked = false;
      for (const { guide, run, context: own } of await listChecklists(context)) {
        const states = elements?.guideId === guide.id ? elements.states : {};
        const items = listDone(guide, judgeItems(guide, run, { ...own, elements: states }));
        if (items.length === 0) continue;
        hasTicked = (await remember(guide.id, { type: 'ticked', items })) || hasTicked;
      }
      return hasTicked;
    },
  };
}

/** Whoever has asked for tips has them, whatever the role. */
function areShown(tips: Guide, run: Run | undefined, context: OfferContext): boolean {
  if (run?.status === 'abandoned') return false;
  const wanted = run?.status === 'shown' ? { ...tips, audience: undefined } : tips;
  return findOfferObstacle(wanted, context) === null;
}
