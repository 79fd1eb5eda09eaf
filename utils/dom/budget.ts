/** A bound on how often something is repaired, so that two scripts never fight over a page for ever. */
export interface Budget {
  /** False: spent. */
  take(): boolean;
}

/** At most `max` times in `perMs`. */
export function createBudget(max: number, perMs: number): Budget {
  let taken: number[] = [];
  return {
    take() {
      const now = performance.now();
      taken = taken.filter((at) => now - at < perMs);
      if (taken.length >= max) return false;
      taken.push(now);
      return true;
    },
  };
}
