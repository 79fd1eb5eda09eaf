/** The same list, begun elsewhere in each round: nobody is always measured first. */
export function rotate<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
