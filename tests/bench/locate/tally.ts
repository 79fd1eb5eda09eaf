/** Counting what the methods answered. */
import type { Answer } from './page/api.ts';

/** What became of one query. */
export interface Judged {
  readonly answer: Answer;
  /** Whether the answered element is the true one. */
  readonly isRight: boolean;
  /** Whether the best of the ranking is; null where the method does not rank. */
  readonly isFirstRight: boolean | null;
}

/** Counts of one method on one set. `right` and `wrong` were told with confidence. */
export interface Tally {
  readonly n: number;
  readonly right: number;
  readonly wrong: number;
  readonly likelyRight: number;
  readonly likelyWrong: number;
  readonly abstained: number;
  /** Queries with a ranking, and those whose ranking begins with the true element. */
  readonly ranked: number;
  readonly firstRight: number;
}

/** Counts on pages from which the true element was taken out, or that do not show it: every answer is a wrong one. */
export interface GoneTally {
  readonly n: number;
  readonly answered: number;
  readonly likely: number;
}

export function tallyPresent(judged: readonly Judged[]): Tally {
  const count = (test: (it: Judged) => boolean): number => judged.filter(test).length;
  return {
    n: judged.length,
    right: count(({ answer, isRight }) => answer.status === 'found' && isRight),
    wrong: count(({ answer, isRight }) => answer.status === 'found' && !isRight),
    likelyRight: count(({ answer, isRight }) => answer.status === 'likely' && isRight),
    likelyWrong: count(({ answer, isRight }) => answer.status === 'likely' && !isRight),
    abstained: count(({ answer: { status } }) => status === 'missing' || status === 'ambiguous'),
    ranked: count(({ isFirstRight }) => isFirstRight !== null),
    firstRight: count(({ isFirstRight }) => isFirstRight === true),
  };
}

export function tallyGone(answers: readonly Answer[]): GoneTally {
  return {
    n: answers.length,
    answered: answers.filter(({ status }) => status === 'found').length,
    likely: answers.filter(({ status }) => status === 'likely').length,
  };
}
