/** Texts and lists that the person has opened, for "used recently": of walkthroughs, runs tell. */
import type { Guide } from '../guide/schema.ts';

export interface OpenedGuide {
  readonly guideId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** As many as the help panel shows. */
export const MAX_RECENT = 5;

/** What is opened rather than followed. */
export function isOpened({ kind }: Pick<Guide, 'kind'>): boolean {
  return kind === 'article' || kind === 'checklist';
}

/** The one opened last comes first; each is there once. */
export function noteOpened(
  before: readonly OpenedGuide[],
  guideId: string,
  at: number,
): OpenedGuide[] {
  return [{ guideId, at }, ...before.filter((it) => it.guideId !== guideId)].slice(0, MAX_RECENT);
}
