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
 * How far it is alike (0–1), the same divided by how many candidates agree as fully, how far it differs
 * (0–1), and its absence.
 */
export type Factors = readonly [alike: number, alone: number, differs: number, gone: number];

export interface Table {
  readonly bias: number;
  /** A letter for each factor of each of `SIGNS`, see `readWeight`; to save a page the bytes. */
  readonly weights: string;
  /** Natural log-odds that `found` and `likely` take, and by how much the best must lead. */
  readonly found: number;
  readonly likely: number;
  readonly margin: number;
}

export const FACTORS = 4;
/** The letter of a weight of nothing. */
export const ZERO = 35;

/** The natural log-odds that a letter stands for, in tenths; difference and absence count against. */
export function readWeight(weights: string, at: number): number {
  const tenths = weights.charCodeAt(at) - ZERO;
  return (at % FACTORS < 2 ? tenths : -tenths) / 10;
}

export const TABLES: Readonly<Record<Reading, Table>> = LEARNED;
