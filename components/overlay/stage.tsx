/** Brings the drawing and the page together: what is to be shown, and what plays on the page. */
import { options, render } from 'preact';
import type { ElementFacts, RunEvent } from '../../utils/core/run/types.ts';
import type { OverlayView, RunView } from '../../utils/core/run/view.ts';
import { watchPageFocus } from '../../utils/dom/page-focus.ts';
import type { CreateStepPlayer } from '../../utils/dom/hand-over.ts';
import { NO_SCENE } from '../../utils/dom/scene.ts';
import type { StepPlayer } from '../../utils/dom/step-player.ts';
import { readViewport } from '../../utils/dom/viewport.ts';
import type { OverlayActions } from './actions.ts';
import { Overlay } from './Overlay.tsx';
import { rehearse } from './rehearse.tsx';

/** What the background has no part in. */
type OfThePage = 'reveal' | 'answer' | 'guard';

export interface StagePorts {
  /** Undefined: what plays a run is not on this page, so its step is drawn without the target. */
  takePlayer(): CreateStepPlayer | undefined;
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

/** Drawn until there is a view: a live region that is there before its first words is read. */
const NOTHING = { strings: {} } as OverlayView;

export function createStage(root: ShadowRoot, ports: StagePorts): Stage {
  let view = NOTHING;
  let viewport = readViewport();
  let scene = NO_SCENE;
  let player: StepPlayer | undefined;
  let bubble: HTMLElement | null = null;
  let shownStep: string | null = null;
  const ending = new AbortController();
  const pageFocus = watchPageFocus(root, ending.signal);
  let isDrawingAsked = false;
  let isDrawing = false;

  function findPlayer(): StepPlayer | undefined {
    player ??= ports.takePlayer()?.({
      report: ports.report,
      onScene(next) {
        scene = next;
        draw();
      },
    });
    return player;
  }

  function play(run: RunView | null): void {
    if (player === undefined && run !== null) findPlayer()?.onBubble(bubble, shownStep);
    player?.update(run);
  }

  /** While the page rests and no step is on: what the first one would otherwise wait for. */
  function warmUp(): void {
    const works = [
      () => findPlayer()?.walk(),
      () => rehearse(root, (drawn) => findPlayer()?.rehearse(drawn)),
    ];
    for (const work of works)
      requestIdleCallback(() => {
        if (!ending.signal.aborted && !view.run) work();
      });
  }

  /** Once for all that changes in one task, and never in the middle of a drawing. */
  function draw(): void {
    isDrawingAsked = true;
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => void drawAll());
  }

  /**
   * What a drawing changes, such as a bubble that is measured now, is drawn right after it, in the same
   * task, and when its place is known.
   */
  async function drawAll(): Promise<void> {
    try {
      while (isDrawingAsked) {
        isDrawingAsked = false;
        if (!ending.signal.aborted) drawOnce();
        await player?.placed();
      }
    } finally {
      isDrawing = false;
    }
  }

  function drawOnce(): void {
    render(
      <Overlay
        view={view}
        viewport={viewport}
        target={scene.rect}
        doubt={scene.doubt}
        shield={scene.shield}
        bubblePlace={scene.place}
        scrolled={scene.scrolled}
        focus={scene.focus}
        actions={actions}
        onBubble={(element, showsStep) => {
          bubble = element;
          shownStep = showsStep;
          player?.onBubble(element, showsStep);
        }}
      />,
      root,
    );
  }

  const entrance = (): Element | null => player?.entrance() ?? null;

  const actions: OverlayActions = {
    ...ports.actions,
    reveal: () => player?.reveal(),
    answer: (isIt) => player?.answer(isIt),
    guard: (isUp) => player?.guard(isUp),
  };

  const onResize = (): void => {
    viewport = readViewport();
    player?.settle();
    draw();
  };
  window.addEventListener('resize', onResize, { signal: ending.signal });
  // What a component wants to draw anew is drawn with the bubble's place.
  // The player hears of a drawing at its end, so it is asked a moment later.
  options.debounceRendering = (redraw) =>
    void Promise.resolve()
      .then(() => player?.placed())
      .finally(redraw);
  drawOnce();
  warmUp();

  return {
    show(next) {
      view = next;
      // Finds a target that is there already, so that the bubble never flashes "looking for".
      play(next.run);
      draw();
    },
    probe: () => player?.probe() ?? {},
    toggleFocus() {
      if (root.activeElement !== null) pageFocus.giveBack(entrance());
      else (bubble ?? root.querySelector('button'))?.focus();
    },
    dispose() {
      if (root.activeElement !== null) pageFocus.giveBack(entrance());
      ending.abort();
      player?.dispose();
      render(null, root);
    },
  };
}
