/** Whether a person could have seen something, as far as a browser can tell. */

/**
 * Calls back once, after the element was on screen in a painted frame of a visible page. Waits as
 * long as it takes: for a background tab to come to the front, for a prerendered page to be opened.
 */
export function whenPainted(element: Element, signal: AbortSignal, callback: () => void): void {
  const document = element.ownerDocument;
  const stop = new AbortController();
  const end = (): void => stop.abort();
  let isOnScreen = false;
  let turn = 0;

  const observer = new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)!.intersectionRatio > 0;
    check();
  });
  const canShow = (): boolean =>
    isOnScreen &&
    document.visibilityState === 'visible' &&
    !('prerendering' in document && document.prerendering);

  // The first frame callback runs before the paint that shows the element, the second after it.
  const check = (): void => {
    const mine = ++turn;
    if (!canShow()) return;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (mine !== turn || stop.signal.aborted || !canShow()) return;
        end();
        callback();
      });
    });
  };

  if (signal.aborted) return;
  signal.addEventListener('abort', end, { signal: stop.signal });
  stop.signal.addEventListener('abort', () => observer.disconnect());
  for (const type of ['visibilitychange', 'prerenderingchange']) {
    document.addEventListener(type, check, { signal: stop.signal });
  }
  observer.observe(element);
}
