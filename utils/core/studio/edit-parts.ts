/** Parts of a guide that stand in a list, each with an id: steps, items, tips. Nothing here changes what it is given. */
import { LIMITS } from '../guide/limits.ts';
import type { Guide, Localized } from '../guide/schema.ts';
import { patch } from './edit-words.ts';

export interface Part {
  readonly id: string;
}

/** What the author chooses from; null: the guide is one text. */
export function partsOf(
  guide: Guide,
): readonly (Part & { readonly title?: Localized | undefined })[] | null {
  switch (guide.kind) {
    case 'walkthrough':
      return guide.steps;
    case 'checklist':
      return guide.items;
    case 'tips':
      return guide.tips;
    default:
      return null;
  }
}

export function patchPart<P extends Part>(
  parts: readonly P[],
  id: string,
  fields: Partial<P>,
): P[] {
  return parts.map((part) => (part.id === id ? patch(part, fields) : part));
}

/** To the place `at`, counted from 0 without the part itself; beyond the ends it stays at the end. */
export function movePart<P extends Part>(parts: P[], id: string, at: number): P[] {
  const from = parts.findIndex((part) => part.id === id);
  const part = parts[from];
  const to = Math.max(0, Math.min(parts.length - 1, at));
  return !part || to === from ? parts : parts.toSpliced(from, 1).toSpliced(to, 0, part);
}

/** Right after the named one; without it, at the end. */
export function putAfter<P extends Part>(
  parts: readonly P[],
  after: string | null,
  ...added: readonly P[]
): P[] {
  const found = parts.findIndex(({ id }) => id === after);
  return parts.toSpliced(found < 0 ? parts.length : found + 1, 0, ...added);
}

/** The same once more, with an id of its own. */
export function copyPart<P extends Part>(parts: readonly Part[], part: P): P {
  return { ...part, id: freeId(parts, part.id.replace(/-\d+$/, '')) };
}

/** One that none of the parts has: `base-2`, `base-3`, … */
export function freeId(parts: readonly Part[], base: string): string {
  return freeName(new Set(parts.map(({ id }) => id)), base, '-');
}

/**
 * With a number behind it: an id, or without a joint the name of a variable. Where that would be longer than
 * `most`, the base is cut.
 */
export function freeName(
  taken: ReadonlySet<string>,
  base: string,
  joint: '-' | '',
  most: number = joint === '-' ? LIMITS.id : LIMITS.variableName,
): string {
  for (let number = 2; ; number += 1) {
    const end = `${joint}${number}`;
    const name = base.slice(0, most - end.length).replace(/-$/, '') + end;
    if (!taken.has(name)) return name;
  }
}
