/** One cell of a table on its way to being published. The rules here are numbered as in docs/privacy.md. */
export interface Cell {
  readonly name: string;
  /** The people in it. */
  readonly count: number;
  /** The same with its random part: all that a published number is made of. */
  readonly drawn: number;
  /**
   * - `shown`: as a number
   * - `most`: all of the table's people but a few, and no number
   * - `withheld`: not at all, as if nobody was in it
   */
  readonly state: 'shown' | 'most' | 'withheld';
}
