/** Whether targets are on the page that was open a moment ago. */
import type { MissingReason } from '../locate/located.ts';

export type TargetCheck = (
  | { readonly status: 'found' | 'likely' }
  | { readonly status: 'ambiguous'; readonly count: number }
  | { readonly status: 'missing'; readonly reason: MissingReason }
) & {
  /** As `explainReasons` puts them into words. */
  readonly reasons: readonly string[];
};

export interface TargetChecks {
  /** The address of the page, to tell which steps take place on it. It is not kept. */
  readonly url: string;
  /** By the targets' ids. */
  readonly checks: Readonly<Record<string, TargetCheck>>;
}
