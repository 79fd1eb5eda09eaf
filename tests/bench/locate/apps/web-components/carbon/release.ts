/** What the releases of Carbon's web components call differently. */

/** A tag without its prefix, and the attribute that holds its words. */
interface Part {
  readonly tag: string;
  readonly label: string;
}

export interface Release {
  readonly prefix: string;
  readonly button: string;
  readonly footerButton: string;
  readonly text: Part;
  readonly long: Part;
  readonly number: Part;
  readonly fold: Part;
}

export const releases: Readonly<Record<'1' | '2', Release>> = {
  1: {
    prefix: 'bx',
    button: 'btn',
    footerButton: 'btn',
    text: { tag: 'input', label: 'label-text' },
    long: { tag: 'textarea', label: 'label-text' },
    number: { tag: 'number-input', label: 'label-text' },
    fold: { tag: 'accordion-item', label: 'title-text' },
  },
  2: {
    prefix: 'cds',
    button: 'button',
    footerButton: 'modal-footer-button',
    text: { tag: 'text-input', label: 'label' },
    long: { tag: 'textarea', label: 'label' },
    number: { tag: 'number-input', label: 'label' },
    fold: { tag: 'accordion-item', label: 'title' },
  },
};
