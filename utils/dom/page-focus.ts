/** Where on the page the focus was before it came to us, and the way back. */

export interface PageFocus {
  /**
   * Takes the focus out of our root: to `wanted` or the first thing in it that can have the focus,
   * else to where it came from. It stays with us where none of these can have it.
   */
  giveBack(wanted: Element | null): void;
}

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]';

export function watchPageFocus(root: ShadowRoot, signal: AbortSignal): PageFocus {
  let origin: Element | null = null;
  root.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget as Element | null;
      if (from !== null && !root.contains(from) && from !== root.host) origin = from;
    },
    { capture: true, signal },
  );
  return {
    giveBack(wanted) {
      const inside = wanted?.querySelectorAll(FOCUSABLE) ?? [];
      for (const element of [wanted, ...inside, origin]) {
        if (element?.isConnected) (element as HTMLElement).focus?.();
        if (root.activeElement === null) return;
      }
    },
  };
}
