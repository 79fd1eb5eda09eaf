import type { Speaker } from './speak.ts';

/** Rows that are drawn; the table has them all. */
export const ROWS_DRAWN = 8;

export function noteDrawn(rows: readonly unknown[], { t }: Speaker): string[] {
  return rows.length > ROWS_DRAWN
    ? [t('insights.rowsNote', { count: ROWS_DRAWN, all: rows.length })]
    : [];
}
