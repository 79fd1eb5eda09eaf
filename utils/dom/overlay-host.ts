/**
 * The one element that Leidraad adds to a page. It lies over everything else in the top layer, moves
 * into what the page opens there where it has to, such as a modal dialog, and leaves nothing behind.
 */
import { createBudget } from './budget.ts';
import { HOST_NAME } from './closed-shadow.ts';
import { adoptSheet } from './overlay-sheet.ts';
import { listRoots } from './page-roots.ts';
import { watchTopLayer } from './top-layer.ts';
import { undoZoom } from './undo-zoom.ts';

export interface OverlayHostOptions {
  /** The styles of what is drawn in it. */
  readonly css: string;
  /** Opens the shadow root to the page's scripts: for tests only. Default false. */
  readonly isOpen?: boolean;
  /** This script has outlived its extension: a host that was taken away then made room for the next. */
  isOrphaned?(): boolean;
  /** The page takes the host away, hides or covers it again and again: it was disposed of. */
  onRemoved?(): void;
}

export interface OverlayHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  dispose(): void;
}

/** Pages put us off screen a few times for good reasons, such as replacing all they show. */
const REPAIRS = { max: 10, perMs: 10_000 };
const RAISES = { max: 20, perMs: 1_000 };

/**
 * What the person does in our interface is nothing for the page to react to: no key for its shortcuts, no
 * click outside that closes a menu, no focus for the traps of its dialogs.
 */
const KEPT_EVENTS =
  'keydown keyup keypress click dblclick auxclick pointerdown pointerup mousedown mouseup touchstart ' +
  'touchend focusin focusout change input copy cut paste wheel';
/** The end of a press with the mouse. Of one that began in the page, such as a drag, it is the page's. */
const UP = /[re]up/;

export function createOverlayHost(document: Document, options: OverlayHostOptions): OverlayHost {
  for (const root of listRoots(document)) {
    // Left by an earlier version of the extension, which can no longer do so itself.
    for (const orphan of root.querySelectorAll(HOST_NAME)) orphan.remove();
  }
  const host = document.createElement(HOST_NAME);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: options.isOpen ? 'open' : 'closed' });
  adoptSheet(root, options.css);

  const ending = new AbortController();
  const { signal } = ending;
  const repairs = createBudget(REPAIRS.max, REPAIRS.perMs);
  const raises = createBudget(RAISES.max, RAISES.perMs);

  const dispose = (): void => {
    ending.abort();
    host.remove();
  };
  const giveUp = (): void => {
    dispose();
    options.onRemoved?.();
  };
  const raise = (): void => {
    if (signal.aborted || !host.isConnected) return;
    if (raises.take()) keepFocus(root, () => showOnTop(host));
    else giveUp();
  };
  const place = (): void => {
    const home = top.findHome() ?? document.documentElement;
    if (signal.aborted || home === null || host.parentNode === home) return;
    keepFocus(root, () => {
      moveInto(home, host);
      // Before it is shown: the page hears of that, and may take it away at once.
      watchHost();
      showOnTop(host);
    });
  };
  /** Whatever takes it away takes it, or one of those around it, out of what is around that. */
  const watchHost = (): void => {
    changes.disconnect();
    changes.observe(host, { attributes: true });
    let at: Node | null | undefined = host.isConnected ? host.parentNode : document;
    // In a form, a field called like the property would be what the page puts in its place.
    for (
      ;
      at;
      at = Reflect.get(Node.prototype, 'parentNode', at) ?? (at as Partial<ShadowRoot>).host
    )
      changes.observe(at, { childList: true });
  };
  const returnToPage = (): void => {
    if (signal.aborted || host.isConnected) return;
    if (options.isOrphaned?.() === true) return giveUp();
    // A dialog that the page took away with us in it is not meant against us.
    if (host.parentNode !== null || repairs.take()) place();
    else giveUp();
  };
  const clean = (): void => {
    const foreign = host.getAttributeNames().filter((name) => name !== 'popover');
    if (foreign.length === 0 && host.popover === 'manual') return;
    if (!repairs.take()) return giveUp();
    for (const name of foreign) host.removeAttribute(name);
    if (host.popover !== 'manual') host.popover = 'manual';
    raise();
  };

  const top = watchTopLayer(document, { signal, host, onHome: place, onRise: raise });
  const changes = new MutationObserver(() => {
    // The page may have moved what is around it.
    watchHost();
    clean();
    returnToPage();
  });
  signal.addEventListener('abort', () => changes.disconnect());
  host.addEventListener('toggle', () => host.matches(':popover-open') || raise(), { signal });
  let isOurs = false;
  const onPress = (): void => void (isOurs = false);
  addEventListener('pointerdown', onPress, { capture: true, signal });
  for (const type of KEPT_EVENTS.split(' '))
    root.addEventListener(
      type,
      (event) => {
        if (type === 'pointerdown') isOurs = true;
        if (isOurs || !UP.test(type)) event.stopPropagation();
      },
      { signal },
    );

  place();
  undoZoom(host, root, signal);
  return { host, root, dispose };
}

function moveInto(home: Element, host: HTMLElement): void {
  const target = home as Element & { moveBefore?(node: Node, before: Node | null): void };
  // Moves without a reset of focus and animations, where the browser can.
  if (target.moveBefore && host.isConnected && home.isConnected) target.moveBefore(host, null);
  else home.append(host);
}

/** The top layer is ordered by the time of entering, so leaving and entering again puts us on top. */
function showOnTop(host: HTMLElement): void {
  try {
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  } catch {
    // A document that is being replaced shows no popover; the fixed position of the host remains.
  }
}

function keepFocus(root: ShadowRoot, change: () => void): void {
  const focused = root.activeElement as HTMLElement | null;
  change();
  if (focused && root.activeElement !== focused) focused.focus({ preventScroll: true });
}
