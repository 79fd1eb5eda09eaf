/** Words that people looked for without result, the most wanted first. */
import type { TeamWeek } from '../aggregate-schema.ts';
import type { Figure } from '../publish-table.ts';
import { highestOf } from './adoption.ts';
import type { WordRow } from './query.ts';

/** One person may have looked for several, in several weeks: so nothing is added up but weeks. */
export function viewWords(teamWeeks: readonly TeamWeek[]): WordRow[] {
  const found = new Map<string, Figure[]>();
  for (const { words = {} } of teamWeeks)
    for (const [word, figure] of Object.entries(words))
      found.set(word, [...(found.get(word) ?? []), figure]);
  const rank = (figure: Figure) => (figure === 'most' ? Infinity : figure);
  return [...found]
    .map(([word, figures]) => ({ word, weeks: figures.length, highest: highestOf(figures)! }))
    .toSorted(
      (a, b) =>
        b.weeks - a.weeks || rank(b.highest) - rank(a.highest) || (a.word < b.word ? -1 : 1),
    );
}
