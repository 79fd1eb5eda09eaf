/** Reading a document that may be wrong in other places: what is not as expected is passed over. */
import type { Path } from './problem.ts';

export type Raw = Readonly<Record<string, unknown>>;

export function asGroup(value: unknown): Raw | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Raw)
    : null;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function listKeys(value: unknown): string[] {
  return Object.keys(asGroup(value) ?? {});
}

/** The groups of a list, each with its place in it. */
export function listGroups(value: unknown): { readonly group: Raw; readonly index: number }[] {
  return asList(value).flatMap((entry, index) => {
    const group = asGroup(entry);
    return group ? [{ group, index }] : [];
  });
}

export interface Entry {
  readonly at: Path;
  /** The last name on the way, places in lists left out: `pitfalls` for `pitfalls[2]`. */
  readonly field: string;
  readonly value: unknown;
}

/** Every value below this one, each before those that it holds. Depth is capped before. */
export function* listEntries(value: unknown, at: Path = [], field = ''): Generator<Entry> {
  yield { at, field, value };
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* listEntries(entry, [...at, index], field);
  } else {
    for (const [key, entry] of Object.entries(asGroup(value) ?? {})) {
      yield* listEntries(entry, [...at, key], key);
    }
  }
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, root);
}
