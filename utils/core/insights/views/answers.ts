/** What people answered to the questions of guides. */
import type { AnswerRow } from './query.ts';
import { poolBy, type GuideWeek, type ListFigures } from './share.ts';

/** `groups`: see `groupByGuide`. */
export function viewAnswers(groups: ReadonlyMap<string, readonly GuideWeek[]>): AnswerRow[] {
  return [...groups.values()].flatMap((all) => {
    const { pack, guide } = all[0]!.figures;
    const weeks = all.filter(({ active }) => active !== null).length;
    const rows = poolBy(all, listAnswers).map(({ kind, name, share }): AnswerRow => {
      return { pack, guide, step: kind, answer: name, share, weeks };
    });
    return [...Map.groupBy(rows, ({ step }) => step).values()].flatMap((own) =>
      own.toSorted((a, b) => b.share.value - a.share.value),
    );
  });
}

/** In numbers only: `most` is of those who answered, and nothing tells how many they are. */
const listAnswers: ListFigures<string> = ({ answers }, tell) => {
  for (const step in answers) {
    const own = answers[step]!;
    for (const answer in own) if (own[answer] !== 'most') tell(step, answer, own[answer]!);
  }
};
