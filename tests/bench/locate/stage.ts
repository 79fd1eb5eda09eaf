/** One browser that shows the pages under test at an address of their own, without any network. */
import type { Browser, Page } from '@playwright/test';
import { launchChromium } from '../../tools/launch-chromium.ts';
import type { PageSource } from './page-pair.ts';

const ADDRESS = 'http://application.example/';

export interface Stage {
  readonly browserVersion: string;
  /**
   * A page that shows the document, with the benchmark's script in it; one that draws itself is
   * shown when it says that it is ready. The caller closes it.
   */
  show(source: PageSource): Promise<Page>;
  close(): Promise<void>;
}

export async function openStage(script: string): Promise<Stage> {
  const browser: Browser = await launchChromium();
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  await context.addInitScript(script);
  return {
    browserVersion: browser.version(),
    async show(source) {
      const page = await context.newPage();
      await serve(page, source);
      // A script that fails would leave the page unready for ever.
      const failed = new Promise<never>((_, reject) => {
        page.once('pageerror', reject);
      });
      failed.catch(() => {});
      await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
      if (typeof source !== 'string') await Promise.race([waitUntilReady(page), failed]);
      return page;
    },
    close: () => browser.close(),
  };
}

async function serve(page: Page, source: PageSource): Promise<void> {
  const { html, files } = typeof source === 'string' ? { html: source, files: null } : source;
  await page.route('**/*', (route) => {
    const address = new URL(route.request().url());
    if (address.href === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    const body = files?.get(address.href.slice(new URL(ADDRESS).origin.length));
    return body === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'text/javascript', body });
  });
}

async function waitUntilReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if (!globalThis.leidraadReady) throw new Error('the page does not say when it is ready');
    await globalThis.leidraadReady;
  });
}
