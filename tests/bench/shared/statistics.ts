/** The few statistics that the report needs. */

const Z_95 = 1.959_963_985;

/**
 * Upper end of the 95 % interval of a share, from 0 to 1. Nothing counted: the rule of three
 * (Hanley and Lippman-Hand 1983), else Wilson's score interval (1927). No trials: 1.
 */
export function upperBound(count: number, trials: number): number {
  if (trials === 0) return 1;
  if (count === 0) return Math.min(1, 3 / trials);
  const share = count / trials;
  const width = Math.sqrt((share * (1 - share)) / trials + Z_95 ** 2 / (4 * trials ** 2));
  return Math.min(1, (share + Z_95 ** 2 / (2 * trials) + Z_95 * width) / (1 + Z_95 ** 2 / trials));
}

/** The smallest value that at least `share` (0–1) of the values do not exceed. No values: NaN. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export interface Spread {
  readonly middle: number;
  readonly least: number;
  readonly most: number;
}

export function spread(values: readonly number[]): Spread {
  return {
    middle: percentile(values, 0.5),
    least: Math.min(...values),
    most: Math.max(...values),
  };
}
