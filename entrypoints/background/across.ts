/** Runs that go on in another tab, which the person opened from the step or went to by themselves. */
import { browser } from 'wxt/browser';
import { findElsewhere, goesOnAt } from '../../utils/core/run/across.ts';
import { findStep } from '../../utils/core/run/reachable.ts';
import { isEnded } from '../../utils/core/run/reduce.ts';
import type { PageFacts, Run } from '../../utils/core/run/types.ts';
import type { TabBinding } from '../../utils/store/tab-bindings.ts';
import { contextFor, type Library } from './library.ts';
import { findOtherTab } from './other-tab.ts';
import type { Presenter } from './presenter.ts';
import type { Runner } from './runner.ts';
import type { Stores } from './stores.ts';

export interface Across {
  /** Takes a run along to the tab, which has none, where it goes on there. True: one came. */
  follow(tabId: number, page: PageFacts): Promise<boolean>;
  /** The person went to the tab. */
  visit(tabId: number): Promise<void>;
  /** Leads from the tab to the other one where the run's step takes place. False: there is none. */
  goToOther(tabId: number): Promise<boolean>;
  /** The tab is gone: back to the one that the run came from. False: that is no place for it. */
  goBack(bound: TabBinding): Promise<boolean>;
}

export function createAcross(
  stores: Stores,
  library: Library,
  presenter: Presenter,
  runner: Runner,
): Across {
  const { bindings, runs } = stores;

  async function goesOn(run: Run, page: PageFacts, from: number, isOpened: boolean) {
    const found = await library.findWalkthrough(run.guideId);
    if (!found) return false;
    const { guide } = found;
    const left = (await presenter.pageOf(from)) ?? null;
    const step = findStep(guide, run.stepId);
    // A tab that was not opened from the run's own is another matter, unless the step is elsewhere.
    if (!isOpened && (!step || !left || !findElsewhere(step, guide, left))) return false;
    const context = contextFor(await presenter.contextOf(page), found);
    return goesOnAt(run, guide, context, left);
  }

  async function follow(tabId: number, page: PageFacts): Promise<boolean> {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab || (await bindings.get(tabId))) return false;
    const preview = await stores.previews.load();
    const active = await runs.loadActive();
    for (const run of preview ? [preview.run, ...active] : active) {
      const from = await bindings.findTab(run.id);
      if (from === undefined || (await bindings.get(from))?.dismissed) continue;
      const isOpened = tab.openerTabId === from;
      if ((!isOpened && !tab.active) || !(await goesOn(run, page, from, isOpened))) continue;
      await runner.move(run.id, tabId, page);
      return true;
    }
    return false;
  }

  async function moveTo(runId: string, tabId: number): Promise<void> {
    const page = await presenter.pageOf(tabId);
    await runner.move(runId, tabId, page);
    await runner.refresh(tabId, page);
  }

  async function otherOf(bound: TabBinding): Promise<number | null> {
    const run = await runs.load(bound.runId);
    const found = run && (await library.findWalkthrough(run.guideId));
    return found ? findOtherTab(run, found.guide, bound, presenter.pageOf) : null;
  }

  return {
    follow,
    async visit(tabId) {
      const page = await presenter.pageOf(tabId);
      if (page && (await follow(tabId, page))) await runner.refresh(tabId, page);
    },
    async goToOther(tabId) {
      const bound = await bindings.get(tabId);
      const other = bound ? await otherOf(bound) : null;
      if (!bound || other === null) return false;
      await moveTo(bound.runId, other);
      await browser.tabs.update(other, { active: true });
      return true;
    },
    async goBack(bound) {
      const run = await runs.load(bound.runId);
      // What was put away, or is over, comes to no other tab; nor in place of what is on there.
      if (!run || isEnded(run) || bound.dismissed) return false;
      const other = await otherOf(bound);
      if (other === null || (await bindings.get(other))) return false;
      await moveTo(run.id, other);
      return true;
    },
  };
}
