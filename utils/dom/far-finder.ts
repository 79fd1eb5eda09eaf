/**
 * Finds targets in frames of other origins too: asks the scripts there, and makes one answer of theirs
 * and of what our own documents hold.
 */
import {
  frameGlobOf,
  keepFramed,
  listFramedTargets,
  nameTarget,
} from '../core/frames/framed-targets.ts';
import { nameStep } from '../core/frames/messages.ts';
import type { FrameArrival, FrameNews, FrameOrder } from '../core/frames/messages.ts';
import { joinAnswers } from '../core/locate/join-answers.ts';
import type { Located } from '../core/locate/located.ts';
import { matchesUrl } from '../core/match/glob.ts';
import type { RunView, TargetView } from '../core/run/view.ts';
import { createCallbacks } from './callbacks.ts';
import { createFarElement } from './far-element.ts';
import { trackFarFrames } from './far-frames.ts';
import type { FarFrame } from './far-frames.ts';
import type { FarFinder } from './hand-over.ts';
import type { LocateOptions, TargetFinder } from './target-finder.ts';
import type { TargetElement, TargetHandle } from './target-handle.ts';
import { isUsable } from './visible-box.ts';

export interface FarFinderPorts {
  /** False: there is nothing of ours in that frame any more. */
  order(order: FrameOrder): Promise<boolean>;
  /** All frames: nothing is asked of you any more. */
  rest(): void;
  /** All frames: tell that you are there. */
  call(): void;
}

/** What the frames tell, with the address that the browser vouches for. */
export interface FromFrames {
  arrive(frameId: number, url: string, arrival: FrameArrival): void;
  take(frameId: number, url: string, news: FrameNews): void;
  leave(frameId: number): void;
}

type Answer = Located<TargetElement>;

interface Playing {
  readonly entry: string;
  readonly runId: string;
  readonly stepId: string;
  /** By `nameTarget`, in the order that the frames have them in. */
  readonly globs: ReadonlyMap<string, string>;
}

/** A run at rest, or one that has not begun, asks nothing of the page. */
const ON_PAGE: readonly RunView['status'][] = ['waiting', 'shown', 'missing', 'confirming'];

/** Practice holds back off the path, too. */
function isAsking({ status, guards }: RunView): boolean {
  return ON_PAGE.includes(status) || guards.length > 0;
}

