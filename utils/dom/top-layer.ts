/** What of the page lies over all else, and when that changes. */
import { listRoots } from './page-roots.ts';
import type { Root } from './page-roots.ts';

export interface TopLayerOptions {
  readonly signal: AbortSignal;
  /** The element that is ours: what happens to it is no news. */
  readonly host: Element;
  /** Our home may be another one now. */
  onHome(): void;
  /** Something came to lie over what was there. */
  onRise(): void;
}

export interface TopLayer {
  /**
   * What we have to live in, that was opened last: a modal dialog, outside of which all is inert; a
   * popover that closes at a click outside of it; what fills the screen, past which no click goes in
   * Chromium. Null: nothing of the kind.
   */
  findHome(): Element | null;
}

/** What can fill the screen and shows nothing that is put into it. */
const CHILDLESS = 'iframe,video,img,canvas,embed,object';

export function watchTopLayer(
  document: Document,
  { signal, host, onHome, onRise }: TopLayerOptions,
): TopLayer {
  let opened = 0;
  /** The last opened has the highest; none: it was open before we came. */
  const ages = new WeakMap<Element, number>();
  const roots = new WeakSet<Root>();

  const onToggle = (event: Event): void => {
    // A `toggle` in a shadow root is heard there only, with the dialog itself as its target.
    const element = event.target as Element;
    if (element === host || !('matches' in element)) return;
    const isOpen = (event as ToggleEvent).newState === 'open';
    const isRising = isOpen && element.localName !== 'details';
    if (isRising) ages.set(element, ++opened);
    onHome();
    if (isRising) onRise();
  };
  const mutations = new MutationObserver(onHome);
  const listen = (): void => {
    for (const root of listRoots(document)) {
      if (roots.has(root)) continue;
      roots.add(root);
      root.addEventListener('toggle', onToggle, { capture: true, signal });
      mutations.observe(root, { subtree: true, attributeFilter: ['open'] });
    }
  };

  listen();
  const look = (): void => {
    if (signal.aborted) return;
    listen();
    onHome();
  };
  // Opening and closing a modal dialog moves the focus, also inside a shadow root that came later. To
  // walk a large page takes long, and who types or tabs must not wait for it.
  const onFocus = (): void => void setTimeout(look);
  document.addEventListener('focusin', onFocus, { capture: true, signal });
  const onFullScreen = (): void => {
    const filling = findFilling(document);
    if (filling) ages.set(filling, ++opened);
    onHome();
    onRise();
  };
  document.addEventListener('fullscreenchange', onFullScreen, { capture: true, signal });
  signal.addEventListener('abort', () => mutations.disconnect());

  return {
    findHome() {
      const open = listRoots(document).flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>('dialog:modal,[popover]:popover-open'),
      ]);
      const homes: Element[] = open.filter((it) => it.matches(':modal') || it.popover === 'auto');
      const filling = findFilling(document);
      if (filling?.matches(CHILDLESS) === false) homes.push(filling);
      const age = (home: Element): number => ages.get(home) ?? 0;
      homes.sort((one, other) => age(one) - age(other));
      const modal = homes.findLast((it) => it.matches('dialog:modal'));
      return homes.findLast((it) => modal === undefined || modal.contains(it)) ?? null;
    },
  };
}

/** The element that fills the screen; the document itself tells of the host around it only. */
function findFilling(document: Document): Element | null {
  let filling = document.fullscreenElement;
  for (let inner = filling; inner; inner = inner.shadowRoot?.fullscreenElement ?? null)
    filling = inner;
  return filling;
}
