/**
 * What is drawn beside a run: news, tips, texts and checklists. A script of its own, injected by the
 * background only where there is such a guide, beside the overlay whose root it shares.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import asideCss from '../../components/aside/aside.css?inline';
import { createAsideStage } from '../../components/aside/stage.tsx';
import type { AsideView } from '../../utils/core/aside/view.ts';
import { offerAside, takeAside, takeRoot, takeTools } from '../../utils/dom/hand-over.ts';
import { addSheet } from '../../utils/dom/overlay-sheet.ts';
import { connectAside } from './connect.ts';
import { receiveInPage } from '../../utils/messaging/receive-in-page.ts';

export default defineUnlistedScript(() => {
  const shared = takeRoot();
  // Injected again while it is at work, or its overlay is gone.
  if (!shared || shared.signal.aborted || takeAside()) return;
  const { root, signal, accept } = shared;
  addSheet(root, asideCss);
  const link = connectAside(accept);
  const show = async (view: AsideView): Promise<void> => {
    const isLooking = view.tips.length + view.watches.length > 0;
    if (isLooking && takeTools() === undefined) await link.fetchFinder();
    if (!signal.aborted) stage.show(view);
  };
  const stage = createAsideStage(root, {
    takeTools,
    report: (guideId, event) => void link.report(guideId, event).then((it) => it && show(it)),
    onElements: (guideId, elements) =>
      void link.report(guideId, { type: 'elements', elements }).then((view) => view && show(view)),
    tellWrong: (about, what) => void link.tellWrong(about, what),
    start: (guideId, isPractice) => void link.start(guideId, isPractice),
    answerOffer: (guideId, answer) =>
      void link.answerOffer(guideId, answer).then((view) => view && show(view)),
  });
  const refresh = (): void => void link.ask().then((view) => view && show(view));

  offerAside({
    beside(view) {
      stage.hush(view.run !== null);
      if (view.run === null) refresh();
    },
  });
  receiveInPage(
    'aside',
    {
      panel({ panel, view, isRenewed }) {
        void show(view).then(() => stage.open(panel, isRenewed));
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    offerAside(undefined);
    stage.dispose();
  });
  refresh();
});
