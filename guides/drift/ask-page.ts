/** Asks the page for targets, in all of its frames, and makes one answer of theirs. */
import type { ElementHandle, Frame, Page } from '@playwright/test';
import { frameGlobOf, withoutFrame } from '../../utils/core/frames/framed-targets.ts';
import type { Box } from '../../utils/core/frames/boxes.ts';
import { joinAnswers } from '../../utils/core/locate/join-answers.ts';
import { matchesUrl } from '../../utils/core/match/glob.ts';
import type { TargetView } from '../../utils/core/run/view.ts';
import type { PageFacts } from '../../utils/core/run/types.ts';
import type { DriftPage, PageAnswer, Told } from './page/api.ts';

/** An answer, and where to ask for the element that it is about. */
export interface Sighting extends PageAnswer {
  readonly frame: Frame;
  readonly key: string;
}

/** Calls one method of what was put into the frame. */
export function askFrame<Method extends keyof DriftPage>(
  frame: Frame,
  method: Method,
  ...args: Parameters<DriftPage[Method]>
): Promise<Awaited<ReturnType<DriftPage[Method]>>> {
  return frame.evaluate(
    ([name, given]) => {
      const { leidraadDrift } = globalThis as unknown as {
        leidraadDrift: Record<string, (...all: readonly unknown[]) => unknown>;
      };
      return leidraadDrift[name]!(...given);
    },
    [method, args] as [string, unknown[]],
  ) as Promise<Awaited<ReturnType<DriftPage[Method]>>>;
}

export function readFacts(page: Page): Promise<PageFacts> {
  return duringPages(page, Date.now() + 5_000, () => askFrame(page.mainFrame(), 'facts'));
}

/** By the keys of `views`. The page may go on to another meanwhile: then that one is asked. */
export async function look(
  page: Page,
  views: Readonly<Record<string, TargetView>>,
  timeoutMs: number,
): Promise<Readonly<Record<string, Sighting>>> {
  const until = Date.now() + timeoutMs;
  const sightings = Object.entries(views).map(async ([key, view]) => {
    const sighting = await duringPages(page, until, () => lookEverywhere(page, key, view, until));
    return [key, sighting] as const;
  });
  return Object.fromEntries(await Promise.all(sightings));
}

/** Whether it went, and stayed away. */
export function watchGone(page: Page, view: TargetView, timeoutMs: number): Promise<boolean> {
  const until = Date.now() + timeoutMs;
  return duringPages(page, until, () =>
    askFrame(page.mainFrame(), 'watchGone', view, Math.max(1, until - Date.now())),
  );
}

async function lookEverywhere(
  page: Page,
  key: string,
  view: TargetView,
  until: number,
): Promise<Sighting> {
  const left = (): number => Math.max(1, until - Date.now());
  const glob = frameGlobOf(view);
  const far = glob === undefined ? [] : await listFar(page, glob, left());
  const main = page.mainFrame();
  const askIn = async (frame: Frame, target: TargetView, time: number): Promise<Sighting> => {
    const answers = await askFrame(frame, 'look', { [key]: target }, time);
    return { ...answers[key]!, frame, key };
  };
  // Where a frame of another origin has it, the page itself is not waited for.
  const mine = await askIn(main, view, far.length > 0 ? 1 : left());
  const theirs = await Promise.all(far.map((it) => askIn(it, withoutFrame(view), left())));
  const joined = joinAnswers<Sighting>([mine, ...theirs]);
  if (typeof joined === 'object') return joined;
  return { ...mine, status: 'ambiguous', count: joined, reasons: ['frames'], hasElement: false };
}

/** Frames of other origins with that address. Waits for one, as long as no frame has it. */
async function listFar(page: Page, glob: string, timeoutMs: number): Promise<Frame[]> {
  const fits = (frame: Frame): boolean =>
    frame !== page.mainFrame() && matchesUrl(glob, frame.url());
  if (!page.frames().some(fits))
    await page
      .waitForEvent('framenavigated', { predicate: fits, timeout: timeoutMs })
      .catch(() => undefined);
  const frames = page.frames().filter(fits);
  const isFar = await Promise.all(frames.map((it) => askFrame(it, 'isFar')));
  return frames.filter((_, at) => isFar[at]);
}

/** In the frame that it lies in, so that it can be clicked; null: there is none. */
export async function takeElement({
  frame,
  key,
}: Sighting): Promise<ElementHandle<Element> | null> {
  const handle = await frame.evaluateHandle(elementInPage, key);
  const element = handle.asElement();
  const owner = await element?.ownerFrame();
  if (!element || !owner || owner === frame) return element;
  return (await owner.evaluateHandle(elementOfTop, key)).asElement();
}

/** Scrolls to it and tells where it is in the window; null: nobody can see it. */
export async function reveal(sighting: Sighting): Promise<Box | null> {
  const box = await askFrame(sighting.frame, 'reveal', sighting.key);
  const element = await takeElement(sighting);
  const frame = await element?.ownerFrame();
  if (box === null || !frame) return null;
  if (frame.parentFrame() === null) return box;
  const holder = await frame.frameElement();
  // In the window, whatever frames are around this one.
  const around = await holder.boundingBox();
  const [left, top] = await holder.evaluate((it: HTMLElement) => [it.clientLeft, it.clientTop]);
  return { ...box, x: box.x + (around?.x ?? 0) + left, y: box.y + (around?.y ?? 0) + top };
}

export function describe(sighting: Sighting, rowVariable: string | undefined): Promise<Told> {
  return askFrame(sighting.frame, 'describe', sighting.key, rowVariable);
}

/** Asks anew where the page that was asked is gone. */
async function duringPages<Result>(
  page: Page,
  until: number,
  ask: () => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await ask();
    } catch (reason) {
      if (page.isClosed() || Date.now() > until || !isOfNavigation(reason)) throw reason;
      await page.waitForLoadState('domcontentloaded');
    }
  }
}

function isOfNavigation(reason: unknown): boolean {
  return /context was destroyed|navigat|detached|Cannot find context/i.test(String(reason));
}

function elementInPage(key: string): Element {
  const { leidraadDrift } = globalThis as unknown as { leidraadDrift: DriftPage };
  return leidraadDrift.element(key);
}

function elementOfTop(key: string): Element {
  const { leidraadDrift } = globalThis.top as unknown as { leidraadDrift: DriftPage };
  return leidraadDrift.element(key);
}
