import type { StepOutline } from './outline.ts';
import type { FunnelView } from './query.ts';
import type { Share } from './share.ts';

export interface FunnelBar {
  readonly step: string;
  /** From 0 to 1: those who did not stop before it, as far as is known; some of them did, too few to show. */
  readonly reached: number;
  readonly stopped: Share | null;
}

/** The steps in the guide's own order; those that it does not know, such as of another version, last. */
export function orderFunnel(view: FunnelView, steps: readonly StepOutline[]): FunnelBar[] {
  const found = new Map(view.stopped.map(({ step, share }) => [step, share]));
  const names = [...new Set([...steps.map(({ id }) => id), ...[...found.keys()].toSorted()])];
  let reached = 1;
  return names.map((step) => {
    const bar = { step, reached, stopped: found.get(step) ?? null };
    reached = Math.max(0, reached - (bar.stopped?.value ?? 0));
    return bar;
  });
}
