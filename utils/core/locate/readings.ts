/** How evidence is read: which of the learned tables weighs it. */
import type { Evidence } from './evidence.ts';

/**
 * - `quick`: its name was its alone; places are not looked at, which is fast
 * - `placed`: the same, with places
 * - `twinned`: others had the same role and name
 * - `rowed`: it has no name that may be recorded or none in this language, but the row is known
 * - `wordless`: it has no name that may be recorded, or the page speaks another language
 */
export const READINGS = ['quick', 'placed', 'twinned', 'rowed', 'wordless'] as const;
export type Reading = (typeof READINGS)[number];

export interface Circumstances {
  readonly speaksAnother: boolean;
  /** The candidates are those of the one row that is meant. */
  readonly isRowKnown: boolean;
}

export function chooseReading(
  evidence: Evidence,
  { speaksAnother, isRowKnown }: Circumstances,
): Exclude<Reading, 'quick'> {
  if (speaksAnother || evidence.traits.name === undefined) return isRowKnown ? 'rowed' : 'wordless';
  const twins = isRowKnown ? (evidence.rowTwins ?? evidence.twins) : evidence.twins;
  return twins === 'a' ? 'placed' : 'twinned';
}
