/** Numbers of persons in a guide, by the step in which they are. */
import type { Guide } from '../guide/schema.ts';
import { findPersonalWithin } from '../record/find-personal.ts';
import { partsOf } from '../studio/edit-parts.ts';

export interface PersonalPlace {
  /** Of the step, item or tip, counted from 0; null: elsewhere in the guide. */
  readonly part: number | null;
  readonly found: readonly string[];
}

export function findPersonalIn(guide: Guide): PersonalPlace[] {
  const places = (partsOf(guide) ?? []).map((part, index) => ({
    part: index,
    found: findPersonalWithin(part),
  }));
  const told = places.flatMap(({ found }) => found);
  const rest = findPersonalWithin(guide).filter((it) => !told.includes(it));
  return [...places, { part: null, found: rest }].filter(({ found }) => found.length > 0);
}
