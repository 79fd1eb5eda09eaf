/** When this tab's top frame has another page. Part of every page of a guided host: listens only. */

/**
 * - `load`: a document was loaded
 * - `same-document`: the application changed the address by itself
 * - `restored`: the document came back from the back/forward cache
 */
export type PageArrival = 'load' | 'same-document' | 'restored';

export interface WatchPageOptions {
  readonly signal: AbortSignal;
  onPage(arrival: PageArrival): void;
}

/** Tells of the page that is there (once its document is complete and was activated) and of each next one. */
export function watchPage({ signal, onPage }: WatchPageOptions): void {
  let url = location.href;
  const listen = (target: EventTarget, type: string, listener: (event: Event) => void): void =>
    target.addEventListener(type, listener, { signal });
  const onMove = (): void => {
    // Applications also write state into the entry of the page that they are on.
    if (isPending() || location.href === url) return;
    url = location.href;
    onPage('same-document');
  };
  const onReady = (): void => {
    if (isPending()) return;
    url = location.href;
    onPage('load');
  };

  if ('navigation' in window) listen(window.navigation, 'currententrychange', onMove);
  else for (const type of ['popstate', 'hashchange']) listen(window, type, onMove);
  listen(window, 'pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    url = location.href;
    onPage('restored');
  });

  if (!isPending()) onReady();
  else {
    const waits = { signal, once: true };
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', onReady, waits);
    document.addEventListener('prerenderingchange', onReady, waits);
  }
}

/** A prerendered page runs scripts before anyone went there, and perhaps nobody will. */
function isPending(): boolean {
  return (
    document.readyState === 'loading' ||
    (document as { prerendering?: boolean }).prerendering === true
  );
}
