/**
 * The finder's part in a frame of another origin: looks for the targets of a step in its own document,
 * follows the step's own, and tells of what the person does with it. Decides nothing.
 */
import { frameGlobOf, nameTarget, withoutFrame } from '../core/frames/framed-targets.ts';
import type { FrameAnswer, FrameNews, FrameSpot, FrameTask } from '../core/frames/messages.ts';
import { matchesUrl } from '../core/match/glob.ts';
import type { TargetView } from '../core/run/view.ts';
import { readElementStates } from './element-state.ts';
import { followFrames } from './follow-frames.ts';
import { followTarget } from './follow-target.ts';
import { readViewSize } from './frame-geometry.ts';
import { guardTargets } from './guard-target.ts';
import { listenEverywhere } from './listen-everywhere.ts';
import { workAreaOf } from './place-bubble.ts';
import { scrollIntoViewIfNeeded } from './reach-target.ts';
import { createTargetFinder } from './target-finder.ts';
import type { LocatedElement, TargetFinder } from './target-finder.ts';
import { watchDeed } from './watch-action.ts';
import { watchLocated } from './watch-located.ts';

export interface FrameSeeker {
  /** The same step goes on undisturbed. */
  take(task: FrameTask): void;
  /** Leaves nothing behind that watches the page. */
  rest(): void;
}

export function createFrameSeeker(report: (news: FrameNews) => void): FrameSeeker {
  let ending = new AbortController();
  let step: string | null = null;
  let at = 0;
  let goOn: (task: FrameTask) => void;
  const rest = (): void => {
    ending.abort();
    ending = new AbortController();
    step = null;
  };
  return {
    take(task) {
      if (task.at < at) return;
      ({ at } = task);
      if (task.step !== step) {
        rest();
        step = task.step;
        goOn = seek(task, report, ending.signal);
      }
      goOn(task);
    },
    rest,
  };
}

/** Returns what takes in what changes during the step. */
function seek(
  { step, targets, own, guarded, guards, advance }: FrameTask,
  report: (news: FrameNews) => void,
  signal: AbortSignal,
): (task: FrameTask) => void {
  const numbers = numberElements();
  const refused = new WeakSet<object>();
  const finder = seekHere(own === null ? null : targets[own]!, refused);
  const frames = followFrames(signal, ask);
  const answers: LocatedElement[] = [];
  let spot: FrameSpot | null = null;
  let followed: Element | null = null;
  let following = new AbortController();
  let revealed = 0;
  let isReal = false;
  let held = 0;
  let isAsked = false;
  let last = '';

  function tell(acted: number | null = null): void {
    const news: FrameNews = {
      step,
      view: readViewSize(window),
      answers: answers.map((it) => toAnswer(it, numbers)),
      spot,
      holds: frames.holds(),
      acted,
      held,
    };
    const words = JSON.stringify(news);
    if (words === last && acted === null) return;
    last = words;
    report(news);
  }
  /** Once for all that changes in one task. */
  function ask(): void {
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(() => {
      isAsked = false;
      if (!signal.aborted) tell();
    });
  }
  function follow(element: Element | null): void {
    if (element === followed) return;
    followed = element;
    following.abort();
    following = new AbortController();
    spot = null;
    if (element === null) return;
    followTarget(element, {
      signal: AbortSignal.any([signal, following.signal]),
      onRect(rect) {
        spot = { key: numbers.of(element), rect, area: workAreaOf(element) };
        ask();
      },
    });
  }

  const watches = targets.map((target, at) =>
    watchLocated(finder, target, {
      signal,
      onChange(located) {
        answers[at] = located;
        if (at === own) follow('element' in located ? located.element : null);
        ask();
      },
    }),
  );
  // What a field holds now is no change of the page; only its states are told.
  const told = { input: ask, change: ask, focusout: ask };
  listenEverywhere(finder.trees.all, told, signal);
  if (guards.length > 0)
    guardTargets(finder, {
      signal,
      now: () => ({
        step: { target: targets[own!] ?? null, guarded: targets[guarded!] ?? null, advance },
        guards,
        isReal,
      }),
      onHeld() {
        held += 1;
        ask();
      },
    });
  watchActs(advance, finder, signal, (element) => tell(numbers.of(element)));
  signal.addEventListener('abort', () => finder.dispose());

  return (task) => {
    ({ isReal } = task);
    for (const key of task.refused) {
      const element = numbers.find(key);
      if (element) refused.add(element);
    }
    if (own !== null) watches[own]!.check();
    frames.follow(task.follow);
    if (task.reveal > revealed) {
      revealed = task.reveal;
      frames.reveal();
      if (followed) scrollIntoViewIfNeeded(followed);
    }
    last = '';
    ask();
  };
}

/** Looks in this document for what is meant to be in it. `refused` holds for the step's own target. */
function seekHere(own: TargetView | null, refused: WeakSet<object>): TargetFinder {
  const finder = createTargetFinder(document);
  const name = own && nameTarget(own);
  return {
    locate(target) {
      const glob = 'v' in target ? undefined : frameGlobOf(target);
      if (glob === undefined || !matchesUrl(glob, document.URL))
        return { status: 'missing', reason: 'frame', reasons: [] };
      const view = target as TargetView;
      const except = nameTarget(view) === name ? { except: refused } : {};
      return finder.locate(withoutFrame(view), except);
    },
    trees: finder.trees,
    dispose: finder.dispose,
  };
}

/** Whether the element acted on is the one is not known here: that one is only likely is no matter. */
function watchActs(
  advance: FrameTask['advance'],
  finder: TargetFinder,
  signal: AbortSignal,
  onActed: (element: Element) => void,
): void {
  let element: Element | null = null;
  const actions: TargetFinder = {
    ...finder,
    locate(target) {
      const located = finder.locate(target);
      if (!('element' in located)) return located;
      ({ element } = located);
      return { ...located, status: 'found' };
    },
  };
  const watch = (): void =>
    watchDeed(advance, actions, {
      signal,
      onActed() {
        if (element) onActed(element);
        watch();
      },
    });
  watch();
}

type Unlocated = Exclude<LocatedElement, { element: Element }> & {
  likest?: unknown;
  alike?: unknown;
};

interface Numbers {
  of(element: Element): number;
  find(key: number): Element | undefined;
}

function numberElements(): Numbers {
  const elements: WeakRef<Element>[] = [];
  const keys = new WeakMap<Element, number>();
  return {
    of(element) {
      let key = keys.get(element);
      if (key === undefined) keys.set(element, (key = elements.push(new WeakRef(element)) - 1));
      return key;
    },
    find: (key) => elements[key]?.deref(),
  };
}

function toAnswer(located: LocatedElement, numbers: Numbers): FrameAnswer {
  if ('element' in located) {
    const { element } = located;
    return {
      ...located,
      element: { key: numbers.of(element), states: readElementStates(element) },
    };
  }
  // Elements are no message.
  const { likest: _, alike: __, ...rest } = located as Unlocated;
  return rest;
}
