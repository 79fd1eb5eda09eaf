/**
 * Why there is no element to show:
 * - `frame`, `shadow`: the frame or the shadow host that should hold it is not on the page
 * - `within`, `row`: what it should lie inside is not there, or not exactly once
 * - `hidden`: it is on the page, but nobody can see or use it now
 * - `none`: nothing on the page has all the fields
 */
export const MISSING_REASONS = ['frame', 'shadow', 'within', 'row', 'hidden', 'none'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/**
 * What spoke for and against, as short keys of messages, some with what they are about behind a colon
 * (`agree:name role`): for trainers, never shown to learners.
 */
interface Explained {
  readonly reasons: readonly string[];
  /** How much speaks for it, where evidence was weighed: log-odds, and more where a key tells it. */
  readonly score?: number | undefined;
}

/**
 * The answer of a target finder. `E` is the element type.
 * - `found`: the one right element
 * - `likely`: probably this one: it is shown only together with the question whether it is
 * - `missing`, `ambiguous`: an honest no; of several alike, how many there are, and which in our own
 *   documents (`alike`); `likest`: what came nearest, and not near enough to be shown
 */
export type Located<E> =
  | ({ readonly status: 'found'; readonly element: E } & Explained)
  | ({ readonly status: 'likely'; readonly element: E } & Explained)
  | ({
      readonly status: 'missing';
      readonly reason: MissingReason;
      readonly likest?: object | undefined;
    } & Explained)
  | ({
      readonly status: 'ambiguous';
      readonly count: number;
      readonly alike?: readonly E[];
    } & Explained);
