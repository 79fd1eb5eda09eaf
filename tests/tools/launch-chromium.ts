/** Chromium without what no test looks at, and what would take the machine's time from what it does. */
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from './browser.ts';

/**
 * The first two draw the suggestions of the address bar with web pages, in a process that each window
 * starts: 26 end-to-end tests take 0.70 and 0.86 times as long without (two pairs). Chromium heeds the last of two such switches,
 * so what Playwright switches off stands here once more.
 */
export const DISABLED_FEATURES = `--disable-features=${[
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
].join(',')}`;

/** Without the extension, and with a profile that is gone when it closes. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', DISABLED_FEATURES],
  });
}
