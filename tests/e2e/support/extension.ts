/** A real Chromium with the built extension in it. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, expect, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../tools/browser.ts';
import { DISABLED_FEATURES } from '../../tools/launch-chromium.ts';

export type Build = 'chrome-mv3' | 'chrome-mv3-hosts' | 'chrome-mv3-hosts-e2e';

export interface LoadedExtension {
  readonly context: BrowserContext;
  readonly id: string;
  /** The folder of the browser profile; hand it to a second launch to come back as the same person. */
  readonly profile: string;
  worker(): Promise<Worker>;
  openPage(
    path:
      | 'popup'
      | 'sidepanel'
      | 'welcome'
      | 'guides'
      | 'progress'
      | 'studio'
      | 'privacy'
      | 'reports'
      | 'collector'
      | 'insights',
  ): Promise<Page>;
  /** A document of the extension's own without a script: to ask the background from. */
  openBlank(): Promise<Page>;
  /** Closes the browser; the profile stays unless `forget` is called. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly build?: Build;
  readonly profile?: string;
  readonly headless?: boolean;
  readonly locale?: string;
  readonly args?: readonly string[];
  /** Playwright switches the back/forward cache off; a person's browser has it on. */
  readonly backForwardCache?: boolean;
  /** A build that lies elsewhere, such as a copy that the test changes. */
  readonly folder?: string;
}

export function folderOf(build: string): string {
  const folder = resolve('.output', build);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`no build in .output/${build}: run "npm run build:all" first`);
  }
  return folder;
}

/** Where it fails, nothing is left of it but a profile that was given. */
export async function launchExtension(options: LaunchOptions = {}): Promise<LoadedExtension> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'leidraad-profile-')));
  try {
    return await launchWith(profile, options);
  } catch (error) {
    if (options.profile === undefined) await forgetProfile(profile);
    throw error;
  }
}

async function launchWith(profile: string, options: LaunchOptions): Promise<LoadedExtension> {
  const folder = options.folder ?? folderOf(options.build ?? 'chrome-mv3-hosts-e2e');
  const locale = options.locale ?? 'nl-NL';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    locale,
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    viewport: options.headless === false ? null : { width: 1280, height: 800 },
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--lang=${locale}`,
      DISABLED_FEATURES,
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.args ?? []),
    ],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().find((found) => found.url().startsWith('chrome-extension://')) ??
    context.waitForEvent('serviceworker');
  const first = await worker().catch(async (error: unknown) => {
    await context.close();
    throw error;
  });
  const id = new URL(first.url()).host;
  expect(id, 'the extension is loaded').toMatch(/^[a-p]{32}$/);
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    context,
    id,
    profile,
    worker,
    openPage: (path) => open(`${path}.html`),
    openBlank: () => open('managed-schema.json'),
    close: () => context.close(),
  };
}

export async function forgetProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
