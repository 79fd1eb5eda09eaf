/** The page side's listener; apart from receive.ts so that no schema reaches the page. */
import { browser } from 'wxt/browser';
import type { ToPage } from './protocol.ts';

export type PageHandlers<To extends keyof ToPage> = {
  readonly [Name in keyof ToPage[To]]: (request: ToPage[To][Name]) => void;
};

/**
 * Messages come from our own background alone: only the extension itself can send on this channel.
 * Each that is handled is acknowledged with `true`.
 */
export function receiveInPage<To extends keyof ToPage>(
  to: To,
  handlers: PageHandlers<To>,
  signal: AbortSignal,
): void {
  const listen = (message: unknown, _: unknown, reply: (it: true) => void): void => {
    if (typeof message !== 'object' || message === null) return;
    const it = message as { to?: string; name: keyof ToPage[To]; request: never };
    if (it.to !== to || !(it.name in handlers)) return;
    handlers[it.name](it.request);
    reply(true);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    // An orphan has no channel left to leave.
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {}
  });
}