export function createFarFinder(
  near: TargetFinder,
  ports: FarFinderPorts,
): FarFinder & { readonly fromFrames: FromFrames } {
  const frames = trackFarFrames();
  const elements = new Map<string, TargetHandle>();
  const changes = createCallbacks();
  const moves = createCallbacks();
  const acts = createCallbacks<[TargetElement]>();
  const holds = createCallbacks();
  let isReal = false;
  let playing: Playing | null = null;

  const elementOf = (frame: FarFrame, key: number): TargetHandle => {
    const name = `${frame.id} ${frame.since} ${key}`;
    let element = elements.get(name);
    if (element === undefined) {
      element = createFarElement(frame.id, key, { frames, moves, reveal });
      elements.set(name, element);
    }
    return element;
  };

  /** Tells each frame that has a part in the step what it is, where that has changed. */
  function order(): void {
    if (playing === null) return;
    const { runId, stepId, globs } = playing;
    const follow = new Map<FarFrame, { frameId: number; index: number }[]>();
    for (const frame of frames.list()) {
      if (![...globs.values()].some((glob) => matchesUrl(glob, frame.url))) continue;
      follow.set(frame, follow.get(frame) ?? []);
      for (const { holder, held } of frames.around(frame)?.holders ?? []) {
        const one = { frameId: held.id, index: held.path.at(-1)! };
        follow.set(holder, [...(follow.get(holder) ?? []), one]);
      }
    }
    for (const [frame, held] of follow) {
      const { id: frameId, refused, reveals } = frame;
      const wanted = {
        runId,
        stepId,
        follow: held,
        refused: [...refused],
        isReal,
        reveal: reveals,
      };
      const words = JSON.stringify(wanted);
      if (words === frame.ordered) continue;
      frame.ordered = words;
      void ports.order({ frameId, ...wanted, at: performance.now() }).then((isThere) => {
        // One that has arrived anew meanwhile is another one.
        if (!isThere && frames.get(frameId) === frame) leave(frameId);
      });
    }
  }

  function leave(frameId: number): void {
    frames.leave(frameId);
    changes.call();
    moves.call();
  }

  function reveal(frame: FarFrame): void {
    frame.reveals += 1;
    for (const { holder } of frames.around(frame)?.holders ?? []) holder.reveals += 1;
    order();
  }

  function play(run: RunView | null): void {
    const targets = run && isAsking(run) ? listFramedTargets(run.step) : [];
    // Frames give no answers about these, which come last: they only hold back clicks.
    targets.push(...keepFramed(run?.guards ?? []));
    const isOn = run !== null && targets.length > 0;
    if (isOn && playing?.entry === run.entry) return;
    const wasOn = playing !== null;
    const globs = new Map(targets.map((it) => [nameTarget(it), frameGlobOf(it)!]));
    playing = isOn ? { entry: run.entry, runId: run.runId, stepId: run.step.id, globs } : null;
    elements.clear();
    isReal = false;
    for (const frame of frames.list()) {
      Object.assign(frame, { news: null, ordered: '', reveals: 0 });
      frame.refused.clear();
    }
    if (isOn) {
      order();
      // Some may have moved among the others without a word.
      ports.call();
    } else if (wasOn) ports.rest();
  }

  function answerOf(frame: FarFrame, at: number, except: LocateOptions['except']): Answer {
    const answer = frame.news!.answers[at];
    if (answer === undefined) return missing('frame');
    if (!('element' in answer)) return answer;
    const element = elementOf(frame, answer.element.key);
    if (except?.has(element)) {
      frame.refused.add(answer.element.key);
      order();
      return missing('none');
    }
    const chain = frames.around(frame);
    const isThere =
      chain !== null &&
      chain.holders.every(({ holder, held }) =>
        holder.news?.holds.some(({ frameId }) => frameId === held.id),
      ) &&
      isUsable(chain.element, near.trees.read().modals());
    return isThere ? { ...answer, element } : missing('hidden');
  }

  function locateFar(target: TargetView, mine: Answer, { except }: LocateOptions): Answer {
    const names = [...(playing?.globs.keys() ?? [])];
    const at = names.indexOf(nameTarget(target));
    if (playing === null || at === -1) return mine;
    const glob = playing.globs.get(names[at]!)!;
    const asked = frames.list().filter(({ url }) => matchesUrl(glob, url));
    // Whoever answers first is not the one for that.
    if (asked.some(({ news }) => news === null)) return missing('frame');
    const joined = joinAnswers<Answer>([mine, ...asked.map((it) => answerOf(it, at, except))]);
    return typeof joined === 'object'
      ? joined
      : {
          status: 'ambiguous',
          count: joined,
          ...('alike' in mine && { alike: mine.alike }),
          ...('element' in mine && { alike: [mine.element] }),
          reasons: ['frames'],
        };
  }

  return {
    play,
    setReal(is) {
      isReal = is;
      order();
    },
    locate(target, options = {}) {
      const mine = near.locate(target, options);
      return 'v' in target ? mine : locateFar(target, mine, options);
    },
    trees: near.trees,
    elsewhere: { onChange: changes.add, onActed: acts.add, onHeld: holds.add },
    dispose() {
      if (playing !== null) ports.rest();
      playing = null;
    },
    fromFrames: {
      arrive(frameId, url, arrival) {
        if (!frames.arrive(frameId, url, arrival)) return;
        if (frames.hasClash(frames.get(frameId)!)) ports.call();
        order();
        changes.call();
      },
      take(frameId, url, news) {
        const frame = frames.get(frameId);
        if (!frame || playing === null) return;
        if (news.step !== nameStep(playing.runId, playing.stepId)) return;
        frame.url = url;
        // What the person did was done to what was there before it changed.
        if (news.acted !== null) acts.call(elementOf(frame, news.acted));
        if (news.held > (frame.news?.held ?? 0)) holds.call();
        const before = summarise(frame.news);
        frame.news = news;
        if (summarise(news) !== before) changes.call();
        moves.call();
      },
      leave,
    },
  };
}

function missing(reason: 'frame' | 'hidden' | 'none'): Answer {
  return { status: 'missing', reason, reasons: [] };
}

/** All of the news that an answer depends on. */
function summarise(news: FrameNews | null): string {
  return JSON.stringify(news && [news.answers, news.holds.map(({ frameId }) => frameId)]);
}
