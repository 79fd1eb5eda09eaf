/**
 * How the evidence is weighed. The numbers are in `learned.ts`; how they are learned, and on what, is
 * in `tests/bench/locate/README.md`, and `npm run bench:learn` learns them again.
 */
import { TRAITS } from './evidence.ts';
import type { Trait } from './evidence.ts';
import { LEARNED } from './learned.ts';
import type { Reading } from './readings.ts';

/** Traits of one sign share their weights, so that one that is rare among the examples weighs what its kind weighs. */
const SHARED = {
  id: 'key',
  test: 'key',
  href: 'key',
  heading: 'over',
  legend: 'over',
  column: 'over',
  before: 'beside',
  after: 'beside',
} as const satisfies Partial<Record<Trait, string>>;

export type Sign = Exclude<Trait, keyof typeof SHARED> | (typeof SHARED)[keyof typeof SHARED];

export function signOf(trait: Trait): Sign {
  return trait in SHARED ? SHARED[trait as keyof typeof SHARED] : (trait as Sign);
}

export const SIGNS: readonly Sign[] = [...new Set(TRAITS.map(signOf))];

/**
 * Natural log-odds for: how far it is alike (0–1), divided by how many candidates agree as fully, how
 * far it differs (0–1), and its absence.
 */
export type Weight = readonly [alike: number, alone: number, differs: number, gone: number];

export interface Table {
  readonly bias: number;
  /** In the order of `SIGNS`, without their names to save a page the bytes. Null: nothing was learned. */
  readonly weights: readonly (Weight | null)[];
  /** Natural log-odds that `found` and `likely` take, and by how much the best must lead. */
  readonly found: number;
  readonly likely: number;
  readonly margin: number;
}

export const TABLES: Readonly<Record<Reading, Table>> = LEARNED;
