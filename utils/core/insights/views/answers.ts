/** What people answered to the questions of guides. */
import type { AnswerRow } from './query.ts';
import { pool, type GuideWeek, type Pooled } from './share.ts';

/** `groups`: see `groupByGuide`. */
export function viewAnswers(groups: ReadonlyMap<string, readonly GuideWeek[]>): AnswerRow[] {
  return [...groups.values()].flatMap((all) => {
    const { pack, guide } = all[0]!.figures;
    const weeks = all.filter(({ active }) => active !== null).length;
    const questions = all.flatMap(({ figures }) => Object.keys(figures.answers ?? {}));
    return [...new Set(questions)].flatMap((step) => {
      const answers = all.flatMap(({ figures }) => Object.keys(figures.answers?.[step] ?? {}));
      return [...new Set(answers)]
        .flatMap((answer) => {
          const share = shareOf(all, step, answer);
          return share ? [{ pack, guide, step, answer, share, weeks }] : [];
        })
        .toSorted((a, b) => b.share.value - a.share.value);
    });
  });
}

/** In numbers only: `most` is of those who answered, and nothing tells how many they are. */
function shareOf(all: readonly GuideWeek[], step: string, answer: string): Pooled | null {
  return pool(all, ({ answers }) => {
    const figure = answers?.[step]?.[answer];
    return figure === 'most' ? undefined : figure;
  });
}
