/** The page may zoom itself by a style, and all that lies in it: what we draw is measured in the window. */

/** Takes the zoom of what the host lies in out of it again, as often as it changes. */
export function undoZoom(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  // The first rule of our first sheet is the host's: see `overlay-sheet.ts`.
  const { style } = root.adoptedStyleSheets[0]!.cssRules[0] as CSSStyleRule;
  const update = (): void =>
    style.setProperty('zoom', `${1 / (host.parentElement?.currentCSSZoom ?? 1)}`, 'important');
  // Zoomed anew, the host has another size: in its own pixels, the window has. Where the observer
  // itself gave it one, the page would hear of an error.
  const sizes = new ResizeObserver(() => requestAnimationFrame(update));
  sizes.observe(host);
  signal.addEventListener('abort', () => sizes.disconnect());
  update();
}
