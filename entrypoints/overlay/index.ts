/** The overlay: injected by the background where there is something to show; asks, draws, reports. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createStage } from '../../components/overlay/stage.tsx';
import overlayCss from '../../components/overlay/overlay.css?inline';
import type { OverlayView } from '../../utils/core/run/view.ts';
import { HIDDEN_ALONE } from '../../utils/dom/leave-sheet.ts';
import { beginAlone, shareRoot, takeAside, takeOver } from '../../utils/dom/hand-over.ts';
import { createOverlayHost } from '../../utils/dom/overlay-host.ts';
import { readPageFacts } from '../../utils/dom/page-facts.ts';
import { receiveInPage } from '../../utils/messaging/receive-in-page.ts';
import { isOrphaned } from '../../utils/messaging/send.ts';
import { connectOverlay } from './connect.ts';

declare const __OPEN_SHADOW__: boolean;

export default defineUnlistedScript(() => {
  // Injected again while it is at work: the background pushes what has changed.
  const ending = beginAlone('overlay');
  if (!ending) return;
  const end = (): void => ending.abort();

  const { root, dispose } = createOverlayHost(document, {
    css: import.meta.env.FIREFOX ? overlayCss + HIDDEN_ALONE : overlayCss,
    isOpen: __OPEN_SHADOW__,
    isOrphaned,
    onRemoved() {
      // Told on the next page, and wherever else the person looks for the guide.
      link.report({ type: 'pause', reason: 'page' }, {});
      end();
    },
  });
  shareRoot({ root, signal: ending.signal, accept: (view) => link.accept(view) });
  let shown: OverlayView;
  let fetching: Promise<void> | null = null;
  const show = (view: OverlayView): void => {
    if (ending.signal.aborted) return;
    if (view.run === null && view.launcher === null && !view.hasAside) return end();
    shown = view;
    takeAside()?.beside(view);
    if (view.run === null || takeOver()) return stage.show(view);
    // A guide was started where only the launcher was: what came meanwhile is shown then.
    fetching ??= link.fetchFinder().then(() => {
      fetching = null;
      if (!ending.signal.aborted) stage.show(shown);
    });
  };
  const link = connectOverlay({ readPage: () => readPageFacts(document), show, onOrphaned: end });
  const stage = createStage(root, {
    takePlayer: takeOver,
    report: link.report,
    actions: link.createActions(() => stage.probe()),
  });

  receiveInPage(
    'overlay',
    { view: ({ view }) => link.accept(view), toggleFocus: () => stage.toggleFocus() },
    ending.signal,
  );
  ending.signal.addEventListener('abort', () => {
    stage.dispose();
    dispose();
  });
  link.refresh();
});
