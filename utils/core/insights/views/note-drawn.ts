import type { OrderedAnswer } from './order-answers.ts';
import type { Speaker } from './speak.ts';

/** Rows that are drawn; the table has them all. */
export const ROWS_DRAWN = 8;
/** Of answers, which are drawn by whole questions. */
const ANSWERS_DRAWN = 12;

export function noteDrawn(rows: readonly unknown[], { t }: Speaker, drawn = ROWS_DRAWN): string[] {
  return rows.length > drawn ? [t('insights.rowsNote', { count: drawn, all: rows.length })] : [];
}

/** The first questions that fit, and at least one; `isShort`: no more. */
export function listAnswersDrawn(
  questions: readonly (readonly OrderedAnswer[])[],
  isShort = false,
): readonly (readonly OrderedAnswer[])[] {
  let rows = 0;
  return questions.filter((own, index) => {
    rows += own.length;
    return index === 0 || (!isShort && rows <= ANSWERS_DRAWN);
  });
}
