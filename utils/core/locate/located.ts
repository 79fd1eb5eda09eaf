/**
 * Why there is no element to show:
 * - `frame`, `shadow`: the frame or the shadow host that should hold it is not on the page
 * - `within`, `row`: what it should lie inside is not there, or not exactly once
 * - `hidden`: it is on the page, but nobody can see or use it now
 * - `none`: nothing on the page has all the fields
 */
export type MissingReason = 'frame' | 'shadow' | 'within' | 'row' | 'hidden' | 'none';

/** The answer of a target finder: the one right element, or an honest no. `E` is the element type. */
export type Located<E> =
  | { readonly status: 'found'; readonly element: E }
  | { readonly status: 'missing'; readonly reason: MissingReason }
  | { readonly status: 'ambiguous'; readonly count: number };
