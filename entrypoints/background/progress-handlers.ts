/** The page "my progress": what was done, what is under way, what is next, and going there. */
import { applicationOf } from '../../utils/core/guide/applications.ts';
import type { Checklist } from '../../utils/core/guide/schema.ts';
import { listCompleted } from '../../utils/core/pages/list-completed.ts';
import type { OpenList, ProgressView, WentOn } from '../../utils/core/pages/progress-view.ts';
import { summarisePacks } from '../../utils/core/pages/summarise-packs.ts';
import { listNext, type NextList } from '../../utils/core/progress/list-next.ts';
import { isUnderWay } from '../../utils/core/progress/progress.ts';
import { pickLanguage, pickWords } from '../../utils/core/run/localize.ts';
import { presentCard } from '../../utils/core/run/present.ts';
import { findStep } from '../../utils/core/run/reachable.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { openApplication, pagePatternsOf } from './app-tab.ts';
import { goToTab } from './go-to-tab.ts';
import { isGranted } from './is-granted.ts';
import { presentRuns } from './present-runs.ts';
import type { Services } from './services.ts';

type ProgressHandlers = Pick<BackgroundHandlers, 'progress' | 'goOn'>;

export function createProgressHandlers({
  stores,
  library,
  asides,
  presenter,
  runner,
  offers,
}: Services): ProgressHandlers {
  async function presentList(
    { checklist, states, open }: NextList,
    language: string,
    underWay: ReadonlySet<string>,
  ): Promise<OpenList> {
    const words = (from: Checklist['title']) => pickWords(from, language, checklist.language);
    const items = open.map(async ({ id, title, guide }) => {
      const found = guide === undefined ? undefined : await library.findWalkthrough(guide);
      const guideId = found ? guide! : null;
      return { id, title: words(title), guideId, isUnderWay: underWay.has(guideId ?? '') };
    });
    return {
      guideId: checklist.id,
      language: pickLanguage(checklist.title, language, checklist.language),
      title: words(checklist.title),
      done: states.filter((state) => state === 'done').length,
      count: states.length,
      items: await Promise.all(items),
    };
  }

  return {
    async progress(): Promise<ProgressView> {
      const context = await presenter.contextOf(undefined);
      const { language, roles, now } = context;
      const ready = await library.list();
      const runs = (await stores.runs.loadAll()).toSorted((a, b) => b.updatedAt - a.updatedAt);
      const underWay = runs.filter(isUnderWay);
      const completed = listCompleted(runs, ready, language);
      const done = new Set(completed.map(({ guideId }) => guideId));
      const valuesOf = new Map(ready.map(({ guide, values }) => [guide.id, values]));
      const contextOf = (guideId: string) => ({
        ...context,
        variables: valuesOf.get(guideId) ?? {},
      });
      const judged = ready.flatMap(({ guide }) => (guide.kind === 'checklist' ? [guide] : []));
      const states = new Map(
        await Promise.all(
          judged.map(async (it) => [it.id, await asides.judge(it, contextOf(it.id))] as const),
        ),
      );
      const under = new Set(underWay.map(({ guideId }) => guideId));
      const next = listNext({
        guides: ready.map(({ guide }) => guide),
        roles,
        completed: done,
        underWay: under,
        statesOf: ({ id }) => states.get(id) ?? [],
      });
      return {
        language: language as UiLanguage,
        limits: await presenter.limits(),
        now,
        completed,
        underWay: await presentRuns(library, underWay, context),
        lists: await Promise.all(next.lists.map((list) => presentList(list, language, under))),
        next: next.guides.map((guide) => presentCard(guide, null, contextOf(guide.id))),
        packs: summarisePacks(await stores.loadPacks(), done, roles, language),
      };
    },
    async goOn(to): Promise<WentOn> {
      const run = 'runId' in to ? await stores.runs.load(to.runId) : undefined;
      const guideId = 'guideId' in to ? to.guideId : run?.guideId;
      const found = guideId === undefined ? undefined : await library.findWalkthrough(guideId);
      if (!found) return 'nowhere';
      const { guide } = found;
      const step = run && findStep(guide, run.stepId);
      const app = step ? applicationOf(step, guide) : guide.app;
      if (!(await isGranted(pagePatternsOf(app)))) return 'not-allowed';
      const tabId =
        (run && (await stores.bindings.findTab(run.id))) ?? (await openApplication(app));
      if (tabId === undefined) return 'nowhere';
      const page = await presenter.pageOf(tabId);
      if (run) await runner.resume(run.id, tabId, page);
      else {
        await offers.forget(tabId);
        await runner.goOn(guide.id, tabId, page, 'isPractice' in to ? to.isPractice : undefined);
      }
      await goToTab(tabId);
      // A tab that was just opened tells of its page by itself.
      await runner.refresh(tabId, page);
      return 'here';
    },
  };
}
