/** The listener of our own pages, for what the background tells them without being asked. */
import { browser } from 'wxt/browser';
import type { ToPages } from './protocol.ts';

export type OurPageHandlers = {
  readonly [Name in keyof ToPages]: (request: ToPages[Name][0]) => void;
};

/** Messages come from our own background alone: only the extension itself can send on this channel. */
export function receiveInOurPages(handlers: OurPageHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown): void => {
    if (typeof message !== 'object' || message === null) return;
    const { to, name, request } = message as { to?: string; name: keyof ToPages; request: never };
    if (to === 'pages') handlers[name]?.(request);
  });
}

type Change = ToPages['changed'][0]['what'];

/** Reads a page again when one of these has changed; `guides` stands for the language and the policy, too. */
export function refreshOn(changes: readonly Change[], refresh: () => Promise<void>): void {
  receiveInOurPages({
    changed({ what }) {
      if (changes.includes(what)) void refresh();
    },
  });
}
