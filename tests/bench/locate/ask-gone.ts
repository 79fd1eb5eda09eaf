/** Asking for what is not there. */
import type { Page } from '@playwright/test';
import type { Answer, Query } from './page/api.ts';

/** The new page in another state. */
export interface Elsewhere {
  readonly page: Page;
  /** Tokens of the targets that it does not show. */
  readonly lacks: ReadonlySet<number>;
}

/**
 * Answers to every query where its element is gone: on each page elsewhere that does not show it, or, if all
 * do, on the page from which it is taken out.
 */
export async function askGone(
  page: Page,
  elsewhere: readonly Elsewhere[],
  method: string,
  queries: readonly Query[],
): Promise<Answer[]> {
  const lasting = queries.filter(({ token }) => !elsewhere.some(({ lacks }) => lacks.has(token)));
  const answers = await page.evaluate(
    (asked) => leidraadBench.findRemoved(asked.method, asked.queries),
    { method, queries: lasting },
  );
  for (const { page: other, lacks } of elsewhere) {
    const lacking = queries.filter(({ token }) => lacks.has(token));
    const others = await other.evaluate(
      (asked) => leidraadBench.findElsewhere(asked.method, asked.queries),
      { method, queries: lacking },
    );
    answers.push(...others);
  }
  return answers;
}
