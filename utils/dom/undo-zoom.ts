/** The page may zoom itself by a style, and all that lies in it: what we draw is measured in the window. */
import { addSheet } from './overlay-sheet.ts';

/** Takes the zoom of what the host lies in out of it again, as often as it changes. */
export function undoZoom(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  let undone = 1;
  let rules: CSSStyleSheet | undefined;
  const update = (): void => {
    const zoom = host.parentElement?.currentCSSZoom ?? 1;
    if (zoom === undone) return;
    undone = zoom;
    const css = `:host { zoom: ${1 / zoom} !important; }`;
    if (rules) return rules.replaceSync(css);
    addSheet(root, css);
    rules = root.adoptedStyleSheets.at(-1);
  };
  // Zoomed anew, the host has another size: in its own pixels, the window has.
  const sizes = new ResizeObserver(update);
  sizes.observe(host);
  signal.addEventListener('abort', () => sizes.disconnect());
  update();
}
