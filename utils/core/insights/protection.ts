/**
 * How much is hidden of the counts of people before they are published. docs/privacy.md says in plain
 * words what follows from it, and why it takes a random part.
 */
export interface Protection {
  /** A number is published only of at least so many people, and where at least so many others remain. */
  readonly k: number;
  /** To each count a whole number from `-margin` to `margin` is added that nobody knows. */
  readonly margin: number;
  /** Each further step away from zero is so many times less likely. */
  readonly falloff: number;
  /** Published numbers are multiples of this. */
  readonly step: number;
}

export const DEFAULT_K = 10;
export const LEAST_K = 5;

/** Throws a RangeError where `k` is no whole number of at least 5. */
export function protect(k: number = DEFAULT_K): Protection {
  if (!Number.isInteger(k) || k < LEAST_K)
    throw new RangeError(`the threshold is ${k}, expected a whole number of ${LEAST_K} or more`);
  return { k, margin: 10, falloff: 4, step: 5 };
}

/**
 * The drawn count from which a number is published. Nothing is added that reaches further than the
 * margin, so at least `k` people are behind it.
 */
export function thresholdOf({ k, margin }: Protection): number {
  return k + margin;
}
