/** The same work as in the guide, in a browser without us. */
import type { Locator, Page } from '@playwright/test';
import { launchChromium } from '../../tools/launch-chromium.ts';
import type { Application, Work } from './application.ts';
import { watchErrors } from './errors.ts';

/** `before` each step's work, once its element is there. Resolves with the errors of the pages. */
export async function walkBare(
  { path, work }: Application,
  url: string,
  before: (step: Work, target: Locator, page: Page) => Promise<void> = async () => {},
): Promise<ReadonlySet<string>> {
  const browser = await launchChromium();
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  });
  const errors = watchErrors(context, url);
  const page = await context.newPage();
  await page.goto(url + path);
  for (const step of work) {
    await step.reach?.(page);
    const target = step.target(page);
    await target.waitFor();
    await before(step, target, page);
    await step.does(target, page);
  }
  await browser.close();
  return errors;
}
