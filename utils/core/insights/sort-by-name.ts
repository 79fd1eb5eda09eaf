/** In the order of their names: that in which reports came in is nobody's business. */
export function sortByName<T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] {
  return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
