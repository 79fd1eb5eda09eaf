/** Injected into the top frame by the background where a guide reaches into frames of other origins. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFarFinder } from '../../utils/dom/far-finder.ts';
import { handOverFarFinder } from '../../utils/dom/hand-over.ts';
import { receiveInPage } from '../../utils/messaging/receive-in-page.ts';
import { askOrWarn } from '../../utils/messaging/send.ts';

export default defineUnlistedScript(() =>
  handOverFarFinder((near) => {
    const ending = new AbortController();
    const finder = createFarFinder(near, {
      // What cannot be sent finds nothing: then the step says so.
      order: async (order) => (await askOrWarn('orderFrame', order)) !== false,
      rest: () => void askOrWarn('restFrames', {}),
      call: () => void askOrWarn('callFrames', {}),
    });
    const { arrive, take, leave } = finder.fromFrames;
    receiveInPage(
      'farFinder',
      {
        arrival: ({ frameId, url, arrival }) => arrive(frameId, url, arrival),
        news: ({ frameId, url, news }) => take(frameId, url, news),
        gone: ({ frameId }) => leave(frameId),
      },
      ending.signal,
    );
    return {
      ...finder,
      dispose() {
        finder.dispose();
        ending.abort();
      },
    };
  }),
);
