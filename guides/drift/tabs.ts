/** The tabs that a walk has opened, and which of them it is in. */
import type { BrowserContext, Page } from '@playwright/test';
import { watchTraffic, type Traffic } from './traffic.ts';

export interface Tabs {
  readonly page: Page;
  readonly traffic: Traffic;
  /** Goes on in another tab whose address fits, if there is one. */
  goOnWhere(fits: (url: string) => boolean): boolean;
}

export async function openTabs(context: BrowserContext): Promise<Tabs> {
  const traffics = new Map<Page, Traffic>();
  const add = (page: Page): void => {
    if (traffics.has(page)) return;
    traffics.set(page, watchTraffic(page));
    page.on('close', () => traffics.delete(page));
    // What a page asks in a window of the browser's own, nobody is there to answer.
    page.on('dialog', (dialog) => void dialog.dismiss());
  };
  context.on('page', add);
  let current = await context.newPage();
  add(current);
  return {
    get page() {
      return current;
    },
    get traffic() {
      return traffics.get(current)!;
    },
    goOnWhere(fits) {
      const other = [...traffics.keys()].findLast((it) => it !== current && fits(it.url()));
      if (other !== undefined) current = other;
      return other !== undefined;
    },
  };
}
