import { TARGET_FIELDS } from '../guide/fields.ts';
import { listEntries } from '../guide/raw.ts';
import type { Guide } from '../guide/schema.ts';

/** The targets that are spoken of in it, and those around them. */
export function listTargets(spoken: unknown, { targets }: Pick<Guide, 'targets'>): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    for (const { field, value: name } of listEntries(value)) {
      if (!TARGET_FIELDS.has(field) || typeof name !== 'string' || found.has(name)) continue;
      found.add(name);
      look(targets[name]);
    }
  };
  look(spoken);
  return found;
}

/** Those with these names. */
export function pickNamed<Thing>(
  all: Readonly<Record<string, Thing>>,
  names: ReadonlySet<string>,
): Record<string, Thing> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
}
