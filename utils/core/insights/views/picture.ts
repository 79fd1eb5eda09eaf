import type { Table } from './table.ts';

export type PictureId =
  | 'adoption'
  | 'reach'
  | 'funnel'
  | 'times'
  | 'friction'
  | 'answers'
  | 'words'
  | 'releases';

/** A picture in words: what is drawn comes from its view. */
export interface Picture {
  readonly id: PictureId;
  readonly title: string;
  /** What it says, in plain words; also what a screen reader hears in its place. */
  readonly sentences: readonly string[];
  /** What has to be known to read it. */
  readonly notes: readonly string[];
  /** Made when it is asked for: it may have thousands of rows. */
  readonly table: () => Table;
}
