/** A field has an undoing of its own, which the browser does. */
function isInField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type=checkbox])');
}

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z; with the Command key on a Mac. */
export function undoByKey(
  event: KeyboardEvent,
  onTell: (event: { readonly type: 'undone' | 'redone' }) => void,
): void {
  const isUndo = event.key.toLowerCase() === 'z';
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isInField(event.target)) return;
  if (!isUndo && event.key.toLowerCase() !== 'y') return;
  event.preventDefault();
  onTell({ type: isUndo && !event.shiftKey ? 'undone' : 'redone' });
}
