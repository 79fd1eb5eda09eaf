/** The overlay: injected by the background where there is something to show; asks, draws, reports. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createStage } from '../../components/overlay/stage.tsx';
import overlayCss from '../../components/overlay/overlay.css?inline';
import type { OverlayView } from '../../utils/core/run/view.ts';
import { HIDDEN_ALONE } from '../../utils/dom/leave-sheet.ts';
import { createOverlayHost } from '../../utils/dom/overlay-host.ts';
import { readPageFacts } from '../../utils/dom/page-facts.ts';
import { createTargetFinder } from '../../utils/dom/target-finder.ts';
import { receiveInOverlay } from '../../utils/messaging/receive-in-overlay.ts';
import { isOrphaned } from '../../utils/messaging/send.ts';
import { connectOverlay } from './connect.ts';

declare const __OPEN_SHADOW__: boolean;

const scope = globalThis as { leidraadOverlay?: AbortController };

export default defineUnlistedScript(() => {
  // Injected again while it is at work: the background pushes what has changed.
  if (scope.leidraadOverlay?.signal.aborted === false) return;
  const ending = new AbortController();
  scope.leidraadOverlay = ending;
  const end = (): void => ending.abort();

  const { root, dispose } = createOverlayHost(document, {
    css: import.meta.env.FIREFOX ? overlayCss + HIDDEN_ALONE : overlayCss,
    isOpen: __OPEN_SHADOW__,
    isOrphaned,
    onRemoved: end,
  });
  const finder = createTargetFinder(document);
  const show = (view: OverlayView): void => {
    if (view.run === null && view.launcher === null) return end();
    stage.show(view);
  };
  const link = connectOverlay({ readPage: () => readPageFacts(document), show, onOrphaned: end });
  const stage = createStage(root, {
    finder,
    report: link.report,
    actions: link.createActions(() => stage.probe()),
  });

  receiveInOverlay(
    { view: ({ view }) => link.accept(view), toggleFocus: () => stage.toggleFocus() },
    ending.signal,
  );
  ending.signal.addEventListener('abort', () => {
    stage.dispose();
    finder.dispose();
    dispose();
  });
  link.refresh();
});
