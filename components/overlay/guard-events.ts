/** What counts as the person's own doing. */
const TRUSTED = ['click', 'keydown', 'pointerdown'];

/** Lets no event through to us that a script made, nor a key that the page has used, such as Escape. */
export function guardEvents(root: HTMLElement): void {
  for (const type of TRUSTED)
    root.addEventListener(
      type,
      (event) => {
        const isUsed = event.type === 'keydown' && event.defaultPrevented;
        if (isUsed || !event.isTrusted) event.stopImmediatePropagation();
      },
      true,
    );
}
