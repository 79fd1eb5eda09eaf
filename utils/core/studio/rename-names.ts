/** The same value with other names for targets, variables, steps and guides, wherever it speaks of them. */
import { TARGET_FIELDS } from '../guide/fields.ts';
import { fillPlaceholders } from '../guide/variables.ts';

/** From the old name to the new one; what is not in it keeps its name. */
export type Names = ReadonlyMap<string, string>;

export interface Renames {
  readonly targets?: Names;
  readonly variables?: Names;
  /** Ids of guides. */
  readonly guides?: Names;
  /** Of steps, where a way leads to them. */
  readonly steps?: Names;
}

export function renameNames<Value>(value: Value, renames: Renames): Value {
  return rewrite(value, '', renames) as Value;
}

function rewrite(value: unknown, field: string, renames: Renames): unknown {
  if (typeof value === 'string') return rewriteText(value, field, renames);
  if (Array.isArray(value)) return value.map((entry) => rewrite(entry, field, renames));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, rewrite(entry, name, renames)]),
  );
}

function rewriteText(text: string, field: string, renames: Renames): string {
  const { targets, variables, steps, guides } = renames;
  if (TARGET_FIELDS.has(field)) return targets?.get(text) ?? text;
  if (field === 'goto') return steps?.get(text) ?? text;
  if (field === 'guide') return guides?.get(text) ?? text;
  if (field === 'variable') return variables?.get(text) ?? text;
  return fillPlaceholders(text, (name) => `{{${variables?.get(name) ?? name}}}`);
}
