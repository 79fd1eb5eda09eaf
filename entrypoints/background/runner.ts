/** Moves runs: one event at a time per run, persisted before anybody hears of it. */
import { browser } from 'wxt/browser';
import { noteFinished } from '../../utils/core/progress/note-finished.ts';
import { isUnderWay } from '../../utils/core/progress/progress.ts';
import { createRun } from '../../utils/core/run/create.ts';
import { reduceRun } from '../../utils/core/run/reduce.ts';
import type { ElementFacts, PageFacts, Run, RunEvent } from '../../utils/core/run/types.ts';
import { SHOWN_BY_EXTENSION } from '../../utils/dom/leave-sheet.ts';
import { tellOverlay, tellPage, tellPages } from '../../utils/messaging/send.ts';
import { contextFor, type Library } from './library.ts';
import type { Presenter } from './presenter.ts';
import type { Stores } from './stores.ts';

export interface Dispatch {
  readonly runId: string;
  readonly event: RunEvent;
  readonly page?: PageFacts | undefined;
  readonly elements?: ElementFacts | undefined;
}

export interface Runner {
  /** The run after the event; undefined where there is no such run or its guide is gone. */
  dispatch(change: Dispatch): Promise<Run | undefined>;
  /**
   * Starts the guide in the tab; another run under way there is paused first, and one of this guide ends,
   * wherever it is. Asked for again before anything was done, it changes nothing.
   */
  start(
    guideId: string,
    tabId: number,
    page: PageFacts | undefined,
    isPractice?: boolean,
  ): Promise<void>;
  /** The same, but where the guide is under way, it goes on from there. */
  goOn: Runner['start'];
  resume(runId: string, tabId: number, page: PageFacts | undefined): Promise<void>;
  /** The run goes on in the tab, with this page. */
  move(runId: string, tabId: number, page: PageFacts | undefined): Promise<void>;
  /** The tab has no run any more: its end was read. A preview is over with that. */
  release(tabId: number): Promise<void>;
  /** Draws the tab anew, injecting the overlay where it is wanted and not there. */
  refresh(tabId: number, page: PageFacts | undefined): Promise<void>;
  /** The same for a tab that may have an overlay; none is injected. */
  redraw(tabId: number): Promise<void>;
  /** Injects the finder beside the overlay that is there. */
  bringFinder(tabId: number): Promise<void>;
  /** Injects what is drawn beside a run; where it is there already, that changes nothing. */
  bringAside(tabId: number): Promise<void>;
}

