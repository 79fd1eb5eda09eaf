/**
 * How much is hidden of the counts of people before they are published. docs/privacy.md says in plain
 * words what follows from it, and why it takes a random part.
 */
export interface Protection {
  /** A number is published only of at least so many people, and where at least so many others remain. */
  readonly k: number;
  /** A count is published from `k` and so many on, so that the random part seldom decides about it. */
  readonly headroom: number;
  /** To each count a whole number from `-margin` to `margin` is added that nobody knows. */
  readonly margin: number;
  /** Each further step away from zero is so many times less likely. */
  readonly falloff: number;
  /** Published numbers are multiples of this. */
  readonly step: number;
}

export const DEFAULT_K = 10;
export const LEAST_K = 5;

/** A random part of so much, or more, is as rare as one in a million. */
export const RARE_PART = 10;

/** Throws a RangeError where `k` is no whole number of at least 5. */
export function protect(k: number = DEFAULT_K): Protection {
  if (!Number.isInteger(k) || k < LEAST_K)
    throw new RangeError(`the threshold is ${k}, expected a whole number of ${LEAST_K} or more`);
  return {
    k,
    // Of a group of fewer than `k` whose others are all known, a figure at the threshold tells little.
    headroom: Math.max(k, RARE_PART),
    // So a number can come about without any of fewer than `k`, and only a rare part gives them away.
    margin: k - 2 + RARE_PART,
    falloff: 4,
    step: 5,
  };
}

/** The drawn count from which a number is published; that at least `k` people are behind it is asked, too. */
export function thresholdOf({ k, headroom }: Protection): number {
  return k + headroom;
}
