/** What the browser itself says of our permissions, and how they are asked for. */
import type { Page } from '@playwright/test';

interface Own {
  readonly chrome: {
    readonly permissions: {
      contains(what: Origins): Promise<boolean>;
      request(what: Origins): Promise<boolean>;
      remove(what: Origins): Promise<boolean>;
    };
    readonly scripting: {
      getRegisteredContentScripts(): Promise<{ readonly matches: readonly string[] }[]>;
    };
  };
}

interface Origins {
  readonly origins: readonly string[];
}

/** Each function's `page` must be one of the extension's own pages. */
export function readAccess(
  page: Page,
  origin: string,
): Promise<{ readonly granted: boolean; readonly entered: readonly string[] }> {
  return page.evaluate(async (asked) => {
    const { permissions, scripting } = (globalThis as unknown as Own).chrome;
    const scripts = await scripting.getRegisteredContentScripts();
    return {
      granted: await permissions.contains({ origins: [asked] }),
      entered: [...new Set(scripts.flatMap(({ matches }) => matches))],
    };
  }, origin);
}

/** As the browser's own settings do. */
export function takeBack(page: Page, origin: string): Promise<boolean> {
  return page.evaluate(
    (origins) => (globalThis as unknown as Own).chrome.permissions.remove({ origins }),
    [origin],
  );
}

export interface Question {
  readonly origins: readonly string[];
  readonly answer: 'none yet' | 'yes' | 'no';
}

/** From now on the page, when loaded anew, keeps what it asks the browser; the question itself is asked. */
export async function keepQuestions(page: Page): Promise<() => Promise<readonly Question[]>> {
  await page.addInitScript(() => {
    const { permissions } = (globalThis as unknown as Own).chrome;
    const asked: { origins: readonly string[]; answer: string }[] = [];
    const ask = permissions.request.bind(permissions);
    permissions.request = (what) => {
      const question = { origins: what.origins, answer: 'none yet' };
      asked.push(question);
      const answer = ask(what);
      void answer.then((isGranted) => {
        question.answer = isGranted ? 'yes' : 'no';
      });
      return answer;
    };
    Object.assign(globalThis, { asked });
  });
  return () => page.evaluate(() => (globalThis as unknown as { asked: Question[] }).asked);
}
