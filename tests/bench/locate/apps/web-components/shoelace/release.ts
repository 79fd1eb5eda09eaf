/** What Shoelace and its successor, Web Awesome, call differently. */
import type { Attributes } from '../create-element.ts';

export interface Release {
  readonly prefix: string;
  /** Of the button that is meant to be taken, of others, and of links that look like buttons. */
  readonly primary: Attributes;
  readonly other: Attributes;
  readonly plain: Attributes;
  readonly number: { readonly tag: string; readonly attributes: Attributes };
  readonly remark: { readonly tag: string; readonly attributes: Attributes };
}

export const releases: Readonly<Record<'2' | '3', Release>> = {
  2: {
    prefix: 'sl',
    primary: { variant: 'primary' },
    other: { variant: 'default' },
    plain: { variant: 'text' },
    number: { tag: 'input', attributes: { type: 'number' } },
    remark: { tag: 'alert', attributes: { open: true } },
  },
  3: {
    prefix: 'wa',
    primary: { variant: 'brand' },
    other: { appearance: 'outlined' },
    plain: { appearance: 'plain' },
    number: { tag: 'number-input', attributes: {} },
    remark: { tag: 'callout', attributes: {} },
  },
};
