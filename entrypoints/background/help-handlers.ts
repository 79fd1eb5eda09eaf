/** The help panel: what there is for a page, what was used, every guide to read and to search. */
import { matchesUrl } from '../../utils/core/match/glob.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { listCompleted } from '../../utils/core/pages/list-completed.ts';
import { isOpened, MAX_RECENT } from '../../utils/core/pages/note-opened.ts';
import { presentDetail } from '../../utils/core/pages/present-detail.ts';
import { isUnderWay } from '../../utils/core/progress/progress.ts';
import { findWays } from '../../utils/core/run/find-ways.ts';
import type { OfferContext } from '../../utils/core/offer/offer.ts';
import type { Run } from '../../utils/core/run/types.ts';
import type { GuideCard } from '../../utils/core/run/view.ts';
import { nameApplication, toSearchText } from '../../utils/core/search/search-text.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { countMissedWords } from '../../utils/store/searches.ts';
import { countOwnReports } from './own-feedback.ts';
import { contextFor } from './library.ts';
import { isAsking } from './reporter.ts';
import { presentRuns } from './present-runs.ts';
import type { Services } from './services.ts';

type HelpHandlers = Pick<
  BackgroundHandlers,
  'help' | 'readGuide' | 'searchTexts' | 'missedSearch' | 'goToStep'
>;

function isOf(guide: Guide, url: string | null): boolean {
  return url !== null && guide.app.match.some((glob) => matchesUrl(glob, url));
}

export function createHelpHandlers({
  stores,
  library,
  asides,
  presenter,
  runner,
  recorder,
  reporter,
}: Services): HelpHandlers {
  async function listChecklists(context: OfferContext): Promise<GuideCard[]> {
    const own = (await library.list()).filter(({ guide }) => guide.kind === 'checklist');
    const cards = own.map(({ guide, values }) =>
      asides.card(guide, { ...context, variables: values }),
    );
    return (await Promise.all(cards)).filter((card) => card !== null);
  }

  /** What was followed or opened, the last one first. */
  async function listRecent(runs: readonly Run[], context: OfferContext): Promise<GuideCard[]> {
    const { opened } = await stores.settings.load();
    // An offer that nobody answered is no use.
    const followed = runs.filter(({ turns, id, guideId }) => turns > 0 && id !== guideId);
    const used = [
      ...followed.map(({ guideId, updatedAt }) => ({ guideId, at: updatedAt })),
      ...opened,
    ].toSorted((a, b) => b.at - a.at);
    const walks = new Map(
      (await presentRuns(library, followed, context)).map((card) => [card.guideId, card]),
    );
    const cards = [...new Set(used.map(({ guideId }) => guideId))].map(async (guideId) => {
      const found = walks.has(guideId) ? undefined : await library.find(guideId);
      return found && isOpened(found.guide)
        ? asides.card(found.guide, { ...context, variables: found.values })
        : walks.get(guideId);
    });
    return (await Promise.all(cards)).filter((card) => card != null).slice(0, MAX_RECENT);
  }

  return {
    async help({ tabId, url }) {
      const { language, limits, here, missingHosts } = await presenter.popupView(tabId, url);
      const context = await presenter.contextOf(undefined);
      const ready = await library.list();
      const runs = (await stores.runs.loadAll()).toSorted((a, b) => b.updatedAt - a.updatedAt);
      return {
        language,
        ...(limits && { limits }),
        here,
        hereIds: ready.flatMap(({ guide }) => (isOf(guide, url) ? [guide.id] : [])),
        missingHosts,
        recent: await listRecent(runs, context),
        underWay: await presentRuns(library, runs.filter(isUnderWay), context),
        checklists: await listChecklists(context),
        // What was removed cannot be opened.
        completed: listCompleted(runs, ready, context.language).filter(
          ({ installed }) => installed !== null,
        ),
        reports: await countOwnReports(stores),
        recording: await recorder.view(),
        hasReport: await reporter.prepare().then(
          (state) => state !== null && isAsking(state),
          () => false,
        ),
      };
    },
    async readGuide({ guideId, url }) {
      const found = await library.find(guideId);
      if (!found) return null;
      await asides.noteOpened(guideId);
      const { guide, hosts, values } = found;
      const page = url === null ? undefined : { url, login: false, error: null };
      const context = { ...(await presenter.contextOf(page)), variables: values };
      const run = (await stores.runs.loadActive()).find(
        (it) => it.guideId === guideId && isUnderWay(it),
      );
      return {
        ...presentDetail(guide, run ?? null, context, await asides.judge(guide, context)),
        where: nameApplication(guide, hosts, context.language),
        isHere: isOf(guide, url),
      };
    },
    async searchTexts() {
      const language = await presenter.language();
      return (await library.list()).map(({ guide, hosts }) => toSearchText(guide, hosts, language));
    },
    async missedSearch({ words }) {
      await countMissedWords(await stores.database(), words, Date.now());
      return null;
    },
    async goToStep({ runId, stepId }) {
      const run = await stores.runs.load(runId);
      const found = run && (await library.findWalkthrough(run.guideId));
      if (!found) return null;
      const tabId = await stores.bindings.findTab(runId);
      const page = tabId === undefined ? undefined : await presenter.pageOf(tabId);
      const context = contextFor(await presenter.contextOf(page), found);
      const way = findWays(run, found.guide, context).get(stepId);
      // One that the person made stale meanwhile changes nothing: each names the step it speaks of.
      for (const event of way?.events ?? []) await runner.dispatch({ runId, event, page });
      if (tabId !== undefined) await runner.refresh(tabId, page);
      return null;
    },
  };
}
