/**
 * Chromium with the built extension in it, as a person has it: Playwright keeps every tab awake, and
 * lets no page be drawn ahead.
 */
import puppeteer, { TargetType, type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../tools/browser.ts';
import { folderOf } from './extension.ts';

export interface BareChromium {
  readonly browser: Browser;
  /** One of the extension's own pages. */
  readonly ownPage: Page;
}

export async function launchBareChromium(): Promise<BareChromium> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    enableExtensions: [folderOf('chrome-mv3-hosts-e2e')],
    args: ['--no-sandbox', '--lang=nl-NL', '--disable-background-networking'],
    defaultViewport: { width: 1280, height: 800 },
    timeout: 60_000,
  });
  const worker = await browser.waitForTarget((it) => it.type() === TargetType.SERVICE_WORKER);
  const ownPage = await browser.newPage();
  await ownPage.goto(new URL('/privacy.html', worker.url()).href);
  return { browser, ownPage };
}
