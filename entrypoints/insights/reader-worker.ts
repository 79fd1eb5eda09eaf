/** Holds the figures that are open, reads and counts: a page with thousands of figures would stand still. */
import { createInsightsSession } from '../../utils/core/insights/views/session.ts';
import type { ReaderReply, ReaderRequest } from './reader-protocol.ts';

const session = createInsightsSession();

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
