/**
 * The agent in a frame of another origin than the page around it, where guides reach into frames: tells
 * that it is there, and waits. Elsewhere it ends at once: the finder reaches there from the top frame.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isNear, pathOf } from '../../utils/dom/frame-path.ts';
import { beginAlone } from '../../utils/dom/hand-over.ts';
import { watchPage } from '../../utils/dom/watch-page.ts';
import { receiveInPage } from '../../utils/messaging/receive-in-page.ts';
import { askBackground, isOrphaned } from '../../utils/messaging/send.ts';

export default defineUnlistedScript(() => {
  const ending = isNear(window) ? null : beginAlone('frame');
  if (!ending) return;

  const tell = (): void => {
    const path = pathOf(window);
    if (isOrphaned()) return ending.abort();
    if (path === null) return;
    askBackground('frame', { path, since: performance.timeOrigin }).catch(() => {
      if (isOrphaned()) ending.abort();
    });
  };
  receiveInPage('frameAgent', { call: tell }, ending.signal);
  watchPage({ signal: ending.signal, onPage: tell });
});
