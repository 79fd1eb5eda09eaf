/**
 * Contents of any size between our pages and the background. Browsers let no message of an extension
 * hold more than 64 MB; a blob goes as a handle, over a channel that only our own pages and the
 * background can open. The message tells which.
 */

/** In milliseconds: as long as what is offered waits to be taken. */
const WAITING = 60_000;
/** In milliseconds: a handle comes at once, or the one who offered it is gone. */
const TAKING = 10_000;

const TAKE = 'take';

/** The ticket with which it can be taken, once. */
export function offerBlob(blob: Blob): string {
  const ticket = crypto.randomUUID();
  const channel = new BroadcastChannel(ticket);
  const end = setTimeout(() => channel.close(), WAITING);
  channel.addEventListener('message', ({ data }) => {
    if (data !== TAKE) return;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    channel.postMessage(blob);
    channel.close();
    clearTimeout(end);
  });
  return ticket;
}

/** @throws {Error} where nothing is offered under that ticket, or it was taken. */
export async function takeBlob(ticket: string): Promise<Blob> {
  const channel = new BroadcastChannel(ticket);
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  const end = setTimeout(() => reject(new Error('nothing is handed over')), TAKING);
  channel.addEventListener('message', ({ data }) => {
    if (data instanceof Blob) resolve(data);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
  channel.postMessage(TAKE);
  try {
    return await promise;
  } finally {
    clearTimeout(end);
    channel.close();
  }
}
