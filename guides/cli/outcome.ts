import type { Problem } from '../../utils/core/guide/problem.ts';

/** What a command has to say. With an error among the problems it has done nothing. */
export interface CommandOutcome {
  readonly problems: readonly Problem[];
  readonly lines: readonly string[];
}

export interface WriteOptions {
  readonly out: string | undefined;
  /** Files that are there already may be written over. */
  readonly force: boolean;
}