export function createRunner(stores: Stores, library: Library, presenter: Presenter): Runner {
  const turns = new Map<string, Promise<unknown>>();
  /** Two events of one run never interleave: the second sees what the first has stored. */
  const inTurn = <T>(runId: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(runId) ?? Promise.resolve()).then(work, work);
    turns.set(runId, turn);
    void turn
      .finally(() => {
        if (turns.get(runId) === turn) turns.delete(runId);
      })
      .catch(() => {});
    return turn;
  };

  const dispatch = (change: Dispatch): Promise<Run | undefined> =>
    inTurn(change.runId, async () => {
      const run = await stores.runs.load(change.runId);
      const found = run && (await library.findWalkthrough(run.guideId));
      if (!run || !found) return undefined;
      const context = await presenter.contextOf(change.page, change.elements);
      const next = reduceRun(run, change.event, found.guide, contextFor(context, found));
      if (next.run === run && next.effects.length === 0) return run;
      const records = next.effects.flatMap((effect) =>
        effect.type === 'record' ? [effect.event] : [],
      );
      const moved = noteFinished(run, next.run, found);
      await stores.runs.save(moved, records);
      await follow(moved, change);
      tellPages('changed', { what: 'progress' });
      return moved;
    });

  /** What the tab remembers of the run; session state, never on disk. */
  async function follow(run: Run, change: Dispatch): Promise<void> {
    const tabId = await stores.bindings.findTab(run.id);
    if (tabId === undefined) return;
    if (change.event.type === 'painted' && change.page) {
      await stores.bindings.setLastStepUrl(tabId, change.page.url);
    }
    // An end that the person did not ask for stays with its tab until it was read; see `dismissRun`.
    const isAsked = change.event.type === 'stop' || run.preview;
    if (run.status === 'abandoned' && isAsked) await stores.bindings.unbind(tabId);
  }

  async function bind(runId: string, tabId: number): Promise<void> {
    const bound = await stores.bindings.get(tabId);
    if (bound !== undefined && bound.runId !== runId) {
      await dispatch({ runId: bound.runId, event: { type: 'pause', reason: 'person' } });
    }
    const left = await stores.bindings.bind(tabId, runId);
    await callFrames(tabId);
    redrawLeft(left);
  }

  /** Not waited for: a tab may be frozen, or have a dialog open, for as long as it likes. */
  function redrawLeft(tabId: number | undefined): void {
    if (tabId !== undefined)
      refresh(tabId, undefined).catch((error: unknown) => console.warn('[leidraad]', error));
  }

  const isSameKind = (run: Run, isPractice = false): boolean =>
    (run.practice ?? false) === isPractice;

  /** Double clicks and requests that are asked again come at once: one after the other, per guide. */
  const start: Runner['start'] = (guideId, ...rest) =>
    inTurn(guideId, () => startAnew(guideId, ...rest));

  const goOn: Runner['goOn'] = (guideId, tabId, page, isPractice) =>
    inTurn(guideId, async () => {
      const active = await stores.runs.loadActive();
      const run = active.find(
        (it) =>
          it.guideId === guideId &&
          isUnderWay(it) &&
          (isPractice === undefined || isSameKind(it, isPractice)),
      );
      if (run) await resume(run.id, tabId, page);
      else await startAnew(guideId, tabId, page, isPractice);
    });

  const startAnew: Runner['start'] = async (guideId, tabId, page, isPractice) => {
    const found = await library.findWalkthrough(guideId);
    if (!found) return;
    const active = await stores.runs.loadActive();
    const others = active.filter((it) => it.guideId === guideId);
    const bound = await stores.bindings.get(tabId);
    const isJustBegun = others.some(
      (it) =>
        it.id === bound?.runId &&
        !bound.dismissed &&
        isSameKind(it, isPractice) &&
        isUnderWay(it) &&
        it.status !== 'paused' &&
        it.done.length + it.skipped.length + it.trail.length === 0,
    );
    if (isJustBegun) return;
    const run = createRun({
      id: crypto.randomUUID(),
      packId: found.packId,
      guide: found.guide,
      isPractice,
      now: Date.now(),
    });
    // Starting over ends the run that was under way: two of one guide would be counted as two people.
    for (const { id: runId } of others) {
      const left = await stores.bindings.findTab(runId);
      await dispatch({ runId, event: { type: 'stop' } });
      if (left !== tabId) redrawLeft(left);
    }
    await stores.runs.save(run, []);
    await bind(run.id, tabId);
    await dispatch({ runId: run.id, event: { type: 'accepted' }, page });
  };

  async function resume(runId: string, tabId: number, page: PageFacts | undefined): Promise<void> {
    const run = await stores.runs.load(runId);
    if (!run) return;
    const bound = await stores.bindings.get(tabId);
    const isSame = bound?.runId === runId && !bound.dismissed;
    await bind(runId, tabId);
    // One that is live elsewhere is judged by the page where it goes on.
    const begun = ({ offered: 'accepted', paused: 'resume' } as const)[run.status as 'offered'];
    const event = begun ? { type: begun } : { type: 'page' as const, isSame };
    await dispatch({ runId, event, page });
  }

  async function move(runId: string, tabId: number, page: PageFacts | undefined): Promise<void> {
    await bind(runId, tabId);
    await dispatch({ runId, event: { type: 'page' }, page });
  }

  async function release(tabId: number): Promise<void> {
    const bound = await stores.bindings.get(tabId);
    await stores.bindings.unbind(tabId);
    if (bound) await stores.previews.end(bound.runId);
  }

  /** Frames of other origins that came before there was a run that asks for them. */
  async function callFrames(tabId: number): Promise<void> {
    await tellPage({ tabId }, 'frameAgent', 'call', {});
  }

  async function refresh(tabId: number, page: PageFacts | undefined): Promise<void> {
    const here = page ?? (await presenter.pageOf(tabId));
    const view = await presenter.overlayView(tabId, here);
    if (await tellOverlay(tabId, 'view', { view })) {
      if (view.hasAside) await bringAside(tabId);
      return;
    }
    if (view.run === null && view.launcher === null && !view.hasAside) return;
    try {
      const target = { tabId };
      if (import.meta.env.FIREFOX) {
        await browser.scripting.insertCSS({ target, css: SHOWN_BY_EXTENSION, origin: 'USER' });
      }
      // What a page needs only while a guide runs is a script of its own.
      await browser.scripting.executeScript({
        target,
        files: view.run === null ? ['/overlay.js'] : ['/finder.js', '/overlay.js'],
      });
      if (view.run !== null) await callFrames(tabId);
      if (view.hasAside) await bringAside(tabId);
    } catch (error) {
      // The tab is gone, or its permission: the next page, or the next grant, brings it back.
      console.warn('[leidraad] no overlay in this tab', error);
    }
  }

  async function redraw(tabId: number): Promise<void> {
    await tellOverlay(tabId, 'view', {
      view: await presenter.overlayView(tabId, await presenter.pageOf(tabId)),
    });
  }

  async function bringFinder(tabId: number): Promise<void> {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/finder.js'] });
  }

  async function bringAside(tabId: number): Promise<void> {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: ['/aside.js'] });
    } catch (error) {
      console.warn('[leidraad] nothing beside the overlay in this tab', error);
    }
  }

  return { dispatch, start, goOn, resume, move, release, refresh, redraw, bringFinder, bringAside };
}
