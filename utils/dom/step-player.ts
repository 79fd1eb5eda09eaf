/**
 * All that a page needs only while a guide runs: it finds a step's target, follows it, keeps the bubble
 * beside it, and plays the step. A script of its own, so that a page that shows the launcher goes
 * without; see `hand-over.ts`.
 */
import type { ElementFacts, RunEvent } from '../core/run/types.ts';
import type { RunView } from '../core/run/view.ts';
import { takeFarFinder } from './hand-over.ts';
import type { FarFinder } from './hand-over.ts';
import { listenEverywhere } from './listen-everywhere.ts';
import { listByTag } from './page-roots.ts';
import { placeBubble } from './place-bubble.ts';
import { rehearseStep } from './rehearse-step.ts';
import { readFocus } from './read-focus.ts';
import { NO_SCENE } from './scene.ts';
import type { Scene } from './scene.ts';
import { createStepSession, keyOf } from './step-session.ts';
import { createTargetFinder } from './target-finder.ts';
import { isSameInDocument, isSameInWindow, isSameScroll } from './scroll-along.ts';
import type { Scrolled, Spot } from './scroll-along.ts';
import type { TargetFinder } from './target-finder.ts';
import { handleOf } from './target-handle.ts';
import type { TargetElement } from './target-handle.ts';

export interface StepPlayerPorts {
  report(event: RunEvent, elements: ElementFacts): void;
  /** Never called before `createStepPlayer` has returned. */
  onScene(scene: Scene): void;
}

export interface StepPlayer {
  update(run: RunView | null): void;
  /** Walks the page for what a search needs, ahead of one. */
  walk(): void;
  /** Looks for something in a bubble of ours, and places it: so that the browser has compiled how. */
  rehearse(bubble: HTMLElement): void;
  /** Whether the element in doubt is the one, as the person says. */
  answer(isIt: boolean): void;
  /** Whether practice holds back what cannot be undone, as the person wants. */
  guard(isUp: boolean): void;
  /** States of the targets that the current step's conditions ask about. */
  probe(): ElementFacts;
  /** The bubble, or null; and the step that it shows in full, or null. */
  onBubble(bubble: HTMLElement | null, stepId: string | null): void;
  /** Something moved that only the caller knows of, such as the edges of the window. */
  settle(): void;
  /** When the bubble's place is told, after all that was told to the player until now: in the same task. */
  placed(): Promise<void>;
  /** Scrolls the target into view. */
  reveal(): void;
  /** What leads the focus to the target. */
  entrance(): Element | null;
  dispose(): void;
}

/** In milliseconds: by then the sheet of a small window lies along the edge that suits best. */
const SHEET_REST = 400;
/** In milliseconds: by then scrolling is over, and what it only carried along is placed anew. */
const SCROLL_REST = 120;

const isPressed = (): boolean => document.querySelector('html:active:hover') !== null;

