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
  const heard = new WeakSet<Root>();
  const options = { capture: true, passive, signal };
  const entries = Object.entries(listeners).map(([type, listener]) => {
    return [type, (event: Event) => event.isTrusted && listener(event)] as const;
  });

  const refresh = (): void => {
    for (const root of listTrees()) {
      if (heard.has(root)) continue;
      heard.add(root);
      const target = 'defaultView' in root ? (root.defaultView ?? root) : root;
      // Frames and components that came later: before the person can act in them, they load or are entered.
      root.addEventListener('load', refresh, options);
      for (const type of ['pointerdown', 'focusin'])
        target.addEventListener(type, refresh, options);
      for (const [type, listener] of entries) target.addEventListener(type, listener, options);
    }
  };
  if (!signal.aborted) refresh();
}
