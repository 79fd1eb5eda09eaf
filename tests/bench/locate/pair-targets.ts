/** The truth: which element of the new page is which element of the old page. */

/** A token on one page, as `readTruth` saw it. */
export interface Marked {
  readonly token: number;
  /** Place, in document order, of the element that the token stands for. */
  readonly index: number;
  readonly role: string;
}

/** One element to find: its place on the old page and on the new one. */
export interface Trial {
  readonly token: number;
  readonly before: number;
  readonly after: number;
  readonly role: string;
}

/**
 * Pairs the elements that hold the same token. A token that stands for several elements of one page
 * tells nothing; nor does an element whose tokens lead to different elements of the other page.
 */
export function pairTargets(before: readonly Marked[], after: readonly Marked[]): Trial[] {
  const old = keepSingle(before);
  const young = keepSingle(after);
  const pairs = [...old.values()].flatMap((from) => {
    const to = young.get(from.token);
    return to ? [{ token: from.token, before: from.index, after: to.index, role: from.role }] : [];
  });
  const forwards = collect(pairs, (pair) => [pair.before, pair.after]);
  const backwards = collect(pairs, (pair) => [pair.after, pair.before]);
  const seen = new Set<number>();
  return pairs.filter((pair) => {
    const isSure = forwards.get(pair.before)!.size === 1 && backwards.get(pair.after)!.size === 1;
    if (!isSure || seen.has(pair.before)) return false;
    seen.add(pair.before);
    return true;
  });
}

/**
 * Where the targets of `trials` are on a third page, by the pairs of the old page with that one. Null:
 * that page does not show the element, or not for sure.
 */
export function placeAgain(trials: readonly Trial[], others: readonly Trial[]): (number | null)[] {
  const places = new Map(others.map(({ before, after }) => [before, after]));
  return trials.map(({ before }) => places.get(before) ?? null);
}

function keepSingle(marked: readonly Marked[]): Map<number, Marked> {
  const places = collect(marked, ({ token, index }) => [token, index]);
  return new Map(
    marked.filter(({ token }) => places.get(token)!.size === 1).map((it) => [it.token, it]),
  );
}

function collect<T>(items: readonly T[], read: (item: T) => [number, number]) {
  const sets = new Map<number, Set<number>>();
  for (const item of items) {
    const [key, value] = read(item);
    sets.set(key, (sets.get(key) ?? new Set()).add(value));
  }
  return sets;
}
