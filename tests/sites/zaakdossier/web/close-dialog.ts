/**
 * Closing a case asks for confirmation on a page of its own; with scripts that page's form is in a
 * modal dialog of the case file, and the button opens it in place.
 */
export function openCloseDialog(root: Document): void {
  const dialog = root.querySelector<HTMLDialogElement>('dialog');
  const opener = root.querySelector<HTMLFormElement>('.zd-close-case');
  if (!dialog || !opener) return;
  opener.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.showModal();
  });
  // The only button there that does not submit is the one that cancels.
  dialog.querySelector('button[type="button"]')?.addEventListener('click', () => dialog.close());
}
