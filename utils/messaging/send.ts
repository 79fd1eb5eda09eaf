/** Sending: typed one-shot requests over the extension's own channel. */
import { browser } from 'wxt/browser';
import type { ToBackground, ToPage, ToPages } from './protocol.ts';

/** Rejects where the extension was updated or removed under the sender; see `isOrphaned`. */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  request: ToBackground[Name][0],
): Promise<ToBackground[Name][1]> {
  const reply: unknown = await browser.runtime.sendMessage({ to: 'background', name, request });
  if (isFailure(reply)) throw new Error(reply.failure);
  return reply as ToBackground[Name][1];
}

/** Null where the background cannot be reached, which is written to the console: for what can do without. */
export async function askOrWarn<Name extends keyof ToBackground>(
  name: Name,
  request: ToBackground[Name][0],
): Promise<ToBackground[Name][1] | null> {
  try {
    return await askBackground(name, request);
  } catch (error) {
    console.warn('[leidraad]', name, error);
    return null;
  }
}

/** Resolves to false where the tab holds no overlay: that is a normal state and no error. */
export async function tellOverlay<Name extends keyof ToPage['overlay']>(
  tabId: number,
  name: Name,
  request: ToPage['overlay'][Name],
): Promise<boolean> {
  return (await tellPage({ tabId, frameId: 0 }, 'overlay', name, request)) === 'heard';
}

/** The same for what is drawn beside a run. */
export async function tellAside<Name extends keyof ToPage['aside']>(
  tabId: number,
  name: Name,
  request: ToPage['aside'][Name],
): Promise<boolean> {
  return (await tellPage({ tabId, frameId: 0 }, 'aside', name, request)) === 'heard';
}

/**
 * - `heard`: by the one it was for
 * - `unheard`: we are there, but that part of us is not
 * - `nobody`: nothing of ours is there
 */
export type Hearing = 'heard' | 'unheard' | 'nobody';

/** Without a frame: in all of them. */
export async function tellPage<To extends keyof ToPage, Name extends keyof ToPage[To]>(
  { tabId, frameId }: { readonly tabId: number; readonly frameId?: number },
  to: To,
  name: Name,
  request: ToPage[To][Name],
): Promise<Hearing> {
  try {
    const options = frameId === undefined ? {} : { frameId };
    const reply = await browser.tabs.sendMessage(tabId, { to, name, request }, options);
    return reply === true ? 'heard' : 'unheard';
  } catch {
    return 'nobody';
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
