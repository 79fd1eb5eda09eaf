/** Requests to a worker of ours, and their replies. */
export interface WorkerLine<Request> {
  /** Rejects with what went wrong there, or where the worker is gone. */
  ask<Reply>(request: Request, transfer?: readonly Transferable[]): Promise<Reply>;
  /** Ends the worker, and with it all that it holds. */
  close(): void;
}

interface Letter<Content> {
  readonly number: number;
  readonly content: Content;
}
type Answer = { readonly reply: unknown } | { readonly failure: string };

export function callWorker<Request>(worker: Worker): WorkerLine<Request> {
  const asked = new Map<number, PromiseWithResolvers<unknown>>();
  let count = 0;
  let isGone = false;

  const close = (): void => {
    isGone = true;
    worker.terminate();
    for (const { reject } of asked.values()) reject(new Error('the worker is gone'));
    asked.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Letter<Answer>>) => {
    const waiting = asked.get(data.number);
    asked.delete(data.number);
    if ('failure' in data.content) waiting?.reject(new Error(data.content.failure));
    else waiting?.resolve(data.content.reply);
  });
  worker.addEventListener('error', close);
  return {
    close,
    ask: <Reply>(content: Request, transfer: readonly Transferable[] = []): Promise<Reply> => {
      if (isGone) return Promise.reject(new Error('the worker is gone'));
      const waiting = Promise.withResolvers<unknown>();
      count += 1;
      asked.set(count, waiting);
      const letter: Letter<Request> = { number: count, content };
      worker.postMessage(letter, [...transfer]);
      return waiting.promise as Promise<Reply>;
    },
  };
}

/** In the worker: answers each request. */
export function answerPage(handle: (request: never) => Promise<unknown>): void {
  const answer = ({ number, content }: Letter<never>): Promise<void> =>
    handle(content)
      .then(
        (reply): Answer => ({ reply }),
        (error: unknown): Answer => ({ failure: String(error) }),
      )
      .then((told) => postMessage({ number, content: told } satisfies Letter<Answer>));
  addEventListener('message', ({ data }: MessageEvent<Letter<never>>) => void answer(data));
}
