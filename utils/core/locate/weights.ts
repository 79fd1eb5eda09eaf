/**
 * The weights of the evidence, in one table.
 *
 * Scoring after Fellegi and Sunter (A Theory for Record Linkage, 1969): a trait that agrees adds
 * log2(m / u) bits, one that differs adds log2((1 - m) / (1 - u)); m is how often the trait of one and
 * the same element agrees between two releases, u how frequent the recorded value is among the
 * candidates of this page, and so is never in a table.
 *
 * How m was set: by hand, from what releases change: words and test ids are kept, wrappers and
 * styles come and go. To be learned again from the training half of the benchmark.
 */
import type { Trait } from './evidence.ts';

/** Correlated traits share a group, and the further ones of a group count for less. */
export type Group = 'kind' | 'words' | 'keys' | 'looks' | 'around' | 'slot';

export interface Weight {
  readonly group: Group;
  readonly m: number;
  /** How two values are compared; see `compare.ts`. */
  readonly by: 'exact' | 'words' | 'set' | 'sequence' | 'places' | 'family' | 'rank' | 'ring';
  /** True: in the language of the page, so without meaning on a page in another. */
  readonly isWorded?: boolean;
  /** Bits, in place of those for a difference, where the candidate has no such trait. */
  readonly gone?: number;
}

export const WEIGHTS: Readonly<Record<Trait, Weight>> = {
  role: { group: 'kind', m: 0.97, by: 'family' },
  tag: { group: 'kind', m: 0.93, by: 'exact' },
  type: { group: 'kind', m: 0.96, by: 'exact', gone: -1 },
  name: { group: 'words', m: 0.95, by: 'words', isWorded: true, gone: -4 },
  command: { group: 'words', m: 0.97, by: 'exact', gone: -3 },
  from: { group: 'kind', m: 0.9, by: 'exact' },
  ordinal: { group: 'words', m: 0.9, by: 'exact', gone: -3 },
  id: { group: 'keys', m: 0.85, by: 'exact', gone: -1 },
  field: { group: 'keys', m: 0.95, by: 'exact', gone: -1 },
  test: { group: 'keys', m: 0.95, by: 'exact', gone: -1 },
  href: { group: 'keys', m: 0.85, by: 'exact', gone: -1 },
  classes: { group: 'looks', m: 0.8, by: 'set', gone: -0.5 },
  path: { group: 'around', m: 0.7, by: 'sequence' },
  hosts: { group: 'around', m: 0.9, by: 'sequence' },
  anchor: { group: 'around', m: 0.8, by: 'exact', gone: -1 },
  landmark: { group: 'around', m: 0.9, by: 'sequence', gone: -1 },
  heading: { group: 'around', m: 0.9, by: 'words', isWorded: true, gone: -1 },
  legend: { group: 'around', m: 0.92, by: 'words', isWorded: true, gone: -1 },
  before: { group: 'around', m: 0.85, by: 'words', isWorded: true, gone: -1 },
  after: { group: 'around', m: 0.85, by: 'words', isWorded: true, gone: -1 },
  column: { group: 'around', m: 0.95, by: 'words', isWorded: true, gone: -2 },
  slot: { group: 'slot', m: 0.6, by: 'places' },
  nth: { group: 'slot', m: 0.7, by: 'rank' },
  near: { group: 'slot', m: 0.8, by: 'rank' },
  under: { group: 'slot', m: 0.7, by: 'rank' },
  kin: { group: 'slot', m: 0.6, by: 'rank' },
  ring: { group: 'slot', m: 0.6, by: 'ring' },
};

/** The most bits of a group for and against: what many weak signs together may weigh. */
export const CAPS: Readonly<Record<Group, { readonly most: number; readonly least: number }>> = {
  kind: { most: 4, least: -10 },
  words: { most: 9, least: -9 },
  keys: { most: 10, least: -4 },
  looks: { most: 4, least: -3 },
  around: { most: 9, least: -8 },
  // Position breaks ties and decides nothing.
  slot: { most: 1, least: -1 },
};

/** Where words say nothing, places are most of what is left. */
export const STRUCTURAL_SLOT = { most: 8, least: -8 };

/** The share of its bits that the first, second, … strongest trait of a group adds. */
export const DAMPING: readonly number[] = [1, 0.7, 0.5, 0.35, 0.25, 0.2];

/**
 * Smoothing of u: as if this many more candidates had been seen, one in a hundred of them with the
 * same value. Small pages prove little.
 */
export const SMOOTHING = { candidates: 20, share: 0.01 };

/** Bits that a decision takes. */
export const THRESHOLDS = {
  /** For `found`, beside an identity that agrees. */
  found: 9,
  likely: 4,
  /** Over the best other candidate. */
  margin: 2,
  /** Of the traits that told it from its twins. */
  apart: 2,
  /** Everything around it taken together may speak no more against it. */
  strangeness: -4,
  /** Likeness that structure alone must have. */
  slot: 0.7,
  path: 0.75,
  classes: 0.6,
};
