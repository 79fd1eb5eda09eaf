/** One answer from those of several frames that were asked for the same target. */
import type { LocateStatus } from './decide.ts';

/** In log-odds, as within one page (`learned.ts`): what leads by less cannot be told from its rival. */
export const LEAD = 2;

interface Answer {
  readonly status: LocateStatus;
  /** How many cannot be told apart there, where it is ambiguous. */
  readonly count?: number;
  /** How much speaks for the best there, in log-odds; absent: an author's words were taken as they are. */
  readonly score?: number | undefined;
}

/**
 * The answer that stands for all, or how many are alike. Where it is nowhere, the answer that tells
 * most of why: any other than that there is no such frame.
 */
export function joinAnswers<A extends Answer & { readonly reason?: string }>(
  answers: readonly [A, ...A[]],
): A | number {
  const there = answers.filter(({ status }) => status !== 'missing');
  const [best, ...others] = there.toSorted((one, other) => strengthOf(other) - strengthOf(one));
  if (best === undefined) return answers.find(({ reason }) => reason !== 'frame') ?? answers[0];
  // Equally certain, both without a score: the difference is no number, and no lead.
  const isAhead = others.every((it) => strengthOf(best) - strengthOf(it) >= LEAD);
  if (isAhead) return best;
  return there.reduce((sum, { count = 1 }) => sum + Math.max(1, count), 0);
}

function strengthOf({ status, score }: Answer): number {
  return score ?? (status === 'likely' ? -Infinity : Infinity);
}
