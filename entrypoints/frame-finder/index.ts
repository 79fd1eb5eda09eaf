/** The finder in a frame of another origin: injected by the background when a step needs it there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFrameSeeker } from '../../utils/dom/frame-seeker.ts';
import { beginAlone } from '../../utils/dom/hand-over.ts';
import { receiveInPage } from '../../utils/messaging/receive-in-page.ts';
import { askBackground, isOrphaned } from '../../utils/messaging/send.ts';

export default defineUnlistedScript(() => {
  const ending = beginAlone('frameFinder');
  if (!ending) return;
  const { signal } = ending;

  const giveUpAlone = (): void => {
    if (isOrphaned()) ending.abort();
  };
  const seeker = createFrameSeeker((news) => {
    askBackground('frameNews', news).catch(giveUpAlone);
  });
  signal.addEventListener('abort', () => seeker.rest());
  receiveInPage('frameFinder', { task: seeker.take, rest: seeker.rest }, signal);
  window.addEventListener(
    'pagehide',
    () => void askBackground('frameGone', {}).catch(giveUpAlone),
    { signal },
  );
});
