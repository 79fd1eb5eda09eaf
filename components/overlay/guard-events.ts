/** What happens in our own layer and must not be taken by the page for something of its own. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'change',
  'input',
];
/** What counts as the person's own doing. */
const TRUSTED = ['click', 'keydown', 'pointerdown'];

/**
 * Keeps our events from the page's bubbling listeners: its shortcuts, its "click outside to close",
 * the focus traps of its dialogs. And lets no event through to us that a script made, nor a key that the
 * page has used, such as Escape. Returns the undo.
 */
export function guardEvents(root: HTMLElement): () => void {
  const keep = (event: Event) => event.stopPropagation();
  const refuse = (event: Event) => {
    const isUsed = event.type === 'keydown' && event.defaultPrevented;
    if (isUsed || !event.isTrusted) event.stopImmediatePropagation();
  };
  for (const type of KEPT) root.addEventListener(type, keep);
  for (const type of TRUSTED) root.addEventListener(type, refuse, true);
  return () => {
    for (const type of KEPT) root.removeEventListener(type, keep);
    for (const type of TRUSTED) root.removeEventListener(type, refuse, true);
  };
}
