/** What the benchmark's page side offers to its Node side. Elements are told by their place. */
import type { Evidence, Traits } from '../../../../utils/core/locate/evidence.ts';
import type { Marked } from '../pair-targets.ts';

/** What a method may know besides the element: the row that the author named by its key column. */
export interface Context {
  readonly row: { readonly column: string; readonly value: string } | null;
}

/** What a method stores of an element: plain JSON. Null: it cannot describe it. */
export type Recipe = unknown;

export interface Answer {
  readonly status: 'found' | 'likely' | 'missing' | 'ambiguous';
  /** The answered element, where there is one. */
  readonly index: number | null;
  /** The best of the ranking, also where the method abstains; null where it does not rank. */
  readonly first: number | null;
}

export interface Query {
  readonly recipe: Recipe;
  readonly context: Context;
  /** What the target is known by on all pages of a pair. */
  readonly token: number;
  /** Place of the true element. */
  readonly truth: number;
}

export interface Timing {
  /** Milliseconds, one per query. */
  readonly cold: number[];
  readonly warm: number[];
  /** Asked again after something else on the page had changed. */
  readonly changed: number[];
}

/** One query as the finder weighs it, told in plain data. */
export interface Examined {
  readonly evidence: Evidence;
  readonly speaksAnother: boolean;
  readonly isRowKnown: boolean;
  readonly traits: readonly Traits[];
  /** The candidates that are the true element, or stand for it. */
  readonly true: readonly number[];
  /** Pairs of candidates that are one thing for a person. */
  readonly same: readonly (readonly [number, number])[];
}

export interface BenchApi {
  /** Reads the tokens, takes them out, and remembers the order of the elements. */
  readTruth(): Promise<Marked[]>;
  methods(): string[];
  record(method: string, queries: readonly Omit<Query, 'recipe'>[]): Recipe[];
  find(method: string, queries: readonly Query[]): Answer[];
  /** Each query on a page from which its true element was taken out. */
  findRemoved(method: string, queries: readonly Query[]): Answer[];
  /**
   * Each query on a page that does not show its true element. What nobody can see is no answer there: a
   * way may know the hidden element itself.
   */
  findElsewhere(method: string, queries: readonly Query[]): Answer[];
  /** Whether an answer is the true element, or as good as that for a person. */
  isSame(answer: number, truth: number): boolean;
  /** What our finder weighs for each query, cut to the likeliest few, for learning from. */
  examine(queries: readonly Query[], isRemoved: boolean): (Examined | null)[];
  /** Puts the page into the made-up language. */
  translate(seed: number): void;
  /**
   * `cold`: the finder is made anew for each query, and all that it does on the main thread counts;
   * `warm`: asked again `repeat` times, averaged.
   */
  time(method: string, queries: readonly Query[], repeat: number): Timing;
  /**
   * Milliseconds per frame that the method's observers take while `changes` nodes change in each frame;
   * it was asked all queries before.
   */
  upkeep(
    method: string,
    queries: readonly Query[],
    frames: number,
    changes: number,
  ): Promise<number[]>;
  countNodes(): number;
}

declare global {
  var leidraadBench: BenchApi;
}
