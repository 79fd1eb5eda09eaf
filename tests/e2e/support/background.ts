/** Asks the background what an extension page may ask it. */
import type { Page } from '@playwright/test';
import type { ToBackground } from '../../../utils/messaging/protocol.ts';

/** `page` must be one of the extension's own pages. */
export async function askBackground<Name extends keyof ToBackground>(
  page: Page,
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
