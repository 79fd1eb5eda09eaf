/**
 * Between the overlay of a tab and the frames of other origins in it. Keeps nothing: each side tells all
 * that holds, and what a frame is asked for is read from the run, whatever the overlay says.
 */
import { browser } from 'wxt/browser';
import {
  keepFramed,
  listFramedTargets,
  nameTarget,
} from '../../utils/core/frames/framed-targets.ts';
import { nameStep } from '../../utils/core/frames/messages.ts';
import type { FrameOrder, FrameTask } from '../../utils/core/frames/messages.ts';
import { presentRun } from '../../utils/core/run/present.ts';
import { isEnded } from '../../utils/core/run/reduce.ts';
import type { Run } from '../../utils/core/run/types.ts';
import type { BackgroundHandlers } from '../../utils/messaging/receive.ts';
import { tellPage } from '../../utils/messaging/send.ts';
import { contextFor, type ReadyWalkthrough } from './library.ts';
import type { Services } from './services.ts';

type Name = 'frame' | 'frameNews' | 'frameGone' | 'callFrames' | 'orderFrame' | 'restFrames';

export function createFrameHandlers({
  stores,
  library,
  presenter,
  runner,
}: Pick<Services, 'stores' | 'library' | 'presenter' | 'runner'>): Pick<BackgroundHandlers, Name> {
  interface OnRun extends ReadyWalkthrough {
    readonly run: Run;
  }

  /** Null: no guide that reaches into frames is on in this tab. */
  async function runIn(tabId: number): Promise<OnRun | null> {
    const bound = await stores.bindings.get(tabId);
    const run = bound?.dismissed === false ? await stores.runs.load(bound.runId) : undefined;
    const found = run && !isEnded(run) ? await library.findWalkthrough(run.guideId) : undefined;
    return run && found?.isFramed ? { run, ...found } : null;
  }

  /** Null: the overlay speaks of a step that is over. */
  async function taskFor(tabId: number, order: FrameOrder): Promise<FrameTask | null> {
    const on = await runIn(tabId);
    if (on === null || on.run.id !== order.runId || on.run.stepId !== order.stepId) return null;
    const context = contextFor(await presenter.contextOf(undefined), on);
    const { step, guards } = presentRun(on.run, on.guide, { context, canReturn: false });
    const targets = listFramedTargets(step);
    const own = targets.findIndex(
      (it) => step.target && nameTarget(it) === nameTarget(step.target),
    );
    const { guarded } = step;
    const held = targets.findIndex((it) => guarded && nameTarget(it) === nameTarget(guarded));
    const { follow, refused, isReal, reveal, at } = order;
    return {
      step: nameStep(order.runId, order.stepId),
      targets,
      own: own === -1 ? null : own,
      guarded: held === -1 ? null : held,
      advance: step.advance,
      guards: keepFramed(guards),
      follow,
      refused,
      isReal,
      reveal,
      at,
    };
  }

  return {
    async frame(arrival, { tabId, frame }) {
      if (tabId === null || !frame) return null;
      const told = { frameId: frame.id, url: frame.url, arrival };
      const hearing = await tellPage({ tabId, frameId: 0 }, 'farFinder', 'arrival', told);
      if (hearing === 'heard' || (await runIn(tabId)) === null) return null;
      // The first such frame of a page on which a guide runs; once it is taken up, all are called.
      await browser.scripting.executeScript({ target: { tabId }, files: ['/far-finder.js'] });
      await runner.redraw(tabId);
      return null;
    },
    async frameNews(news, { tabId, frame }) {
      if (tabId === null || !frame) return null;
      const told = { frameId: frame.id, url: frame.url, news };
      await tellPage({ tabId, frameId: 0 }, 'farFinder', 'news', told);
      return null;
    },
    async frameGone(_, { tabId, frame }) {
      if (tabId === null || !frame) return null;
      const told = { frameId: frame.id, url: frame.url };
      await tellPage({ tabId, frameId: 0 }, 'farFinder', 'gone', told);
      return null;
    },
    async callFrames(_, { tabId }) {
      if (tabId !== null) await tellPage({ tabId }, 'frameAgent', 'call', {});
      return null;
    },
    async orderFrame(order, { tabId }) {
      const task = tabId === null ? null : await taskFor(tabId, order);
      if (tabId === null || task === null) return true;
      const place = { tabId, frameId: order.frameId };
      const hearing = await tellPage(place, 'frameFinder', 'task', task);
      // Where there is no agent of ours, the frame is none of a guide's.
      if (hearing !== 'unheard') return hearing === 'heard';
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [order.frameId] },
        files: ['/frame-finder.js'],
      });
      return (await tellPage(place, 'frameFinder', 'task', task)) === 'heard';
    },
    async restFrames(_, { tabId }) {
      if (tabId !== null) await tellPage({ tabId }, 'frameFinder', 'rest', {});
      return null;
    },
  };
}
