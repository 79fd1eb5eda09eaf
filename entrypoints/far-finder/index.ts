/** Injected into the top frame by the background where a guide reaches into frames of other origins. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFarFinder } from '../../utils/dom/far-finder.ts';
import { handOverFarFinder } from '../../utils/dom/hand-over.ts';
import { receiveInPage } from '../../utils/messaging/receive-in-page.ts';
import { askBackground } from '../../utils/messaging/send.ts';
import type { ToBackground } from '../../utils/messaging/protocol.ts';

/** What cannot be sent finds nothing: then the step says so. */
async function send<Name extends keyof ToBackground>(
  name: Name,
  request: ToBackground[Name][0],
): Promise<ToBackground[Name][1] | null> {
  try {
    return await askBackground(name, request);
  } catch (error) {
    console.warn('[leidraad]', name, error);
    return null;
  }
}

export default defineUnlistedScript(() =>
  handOverFarFinder((near) => {
    const ending = new AbortController();
    const finder = createFarFinder(near, {
      order: async (order) => (await send('orderFrame', order)) !== false,
      rest: () => void send('restFrames', {}),
      call: () => void send('callFrames', {}),
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
