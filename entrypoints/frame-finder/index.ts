/** The finder in a frame of another origin: injected by the background when a step needs it there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFrameSeeker } from '../../utils/dom/frame-seeker.ts';
import { receiveInPage } from '../../utils/messaging/receive-in-page.ts';
import { askBackground, isOrphaned } from '../../utils/messaging/send.ts';

const scope = globalThis as { leidraadFrameFinder?: AbortController };

export default defineUnlistedScript(() => {
  if (scope.leidraadFrameFinder?.signal.aborted === false) return;
  const ending = new AbortController();
  scope.leidraadFrameFinder = ending;
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
