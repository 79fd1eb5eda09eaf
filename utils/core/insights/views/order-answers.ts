import type { AnswerRow } from './query.ts';
import type { PooledWeeks } from './share.ts';
import type { Speaker } from './speak.ts';

export interface OrderedAnswer extends Omit<AnswerRow, 'share'> {
  /** Null: too few people gave it. */
  readonly share: PooledWeeks | null;
}

/**
 * Question by question, each with all its answers in the guide's own order, so that the rows are a
 * distribution; those that the guide does not know come last.
 */
export function orderAnswers(
  rows: readonly AnswerRow[],
  speaker: Speaker,
): readonly (readonly OrderedAnswer[])[] {
  const questions = Map.groupBy(rows, ({ pack, guide, step }) => `${pack} ${guide} ${step}`);
  return [...questions.values()].map((own) => {
    const [first] = own as [AnswerRow];
    const found = new Map(own.map((row) => [row.answer, row.share]));
    const step = speaker.outline(first)?.steps.find(({ id }) => id === first.step);
    const known = step?.answers.map(({ id }) => id) ?? [];
    const names = new Set([...known, ...[...found.keys()].toSorted()]);
    return [...names].map((answer) => ({ ...first, answer, share: found.get(answer) ?? null }));
  });
}
