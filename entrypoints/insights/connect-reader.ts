import type { FiguresReader } from '../../components/insights/InsightsPage.tsx';
import type { ReaderReply, ReaderRequest } from './reader-protocol.ts';

/** Asks the worker, which lives and keeps the figures as long as the page is open. */
export function connectReader(): FiguresReader {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: ReaderReply) => void>();
  let turn = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<ReaderReply>) => {
    waiting.get(data.turn)?.(data);
    waiting.delete(data.turn);
  });
  const ask = (make: (turn: number) => ReaderRequest): Promise<ReaderReply> => {
    turn += 1;
    const mine = turn;
    return new Promise((resolve) => {
      waiting.set(mine, resolve);
      worker.postMessage(make(mine), []);
    });
  };
  return {
    async open(files) {
      const reply = await ask((mine) => ({ turn: mine, files }));
      if ('opened' in reply) return reply.opened;
      throw new Error('the files could not be read');
    },
    async view(query) {
      const reply = await ask((mine) => ({ turn: mine, query }));
      if ('view' in reply) return reply.view;
      throw new Error('the figures could not be counted');
    },
  };
}
