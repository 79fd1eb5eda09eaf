/**
 * The picker: injected where an author wants to show what a step is about, and nowhere else. It tells
 * what was chosen as a recorder would; nothing on the page is used.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isNear } from '../../utils/dom/frame-path.ts';
import { beginAlone, takeRoot } from '../../utils/dom/hand-over.ts';
import { HIDDEN_ALONE } from '../../utils/dom/leave-sheet.ts';
import { createOverlayHost } from '../../utils/dom/overlay-host.ts';
import { pickElement } from '../../utils/dom/pick-element.ts';
import { createPickMark } from '../../utils/dom/pick-mark.ts';
import { describeAction } from '../../utils/dom/record-actions.ts';
import { receiveInPage } from '../../utils/messaging/receive-in-page.ts';
import { askOrWarn, isOrphaned } from '../../utils/messaging/send.ts';
import css from './picker.css?inline';

declare const __OPEN_SHADOW__: boolean;

export default defineUnlistedScript(() => {
  const isTop = window === window.top;
  // From the top frame the frames of the same origin are reached, too.
  const ending = !isTop && isNear(window) ? null : beginAlone('picker');
  if (!ending) return;
  const { signal } = ending;
  let picking = new AbortController();
  let isOver = true;

  const begin = (hint: string): void => {
    picking.abort();
    picking = new AbortController();
    isOver = false;
    const on = AbortSignal.any([signal, picking.signal]);
    const { root, dispose } = openRoot();
    const mark = createPickMark(root, { css, hint: isTop ? hint : null });
    const clear = (): void => {
      isOver = true;
      mark.dispose();
      dispose();
    };
    const cancel = (): void => {
      clear();
      void askOrWarn('cancelPick', {});
    };
    on.addEventListener('abort', clear);
    pickElement(document, {
      signal: on,
      onPoint: mark.show,
      onPick({ kind, element }) {
        clear();
        void askOrWarn('pickElement', { action: describeAction(kind, element) });
      },
      onCancel: cancel,
    });
    // The next page would know nothing of it.
    if (isTop) window.addEventListener('pagehide', () => isOver || cancel(), { signal: on });
  };
  receiveInPage(
    'picker',
    {
      begin: ({ hint }) => begin(hint),
      end: () => isOver || picking.abort(),
    },
    signal,
  );
});

/** That of the overlay where it is on the page; else one of our own for the time being. */
function openRoot(): { readonly root: ShadowRoot; dispose(): void } {
  const shared = takeRoot();
  if (shared?.signal.aborted === false) return { root: shared.root, dispose: () => undefined };
  return createOverlayHost(document, {
    css: import.meta.env.FIREFOX ? HIDDEN_ALONE : '',
    isOpen: __OPEN_SHADOW__,
    isOrphaned,
  });
}
