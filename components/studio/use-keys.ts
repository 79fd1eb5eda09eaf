import { useRef } from 'preact/hooks';

interface Keyed {
  readonly items: readonly unknown[];
  readonly keys: readonly number[];
  /** The next one that was never given. */
  readonly next: number;
}

/**
 * For things without an id of their own: a key for each, which stays with it where it is changed or moved,
 * and where others come or go. What is half typed is in the fields alone, and belongs to one of them.
 */
export function useKeys(items: readonly object[]): readonly number[] {
  const known = useRef<Keyed>({ items: [], keys: [], next: 0 });
  if (known.current.items !== items) known.current = carryKeys(known.current, items);
  return known.current.keys;
}

function carryKeys(before: Keyed, items: readonly object[]): Keyed {
  const old = new Map(before.items.map((item, at) => [item, before.keys[at]!]));
  const stays = new Set<unknown>(items);
  let { next } = before;
  const keys = items.map((item, at) => {
    const key = old.get(item);
    if (key !== undefined) return key;
    // Of as many, one that is new at the place of one that is gone is that one, changed.
    const isChanged = items.length === before.items.length && !stays.has(before.items[at]);
    return isChanged ? before.keys[at]! : next++;
  });
  return { items, keys, next };
}
