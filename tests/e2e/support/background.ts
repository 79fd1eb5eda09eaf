/** Asks the background what an extension page may ask it. */
import type { ToBackground } from '../../../utils/messaging/protocol.ts';

/** One of the extension's own pages, in either browser. */
export interface OwnPage {
  evaluate(ask: (message: object) => Promise<unknown>, message: object): Promise<unknown>;
}

export async function askBackground<Name extends keyof ToBackground>(
  page: OwnPage,
  name: Name,
  request: ToBackground[Name][0],
): Promise<ToBackground[Name][1]> {
  const reply = await page.evaluate(
    (message) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(it: unknown): Promise<unknown> } };
        }
      ).chrome.runtime.sendMessage(message),
    { to: 'background', name, request },
  );
  if (typeof reply === 'object' && reply !== null && 'failure' in reply)
    throw new Error(String(reply.failure));
  return reply as ToBackground[Name][1];
}
