/** What the page tells of what an author did. There is no place in it for a value. */
import type { Evidence } from '../locate/evidence.ts';

/**
 * - `click`, `fill` (text), `choose` (from a list), `tick` (a box, a switch), `pick` (one of a few, such
 *   as a radio button), `upload`
 * - `tab`: a click on a tab
 * - `row`: a click in a row of a list; which row is somebody's case, so the list is told and not the row
 */
export const ACTION_KINDS = [
  'click',
  'tab',
  'fill',
  'choose',
  'tick',
  'pick',
  'upload',
  'row',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export interface RecordedAction {
  readonly kind: ActionKind;
  readonly evidence: Evidence;
  /** The accessible name as it is shown; it may hold what is somebody's. */
  readonly label: string;
  /**
   * The address of the top frame's page as a glob: no query, numbers as `*`. Its words may be somebody's.
   * Empty from a frame of another origin, which cannot tell.
   */
  readonly page: string;
}
