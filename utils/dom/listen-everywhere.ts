/** Hears what a person does anywhere on a page, before the page itself does. */
import type { Root } from './page-roots.ts';

export type Listeners = Readonly<Record<string, (event: Event) => void>>;

/**
 * Listens in the capture phase on the window of each same-origin document, and on each shadow root:
 * `change` does not leave one, and the path of an event hides the inside of a closed one. So a
 * listener may hear one event several times. Trusted events only: those that a person caused.
 * `passive: false`: a listener may prevent what the event would do.
 * `listTrees`: all of the page, as they are now.
 */
export function listenEverywhere(
  listTrees: () => readonly Root[],
  listeners: Listeners,
  signal: AbortSignal,
  { passive = true }: { readonly passive?: boolean } = {},
): void {
  /** Without documents: a page that writes one anew takes all listeners off it. */
  const heard = new WeakSet<Root>();
  const options = { capture: true, passive, signal };
  const refresh = (): void => {
    for (const root of listTrees()) {
      if (heard.has(root)) continue;
      if ('host' in root) heard.add(root);
      const target = (root as Partial<Document>).defaultView ?? root;
      root.addEventListener('load', refresh, options);
      // Not captured: that of an element does not come here.
      target.addEventListener('blur', refresh, { signal });
      for (const [type, listener] of entries) target.addEventListener(type, listener, options);
    }
  };
  // Frames and components that came later: before the person can act in them, they load or are
  // entered. A frame may be entered before it is loaded: the window around it tells by a `blur`. And
  // who is in a frame stays there when it gets its next document, which comes right after `pagehide`.
  const entries: [string, (event: Event) => void][] = ['pointerdown', 'focusin'].map((type) => [
    type,
    refresh,
  ]);
  entries.push(['pagehide', () => void setTimeout(refresh)]);
  for (const [type, listener] of Object.entries(listeners))
    entries.push([type, (event) => event.isTrusted && listener(event)]);
  if (!signal.aborted) refresh();
}
