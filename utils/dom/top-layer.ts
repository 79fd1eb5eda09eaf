/** What of the page lies over all else, and when that changes. */
import { listRoots } from './page-roots.ts';
import type { Root } from './page-roots.ts';

export interface TopLayerOptions {
  readonly signal: AbortSignal;
  /** The element that is ours: what happens to it is no news. */
  readonly host: Element;
  /** Nodes were added or removed: often. */
  onNodes(): void;
  /** A modal dialog may have opened or closed. */
  onModal(): void;
  /** Something came to lie over what was there. */
  onRise(): void;
}

export interface TopLayer {
  /** The open modal dialog that was opened last; all outside of it is inert. */
  findModal(): HTMLDialogElement | null;
}

export function watchTopLayer(
  document: Document,
  { signal, host, onNodes, onModal, onRise }: TopLayerOptions,
): TopLayer {
  const opened: Element[] = [];
  const roots = new WeakSet<Root>();

  const onToggle = (event: Event): void => {
    // A `toggle` in a shadow root is heard there only, with the dialog itself as its target.
    const element = event.target as Element;
    if (element === host || !('matches' in element)) return;
    const isOpen = (event as ToggleEvent).newState === 'open';
    const index = opened.indexOf(element);
    if (index >= 0) opened.splice(index, 1);
    if (isOpen && element.localName === 'dialog') opened.push(element);
    onModal();
    if (isOpen && element.localName !== 'details') onRise();
  };
  const mutations = new MutationObserver((records) => {
    onNodes();
    if (records.some(({ type }) => type === 'attributes')) onModal();
  });
  const listen = (root: Root): void => {
    if (roots.has(root)) return;
    roots.add(root);
    root.addEventListener('toggle', onToggle, { capture: true, signal });
    mutations.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['open'],
    });
  };

  listRoots(document).forEach(listen);
  // Opening and closing a modal dialog moves the focus, also inside a shadow root that came later.
  document.addEventListener(
    'focusin',
    () => {
      listRoots(document).forEach(listen);
      onModal();
    },
    { capture: true, signal },
  );
  document.addEventListener('fullscreenchange', onRise, { capture: true, signal });
  signal.addEventListener('abort', () => mutations.disconnect(), { once: true });

  return {
    findModal() {
      const modals = listRoots(document).flatMap((root) => [
        ...root.querySelectorAll('dialog:modal'),
      ]);
      const age = (modal: Element): number => opened.indexOf(modal);
      return (modals.sort((one, other) => age(one) - age(other)).at(-1) ??
        null) as HTMLDialogElement | null;
    },
  };
}
