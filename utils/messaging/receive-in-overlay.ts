/** The page side's listener; apart from receive.ts so that no schema reaches the page. */
import { browser } from 'wxt/browser';
import type { ToAside, ToOverlay } from './protocol.ts';

export type OverlayHandlers = {
  readonly [Name in keyof ToOverlay]: (request: ToOverlay[Name][0]) => void;
};

export type AsideHandlers = {
  readonly [Name in keyof ToAside]: (request: ToAside[Name][0]) => void;
};

export function receiveInOverlay(handlers: OverlayHandlers, signal: AbortSignal): void {
  receiveInPage('overlay', handlers, signal);
}

export function receiveInAside(handlers: AsideHandlers, signal: AbortSignal): void {
  receiveInPage('aside', handlers, signal);
}

/** Messages come from our own background alone: only the extension itself can send on this channel. */
function receiveInPage(
  to: 'overlay' | 'aside',
  handlers: Readonly<Record<string, (request: never) => void>>,
  signal: AbortSignal,
): void {
  const listen = (message: unknown): void => {
    if (typeof message !== 'object' || message === null) return;
    const { to: whom, name, request } = message as { to?: string; name: string; request: never };
    if (whom === to) handlers[name]?.(request);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    // An orphan has no channel left to leave.
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {}
  });
}
