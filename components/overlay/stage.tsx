/** Brings the drawing and the page together: the target's place, the bubble's place, the step's play. */
import { batch, effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { ElementFacts, RunEvent } from '../../utils/core/run/types.ts';
import type { OverlayView } from '../../utils/core/run/view.ts';
import { followTarget } from '../../utils/dom/follow-target.ts';
import { watchPageFocus } from '../../utils/dom/page-focus.ts';
import { placeBubble, workAreaOf } from '../../utils/dom/place-bubble.ts';
import { scrollClearOf, scrollIntoViewIfNeeded } from '../../utils/dom/reach-target.ts';
import { createStepSession, probe } from '../../utils/dom/step-session.ts';
import type { TargetFinder } from '../../utils/dom/target-finder.ts';
import type { OverlayActions } from './actions.ts';
import type { Point, Rect } from './geometry.ts';
import { Overlay } from './Overlay.tsx';

export interface StagePorts {
  readonly finder: TargetFinder;
  /** What the person asks for; `reveal` is the stage's own. */
  readonly actions: Omit<OverlayActions, 'reveal'>;
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
  const view = signal<OverlayView | null>(null);
  const viewport = signal(readViewport());
  const target = signal<Element | null>(null);
  const rect = signal<Rect | null>(null);
  const bubble = signal<HTMLElement | null>(null);
  const place = signal<Point | null>(null);
  const ending = new AbortController();
  const pageFocus = watchPageFocus(root, ending.signal);
  let revealed = '';
  let cleared = '';
  let clearing: ReturnType<typeof setTimeout> | undefined;

  const session = createStepSession({
    finder: ports.finder,
    report: ports.report,
    onTarget(element) {
      if (element !== target.peek()) target.value = element;
    },
  });

  const stopFollowing = effect(() => {
    const element = target.value;
    if (element === null) {
      rect.value = null;
      return undefined;
    }
    const following = new AbortController();
    revealOnce(element);
    followTarget(element, {
      signal: following.signal,
      onRect(box) {
        // Drawn anew by the page: it is taken to lie where it was until its successor was looked for.
        if (!element.isConnected) return;
        rect.value = box.visible ? box : null;
      },
    });
    return () => following.abort();
  });

  /** Scrolls to a step's target once: scrolling away again is the person's right. */
  function revealOnce(element: Element): void {
    const run = view.peek()?.run;
    const step = `${run?.runId} ${run?.step.id}`;
    if (!run || step === revealed) return;
    revealed = step;
    scrollIntoViewIfNeeded(element);
  }

  const sizes = new ResizeObserver(() => void settle());
  const stopPlacing = effect(() => {
    sizes.disconnect();
    if (bubble.value !== null) sizes.observe(bubble.value);
    void [rect.value, viewport.value, bubble.value];
    void settle();
    clearTimeout(clearing);
    clearing = setTimeout(clearOnce, SHEET_REST);
  });

  /** Once per step, as with revealing: out from under what is a sheet and cannot lie anywhere else. */
  function clearOnce(): void {
    const [run, seen] = [view.peek()?.run, target.peek()];
    const cover = bubble.peek()?.getBoundingClientRect();
    const step = `${run?.runId} ${run?.step.id}`;
    if (!run || step === cleared || !seen || !cover) return;
    cleared = step;
    if (cover.width >= viewport.peek().width) scrollClearOf(seen, cover);
  }

  async function settle(): Promise<void> {
    const [box, element] = [rect.peek(), bubble.peek()];
    const seen = target.peek();
    const placed =
      box !== null && element !== null && seen !== null
        ? await placeBubble(box, element, { area: workAreaOf(seen) })
        : null;
    // Whatever has moved meanwhile asks for its own place.
    if (box === rect.peek()) place.value = placed && { x: placed.x, y: placed.y };
  }

  const actions: OverlayActions = {
    ...ports.actions,
    reveal() {
      if (target.peek() !== null) scrollIntoViewIfNeeded(target.peek()!);
    },
  };

  const onResize = (): void => {
    viewport.value = readViewport();
  };
  window.addEventListener('resize', onResize, { signal: ending.signal });

  function Drawing() {
    if (view.value === null) return null;
    return (
      <Overlay
        view={view.value}
        viewport={viewport.value}
        target={rect.value}
        bubblePlace={place.value}
        actions={actions}
        onBubble={(element, showsStep) => {
          bubble.value = element;
          session.onShown(element, showsStep);
        }}
      />
    );
  }

  render(<Drawing />, root);

  return {
    show(next) {
      batch(() => {
        view.value = next;
        // Finds a target that is there already, so that the bubble never flashes "looking for".
        session.update(next.run);
      });
    },
    probe() {
      const run = view.peek()?.run;
      return run ? probe(run, ports.finder) : {};
    },
    toggleFocus() {
      if (root.activeElement !== null) pageFocus.giveBack(target.peek());
      else (bubble.peek() ?? root.querySelector<HTMLElement>('.launcher-button'))?.focus();
    },
    dispose() {
      if (root.activeElement !== null) pageFocus.giveBack(target.peek());
      ending.abort();
      clearTimeout(clearing);
      sizes.disconnect();
      stopFollowing();
      stopPlacing();
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
