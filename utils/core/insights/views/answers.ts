/** What people answered to the questions of guides. */
import type { AnswerRow } from './query.ts';
import { poolBy, type GuideWeek, type ListFigures } from './share.ts';

/** `groups`: see `groupByGuide`. */
export function viewAnswers(groups: ReadonlyMap<string, readonly GuideWeek[]>): AnswerRow[] {
  return [...groups.values()].flatMap((all) => {
    const { pack, guide } = all[0]!.figures;
    const weeks = all.filter(({ active }) => active !== null).length;
    const rows = new Map<string, AnswerRow>();
    for (const { kind, name, share } of [...poolBy(all, listNumbers), ...poolBy(all, listMost)]) {
      const key = `${kind} ${name}`;
      if ((rows.get(key)?.share.weeks ?? 0) >= share.weeks) continue;
      const told = share.isMost ? { ...share, value: 0 } : share;
      rows.set(key, { pack, guide, step: kind, answer: name, share: told, weeks });
    }
    return [...rows.values()];
  });
}

/** `most` is of those who answered, and nothing tells how many they are: it adds to no number. */
const listNumbers: ListFigures<string> = ({ answers }, tell) => {
  for (const step in answers) {
    const own = answers[step]!;
    for (const answer in own) if (own[answer] !== 'most') tell(step, answer, own[answer]!);
  }
};

const listMost: ListFigures<string> = ({ answers }, tell) => {
  for (const step in answers) {
    const own = answers[step]!;
    for (const answer in own) if (own[answer] === 'most') tell(step, answer, 'most');
  }
};
