/** Brings the drawing and the page together: the target's place, the bubble's place, the step's play. */
import { render } from 'preact';
import type { ElementFacts, RunEvent } from '../../utils/core/run/types.ts';
import type { OverlayView } from '../../utils/core/run/view.ts';
import { followTarget } from '../../utils/dom/follow-target.ts';
import { watchPageFocus } from '../../utils/dom/page-focus.ts';
import { placeBubble, workAreaOf } from '../../utils/dom/place-bubble.ts';
import { scrollClearOf, scrollIntoViewIfNeeded } from '../../utils/dom/reach-target.ts';
import { createStepSession } from '../../utils/dom/step-session.ts';
import type { Doubt } from '../../utils/dom/step-session.ts';
import type { TargetFinder } from '../../utils/dom/target-finder.ts';
import type { OverlayActions } from './actions.ts';
import type { Point, Rect } from './geometry.ts';
import { Overlay } from './Overlay.tsx';

/** What the background has no part in. */
type OfThePage = 'reveal' | 'answer';

export interface StagePorts {
  readonly finder: TargetFinder;
  /** What the person asks for; what is asked of the page itself is the stage's own. */
  readonly actions: Omit<OverlayActions, OfThePage>;
  report(event: RunEvent, elements: ElementFacts): void;
}

export interface Stage {
  show(view: OverlayView): void;
  /** States of the targets that the current step's conditions ask about. */
  probe(): ElementFacts;
  /** From us to the target (or where the focus was before), and from the page to the bubble or launcher. */
  toggleFocus(): void;
  dispose(): void;
}

/** In milliseconds: by then the sheet of a small window lies along the edge that suits best. */
const SHEET_REST = 400;

export function createStage(root: ShadowRoot, ports: StagePorts): Stage {
  let view: OverlayView | null = null;
  let viewport = readViewport();
  let target: Element | null = null;
  let doubt: Doubt | null = null;
  let rect: Rect | null = null;
  let bubble: HTMLElement | null = null;
  let place: Point | null = null;
  const ending = new AbortController();
  const pageFocus = watchPageFocus(root, ending.signal);
  let following = new AbortController();
  let revealed = '';
  let cleared = '';
  let clearing: ReturnType<typeof setTimeout> | undefined;
  let isDrawingAsked = false;

  const session = createStepSession({
    finder: ports.finder,
    report: ports.report,
    onTarget(element, inDoubt) {
      doubt = inDoubt;
      draw();
      if (element === target) return;
      target = element;
      follow(element);
    },
  });

  /** Once for all that changes in one task, and never in the middle of a drawing. */
  function draw(): void {
    if (isDrawingAsked) return;
    isDrawingAsked = true;
    queueMicrotask(() => {
      isDrawingAsked = false;
      if (view === null || ending.signal.aborted) return;
      render(
        <Overlay
          view={view}
          viewport={viewport}
          target={rect}
          doubt={doubt}
          bubblePlace={place}
          actions={actions}
          onBubble={(element, showsStep) => {
            watchBubble(element);
            session.onShown(element, showsStep);
          }}
        />,
        root,
      );
    });
  }

  function follow(element: Element | null): void {
    following.abort();
    following = new AbortController();
    if (element === null) return moveTo(null);
    revealOnce(element);
    followTarget(element, {
      signal: following.signal,
      onRect(box) {
        // Drawn anew by the page: it is taken to lie where it was until its successor was looked for.
        if (element.isConnected) moveTo(box.visible ? box : null);
      },
    });
  }

  function moveTo(box: Rect | null): void {
    rect = box;
    void settle();
    draw();
  }

  /** Scrolls to a step's target once: scrolling away again is the person's right. */
  function revealOnce(element: Element): void {
    const step = nameStep();
    if (step === null || step === revealed) return;
    revealed = step;
    scrollIntoViewIfNeeded(element);
  }

  function nameStep(): string | null {
    const run = view?.run;
    return run ? `${run.runId} ${run.step.id}` : null;
  }

  const sizes = new ResizeObserver(() => void settle());
  function watchBubble(element: HTMLElement | null): void {
    if (element === bubble) return;
    sizes.disconnect();
    bubble = element;
    if (element !== null) sizes.observe(element);
    void settle();
  }

  /** The bubble's place, now that something has moved that it depends on. */
  async function settle(): Promise<void> {
    if (ending.signal.aborted) return;
    clearTimeout(clearing);
    clearing = setTimeout(clearOnce, SHEET_REST);
    const box = rect;
    const placed =
      box !== null && bubble !== null && target !== null
        ? await placeBubble(box, bubble, { area: workAreaOf(target) })
        : null;
    // Whatever has moved meanwhile asks for its own place.
    if (box !== rect || (placed?.x === place?.x && placed?.y === place?.y)) return;
    place = placed && { x: placed.x, y: placed.y };
    draw();
  }

  /** Once per step, as with revealing: out from under what is a sheet and cannot lie anywhere else. */
  function clearOnce(): void {
    const step = nameStep();
    const cover = bubble?.getBoundingClientRect();
    if (step === null || step === cleared || !target || !cover) return;
    cleared = step;
    if (cover.width >= viewport.width) scrollClearOf(target, cover);
  }

  const actions: OverlayActions = {
    ...ports.actions,
    reveal() {
      if (target !== null) scrollIntoViewIfNeeded(target);
    },
    answer: session.answer,
  };

  const onResize = (): void => {
    viewport = readViewport();
    void settle();
    draw();
  };
  window.addEventListener('resize', onResize, { signal: ending.signal });

  return {
    show(next) {
      view = next;
      // Finds a target that is there already, so that the bubble never flashes "looking for".
      session.update(next.run);
      draw();
    },
    probe: session.probe,
    toggleFocus() {
      if (root.activeElement !== null) pageFocus.giveBack(target);
      else (bubble ?? root.querySelector<HTMLElement>('.launcher-button'))?.focus();
    },
    dispose() {
      if (root.activeElement !== null) pageFocus.giveBack(target);
      ending.abort();
      following.abort();
      clearTimeout(clearing);
      sizes.disconnect();
      session.dispose();
      render(null, root);
    },
  };
}

function readViewport(): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  // In quirks mode the root is as tall as the page.
  return {
    width: clientWidth,
    height: document.compatMode === 'CSS1Compat' ? clientHeight : window.innerHeight,
  };
}
