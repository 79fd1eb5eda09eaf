/** The page side's listener; apart from receive.ts so that no schema reaches the page. */
import { browser } from 'wxt/browser';
import type { ToOverlay } from './protocol.ts';

export type OverlayHandlers = {
  readonly [Name in keyof ToOverlay]: (request: ToOverlay[Name][0]) => void;
};

/** Messages come from our own background alone: only the extension itself can send on this channel. */
export function receiveInOverlay(handlers: OverlayHandlers, signal: AbortSignal): void {
  const listen = (message: unknown): void => {
    if (typeof message !== 'object' || message === null) return;
    const { to, name, request } = message as { to?: string; name: keyof ToOverlay; request: never };
    if (to === 'overlay') handlers[name]?.(request);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    // An orphan has no channel left to leave.
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {}
  });
}