export function createStepPlayer({ report, onScene }: StepPlayerPorts): StepPlayer {
  const own = createTargetFinder(document);
  let far: FarFinder | undefined;
  let step: string | null = null;
  let state: string | null = '';
  let target: TargetElement | null = null;
  let bubble: HTMLElement | null = null;
  let scene = NO_SCENE;
  let placing = Promise.resolve();
  let isAlong = true;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  let following = new AbortController();
  const ending = new AbortController();
  let revealed = '';
  let cleared = '';
  let clearing: ReturnType<typeof setTimeout> | undefined;

  const change = (part: Partial<Scene>): void => {
    scene = { ...scene, ...part };
    if (!isEnded) onScene(scene);
  };

  const session = createStepSession({
    get finder(): TargetFinder<TargetElement> {
      return far ?? own;
    },
    report,
    isReal: () => scene.shield === 'down',
    onHeld() {
      // "For real" is over in frames of other origins, too.
      far?.setReal(false);
      change({ shield: 'held' });
    },
    onTarget(element, doubt) {
      change({ doubt });
      if (element === target) return;
      target = element;
      follow(element);
    },
  });

  /** What reaches into frames of other origins comes when there is such a frame, perhaps during a step. */
  function reachFar(run: RunView | null): void {
    const create = far === undefined && run !== null ? takeFarFinder() : undefined;
    if (create !== undefined) {
      far = create(own);
      session.update(null);
    }
    far?.play(run);
  }

  function follow(element: TargetElement | null): void {
    following.abort();
    following = new AbortController();
    if (element === null) return moveTo(null);
    isAlong = handleOf(element).scrollsAlong();
    revealOnce(element);
    handleOf(element).follow({
      signal: following.signal,
      onRect(box, scrolled) {
        // Drawn anew by the page: it is taken to lie where it was until its successor was looked for.
        if (!element.isConnected) return;
        if (box.visible) pass({ rect: box, scrolled });
        else moveTo(null);
      },
    });
  }

  /** Nothing is drawn anew while scrolling alone takes the scene to where it should be. */
  function pass(spot: Spot): void {
    const { rect } = scene;
    if (rect === null) return moveTo(spot);
    if (scene.scrolled === null) {
      if (isSameInWindow({ ...spot, rect }, spot)) return;
      return moveTo(spot);
    }
    const before = { rect, scrolled: scene.scrolled };
    if (isSameInDocument(before, spot) && isBubbleInside(before.scrolled, spot.scrolled)) {
      clearTimeout(resting);
      if (!isSameScroll(before.scrolled, spot.scrolled))
        resting = setTimeout(() => moveTo(spot), SCROLL_REST);
      return;
    }
    // A sticky target goes along until it sticks.
    isAlong = !isSameInWindow(before, spot) || isSameInDocument(before, spot);
    moveTo(spot);
  }

  /** Whether the bubble, carried along, still lies in the window. */
  function isBubbleInside(before: Scrolled, now: Scrolled): boolean {
    const { place } = scene;
    if (place === null || bubble === null) return true;
    const x = place.x + before.x - now.x;
    const y = place.y + before.y - now.y;
    return (
      x >= 0 &&
      y >= 0 &&
      x + bubble.offsetWidth <= innerWidth &&
      y + bubble.offsetHeight <= innerHeight
    );
  }

  function moveTo(spot: Spot | null): void {
    clearTimeout(resting);
    change({
      rect: spot && spot.rect,
      scrolled: isAlong && spot ? spot.scrolled : null,
      focus: readFocus(target),
    });
    settle();
  }

  /**
   * Scrolls to a step's target once: scrolling away again is the person's right. Not while something is
   * pressed, which would be let go beside it: after that, `clearOnce` does it.
   */
  function revealOnce(element: TargetElement): void {
    if (step === null || step === revealed || isPressed()) return;
    revealed = step;
    handleOf(element).reveal();
  }

  /**
   * The bubble's place, now that something has moved that it depends on; told in the same task. Without
   * a target in the window there is none, and the last one stands for nothing.
   */
  function settle(): void {
    placing = findPlace();
  }

  async function findPlace(): Promise<void> {
    if (isEnded) return;
    clearTimeout(clearing);
    clearing = setTimeout(clearOnce, SHEET_REST);
    const { rect, focus } = scene;
    if (rect === null || bubble === null || target === null) return;
    const handle = handleOf(target);
    // Drawn anew by the page: what lies around what was there is nowhere.
    if (!handle.isConnected) return;
    const { x, y } = await placeBubble(rect, bubble, { area: handle.workArea(), focus });
    // Whatever has moved meanwhile asks for its own place.
    if (rect !== scene.rect || (x === scene.place?.x && y === scene.place.y)) return;
    change({ place: { x, y } });
  }

  const onFocus = (): void => {
    const focus = readFocus(target);
    // Who comes into the bubble finds it where it is.
    if (focus) change({ focus });
    settle();
  };
  listenEverywhere(() => own.trees.all(), { focusin: onFocus }, ending.signal);

  /** Once per step, as with revealing: out from under what is a sheet and cannot lie anywhere else. */
  function clearOnce(): void {
    const cover = bubble?.getBoundingClientRect();
    if (step === null || step === cleared || !target || !cover) return;
    revealOnce(target);
    if (isPressed()) return settle();
    cleared = step;
    if (cover.width >= document.documentElement.clientWidth) handleOf(target).clearOf(cover);
  }

  const sizes = new ResizeObserver(settle);

  return {
    update(run) {
      const before = state;
      step = run && run.entry;
      // That a click was held back ahead of its step is told until the run rests or moves on.
      state = run?.step.guarded ? step : keyOf(run);
      if (state !== before) change({ shield: run?.step.guarded ? 'up' : null });
      reachFar(run);
      session.update(run);
    },
    walk() {
      // The lists that a search by name looks into; browsers keep them until elements come or go.
      const { top, all, select } = own.trees.read();
      for (const root of all()) for (const tag of ['label', 'dialog']) listByTag(root, tag);
      for (const root of top()) select?.(root, '[role]');
    },
    rehearse: rehearseStep,
    answer: session.answer,
    guard(isUp) {
      far?.setReal(!isUp);
      change({ shield: isUp ? 'up' : 'down' });
    },
    probe: session.probe,
    onBubble(element, stepId) {
      if (element !== bubble) {
        sizes.disconnect();
        bubble = element;
        if (element !== null) sizes.observe(element);
      }
      // Other words have another size.
      settle();
      session.onShown(element, stepId);
    },
    settle,
    placed: () => placing,
    reveal() {
      if (target !== null) handleOf(target).reveal();
    },
    entrance: () => target && handleOf(target).entrance,
    dispose() {
      isEnded = true;
      ending.abort();
      following.abort();
      clearTimeout(clearing);
      clearTimeout(resting);
      sizes.disconnect();
      session.dispose();
      far?.dispose();
      own.dispose();
    },
  };
}
