/** A real Firefox with the built extension in it, driven over WebDriver BiDi. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect } from '@playwright/test';
import { findFirefox } from '../../tools/browser.ts';
import { folderOf } from './extension.ts';
import { connectBrowserWindow, type BrowserWindow } from './firefox-window.ts';

export type FirefoxBuild = 'firefox-mv3' | 'firefox-mv3-hosts' | 'firefox-mv3-hosts-e2e';
export type OwnPage = 'popup' | 'sidepanel' | 'welcome' | 'guides' | 'privacy' | 'studio';
type Preferences = Readonly<Record<string, string | number | boolean>>;

export const GECKO_ID = 'leidraad@leidraad.eu';
/** Firefox gives each installation another address; a pinned one can be opened by name. */
const UUID = '3c1b6d3e-7b55-4f5e-9d54-6a0a54b5f001';
const ORIGIN = `moz-extension://${UUID}`;

const PREFERENCES: Preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'intl.accept_languages': 'nl-NL, nl',
  // A test acts on the window that it drives: neither tips nor first-run pages may take it.
  'browser.aboutwelcome.enabled': false,
  'browser.tabs.firefox-view': false,
  // Nobody looks for a picture of the site in its tab.
  'browser.chrome.site_icons': false,
};

export interface LoadedFirefox {
  readonly browser: Browser;
  /** The browser's own window: tabs, prompts, and what it holds of the extension. */
  readonly window: BrowserWindow;
  newPage(url: string): Promise<Page>;
  /** `hash`: with its `#`. */
  openPage(path: OwnPage, hash?: string): Promise<Page>;
  /** One of the extension's pages that opens, or has opened, without our doing. */
  waitForPage(path: OwnPage): Promise<Page>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly build?: FirefoxBuild;
  readonly preferences?: Preferences;
  /** Another Firefox than the one that is found. */
  readonly program?: string;
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<LoadedFirefox> {
  const folder = folderOf(options.build ?? 'firefox-mv3-hosts-e2e');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program ?? findFirefox(),
    headless: true,
    // Without it Firefox hides the pages of extensions, and its own window, from WebDriver.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { ...PREFERENCES, ...options.preferences },
    defaultViewport: { width: 1280, height: 800 },
    timeout: 60_000,
  });
  const id = await browser.installExtension(folder);
  expect(id, 'the extension is loaded').toBe(GECKO_ID);
  const window = connectBrowserWindow(browser);

  async function waitForPage(path: OwnPage, known: readonly Page[] = []): Promise<Page> {
    let found: Page | undefined;
    await expect
      .poll(async () => {
        found = await findPage(browser, `${ORIGIN}/${path}.html`, known);
        return found !== undefined;
      }, `the extension's ${path} page is open`)
      .toBe(true);
    return found!;
  }

  return {
    browser,
    window,
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openPage(path, hash = '') {
      const known = await browser.pages();
      await window.openTab(`${ORIGIN}/${path}.html${hash}`);
      return waitForPage(path, known);
    },
    waitForPage: (path) => waitForPage(path),
    close: () => browser.close(),
  };
}

/** Firefox tells nobody when a page of an extension was loaded, so each tab is asked where it is. */
async function findPage(
  browser: Browser,
  url: string,
  known: readonly Page[],
): Promise<Page | undefined> {
  const pages = (await browser.pages()).filter((page) => !known.includes(page));
  const places = await Promise.all(
    pages.map((page) => page.evaluate(readPlace).catch(() => undefined)),
  );
  return pages[places.indexOf(url)];
}

function readPlace(): string | undefined {
  return document.readyState === 'complete' ? location.origin + location.pathname : undefined;
}
