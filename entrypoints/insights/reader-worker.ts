/** Holds the figures that are open, reads and counts: a page with thousands of figures would stand still. */
import { createInsightsSession } from '../../utils/core/insights/views/session.ts';
import type { ReaderReply, ReaderRequest } from './reader-protocol.ts';

/** See `floorFor`: such a build opens what it has made. */
declare const __BARE_FIGURES__: boolean;

const session = createInsightsSession(__BARE_FIGURES__ ? 'bare' : 'protected');

async function answer(request: ReaderRequest): Promise<ReaderReply> {
  const { turn } = request;
  if ('query' in request) return { turn, view: session.view(request.query) };
  const files = await Promise.all(
    request.files.map(async (file) => ({ name: file.name, text: await file.text() })),
  );
  return { turn, opened: session.open(files) };
}

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  answer(data).then(postMessage, () => postMessage({ turn: data.turn, failed: true }));
});
