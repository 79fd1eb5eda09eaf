/** Receiving: one listener per context that hands each request to its handler. */
import { browser } from 'wxt/browser';
import type { ToBackground } from './protocol.ts';
import { parseRequest } from './requests.ts';

/** Who asked: a tab's content script, or one of our own pages (`tabId` null). */
export interface Asker {
  readonly tabId: number | null;
  /** Where a frame asked, and not the top one. */
  readonly frame?: { readonly id: number; readonly url: string };
}

export type BackgroundHandlers = {
  readonly [Name in keyof ToBackground]: (
    request: ToBackground[Name][0],
    asker: Asker,
  ) => Promise<ToBackground[Name][1]>;
};

/**
 * What the top frame of a tab may ask, beside what any frame may. All else is for our own pages: a page's
 * process could be taken over, and would then speak as the content script.
 */
const TOP_FRAME: readonly string[] = [
  'page',
  'overlay',
  'finder',
  'runEvent',
  'aside',
  'asideEvent',
  'answerOffer',
  'startGuide',
  'resumeRun',
  'tellWrong',
  'dismissRun',
  'returnToStep',
  'setLanguage',
  'placeLauncher',
  'picture',
  'callFrames',
  'orderFrame',
  'restFrames',
  'recordPage',
] satisfies readonly (keyof ToBackground)[];

/** What frames may ask, and only they: in all else, the top frame speaks for its tab. */
const FRAMES_ONLY: readonly string[] = ['frame', 'frameNews', 'frameGone'];
/** What any frame may tell of itself. */
const ANY_FRAME: readonly string[] = ['recordAction', 'pickElement', 'cancelPick'];

/** As browsers number what is no tab. */
const NO_TAB = -1;

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Must be called in the first turn of the background, or a waking worker misses its message. No
 * request is answered before `ready`: a worker that has just started may not know its packs yet.
 * `onFailure` hears of what a tab asked in vain, be it refused or not done.
 */
export function receiveInBackground(
  handlers: BackgroundHandlers,
  ready: () => Promise<void>,
  onFailure: (name: string, tabId: number) => Promise<void>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, reply) => {
    if (!isFor(message, 'background') || sender.id !== browser.runtime.id) return;
    ready()
      .then(() => answer(message, sender, handlers))
      .then(reply, (error: unknown) => {
        console.error('[leidraad]', message.name, error);
        reply({ failure: String(error) });
        if (sender.tab?.id !== undefined)
          onFailure(message.name, sender.tab.id).catch(console.error);
      });
    return true;
  });
}

async function answer(
  message: Envelope,
  sender: Sender,
  handlers: BackgroundHandlers,
): Promise<unknown> {
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
  const frameId = isOurPage ? 0 : (sender.frameId ?? -1);
  if (!mayAsk(message.name, isOurPage, frameId))
    throw new Error(`${message.name} may not be asked from here`);
  const name = message.name as keyof ToBackground;
  const request = parseRequest(name, message.request);
  if (!isOurPage && !speaksOfItself(request, sender)) {
    throw new Error(`${name} speaks of a page on another site than its own`);
  }
  const tabId = isOurPage ? null : (sender.tab?.id ?? NO_TAB);
  // Without a tab, as in a browser's own window, it would pass for a page of ours.
  if (tabId === NO_TAB) throw new Error(`${name} may not be asked from outside a tab`);
  const handle = handlers[name] as (request: unknown, asker: Asker) => Promise<unknown>;
  return handle(request, {
    tabId,
    ...(frameId > 0 && { frame: { id: frameId, url: sender.url ?? '' } }),
  });
}

function mayAsk(name: string, isOurPage: boolean, frameId: number): boolean {
  if (isOurPage) return !FRAMES_ONLY.includes(name);
  if (ANY_FRAME.includes(name)) return true;
  return frameId === 0 ? TOP_FRAME.includes(name) : frameId > 0 && FRAMES_ONLY.includes(name);
}

interface Envelope {
  readonly to: string;
  readonly name: string;
  readonly request: unknown;
}

function isFor(message: unknown, to: string): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === to;
}

/** The address in a request is the page's own word; its origin is what the browser vouches for. */
function speaksOfItself(request: object, sender: Sender): boolean {
  const page = 'page' in request ? (request.page as { url: string } | undefined) : undefined;
  return page === undefined || originOf(page.url) === originOf(sender.url);
}

function originOf(url = ''): string | null {
  return URL.parse(url)?.origin ?? null;
}
