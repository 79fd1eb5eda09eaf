/**
 * The recorder: injected where an author has started a recording, and nowhere else. It tells what the
 * author does in words of elements; the background keeps what may be kept.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isNear } from '../../utils/dom/frame-path.ts';
import { beginAlone } from '../../utils/dom/hand-over.ts';
import { recordActions, settlePage } from '../../utils/dom/record-actions.ts';
import { watchPage } from '../../utils/dom/watch-page.ts';
import { receiveInPage } from '../../utils/messaging/receive-in-page.ts';
import { askBackground, isOrphaned } from '../../utils/messaging/send.ts';

export default defineUnlistedScript(() => {
  const isTop = window === window.top;
  // From the top frame the frames of the same origin are heard, too.
  const ending = !isTop && isNear(window) ? null : beginAlone('recorder');
  if (!ending) return;
  const { signal } = ending;

  /** Nothing is recorded in this tab, or not any more: go. */
  const follow = (isOn: Promise<boolean>): void => {
    isOn.then(
      (on) => on || ending.abort(),
      () => isOrphaned() && ending.abort(),
    );
  };
  receiveInPage('recorder', { stop: () => ending.abort() }, signal);
  recordActions(document, {
    signal,
    onAction: (action) => follow(askBackground('recordAction', { action })),
  });
  if (isTop) {
    const onPage = (): void => {
      const isLed = document.referrer !== '' || window.opener !== null;
      follow(askBackground('recordPage', { address: settlePage(document), isLed }));
    };
    // Before its content is there: the author may act on it as soon as something is.
    if (!('prerendering' in document && document.prerendering)) onPage();
    watchPage({ signal, onPage });
  }
});
