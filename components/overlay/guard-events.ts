/** What counts as the person's own doing. */
const TRUSTED = ['click', 'keydown', 'pointerdown'];

/**
 * Lets no event through to us that a script made, nor a key that the page has used, such as Escape.
 * Returns the undo.
 */
export function guardEvents(root: HTMLElement): () => void {
  const refuse = (event: Event) => {
    const isUsed = event.type === 'keydown' && event.defaultPrevented;
    if (isUsed || !event.isTrusted) event.stopImmediatePropagation();
  };
  for (const type of TRUSTED) root.addEventListener(type, refuse, true);
  return () => {
    for (const type of TRUSTED) root.removeEventListener(type, refuse, true);
  };
}
