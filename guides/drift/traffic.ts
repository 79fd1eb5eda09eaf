/** Tells when a page has come to rest: nothing is being loaded, and nothing in it changes. */
import type { Page, Request } from '@playwright/test';
import type { DriftPage } from './page/api.ts';

/** In milliseconds: a click has begun to load the next page by then. */
const QUIET = 120;
/** In milliseconds: pages that never rest are taken as they are. */
const MOST = 3_000;

/** What a page needs before a person can go on; pictures and streams may come later. */
const AWAITED = ['document', 'xhr', 'fetch', 'script', 'stylesheet'];

export interface Traffic {
  /** Never rejects, also where the page goes on to another meanwhile. */
  settle(): Promise<void>;
}

export function watchTraffic(page: Page): Traffic {
  const open = new Set<Request>();
  let heard = (): void => {};
  page.on('request', (request) => {
    if (!AWAITED.includes(request.resourceType())) return;
    open.add(request);
    heard();
  });
  const drop = (request: Request): void => {
    open.delete(request);
    heard();
  };
  page.on('requestfinished', drop);
  page.on('requestfailed', drop);

  const loaded = (mostMs: number): Promise<void> =>
    new Promise((resolve) => {
      let quiet: ReturnType<typeof setTimeout> | undefined;
      const end = (): void => {
        clearTimeout(quiet);
        clearTimeout(most);
        heard = () => {};
        resolve();
      };
      const most = setTimeout(end, mostMs);
      heard = () => {
        clearTimeout(quiet);
        if (open.size === 0) quiet = setTimeout(end, QUIET);
      };
      heard();
    });

  return {
    async settle() {
      const until = Date.now() + MOST;
      for (let left = MOST; left > 0; left = until - Date.now()) {
        const before = page.mainFrame().url();
        const isStill = await Promise.all([
          loaded(left),
          page.evaluate(restInPage, [QUIET, left] as const),
        ]).then(
          () => page.mainFrame().url() === before,
          // It went on to another page.
          () => false,
        );
        if (isStill || page.isClosed()) return;
      }
    },
  };
}

function restInPage([quietMs, mostMs]: readonly [number, number]): Promise<void> {
  const { leidraadDrift } = globalThis as unknown as { leidraadDrift: DriftPage };
  return leidraadDrift.rest(quietMs, mostMs);
}
