/** One browser that shows the pages under test at an address of their own, without any network. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../tools/browser.ts';

const ADDRESS = 'http://application.example/';

export interface Stage {
  readonly browserVersion: string;
  /** A page that shows the document, with the benchmark's script in it. The caller closes it. */
  show(html: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openStage(script: string): Promise<Stage> {
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const context = await browser.newContext({ locale: 'en-GB' });
  await context.addInitScript(script);
  return {
    browserVersion: browser.version(),
    async show(html) {
      const page = await context.newPage();
      await page.route('**/*', (route) =>
        route.request().url() === ADDRESS
          ? route.fulfill({ contentType: 'text/html', body: html })
          : route.abort(),
      );
      await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
      return page;
    },
    close: () => browser.close(),
  };
}
