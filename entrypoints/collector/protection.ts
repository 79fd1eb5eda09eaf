import { protect, type Protection } from '../../utils/core/insights/protection.ts';

/** True in builds for our own tests only (mode `e2e`), where a few profiles stand for a team. */
declare const __BARE_FIGURES__: boolean;

export interface Floor {
  /** How many reports of a team it takes. */
  readonly k: number;
  readonly protection: Protection;
}

/** `threshold`: what policy says, and at least 10. In a test, the figures are those that were counted. */
export function floorFor(threshold: number): Floor {
  const protection = protect(threshold);
  if (__BARE_FIGURES__)
    return { k: 2, protection: { ...protection, k: 0, headroom: 0, margin: 0, step: 1 } };
  return { k: protection.k, protection };
}
