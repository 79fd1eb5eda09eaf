/** Sending: typed one-shot requests over the extension's own channel. */
import { browser } from 'wxt/browser';
import type { ToBackground, ToOverlay, ToPages } from './protocol.ts';

/** Rejects where the extension was updated or removed under the sender; see `isOrphaned`. */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  request: ToBackground[Name][0],
): Promise<ToBackground[Name][1]> {
  const reply: unknown = await browser.runtime.sendMessage({ to: 'background', name, request });
  if (isFailure(reply)) throw new Error(reply.failure);
  return reply as ToBackground[Name][1];
}

/** Resolves to false where the tab holds no overlay: that is a normal state and no error. */
export async function tellOverlay<Name extends keyof ToOverlay>(
  tabId: number,
  name: Name,
  request: ToOverlay[Name][0],
): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { to: 'overlay', name, request }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/** To every page of ours that is open; that there is none is a normal state and no error. */
export function tellPages<Name extends keyof ToPages>(name: Name, request: ToPages[Name][0]): void {
  browser.runtime.sendMessage({ to: 'pages', name, request }).catch(() => undefined);
}

/** This script outlived its extension (updated, disabled or removed): it must clean up and go. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

function isFailure(reply: unknown): reply is { failure: string } {
  return typeof reply === 'object' && reply !== null && 'failure' in reply;
}
