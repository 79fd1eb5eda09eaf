import type { StepOutline } from './outline.ts';
import type { FunnelView } from './query.ts';
import type { Share } from './share.ts';

export interface FunnelBar {
  readonly step: string;
  /** Null: too few people stop there. */
  readonly stopped: Share | null;
}

/**
 * The steps in the guide's own order; those that it does not know, such as of another version, last. What
 * is left of people from step to step is not drawn: steps are published in different weeks, so that
 * nothing can be taken away from one another.
 */
export function orderFunnel(view: FunnelView, steps: readonly StepOutline[]): FunnelBar[] {
  const found = new Map(view.stopped.map(({ step, share }) => [step, share]));
  const names = new Set([...steps.map(({ id }) => id), ...[...found.keys()].toSorted()]);
  return [...names].map((step) => ({ step, stopped: found.get(step) ?? null }));
}
