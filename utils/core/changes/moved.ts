/**
 * Of what both lists hold, what has left its place among the others: as few as explain the new order.
 */
export function findMoved(before: readonly string[], after: readonly string[]): Set<string> {
  const kept = after.filter((id) => before.includes(id));
  const ranks = kept.map((id) => before.indexOf(id));
  /** For each place, the longest run upwards that ends there. */
  const runs: number[][] = [];
  for (const [at, rank] of ranks.entries()) {
    const earlier = runs.filter((_, index) => ranks[index]! < rank);
    const best = earlier.reduce<readonly number[]>(
      (longest, run) => (run.length > longest.length ? run : longest),
      [],
    );
    runs.push([...best, at]);
  }
  const rest = runs.reduce<readonly number[]>(
    (longest, run) => (run.length > longest.length ? run : longest),
    [],
  );
  return new Set(kept.filter((_, at) => !rest.includes(at)));
}
