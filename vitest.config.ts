import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tests/tools/browser.ts';

const inBrowser = [
  'utils/dom/**/*.test.ts',
  'components/**/*.test.{ts,tsx}',
  '{utils,tests}/**/*.browser.test.{ts,tsx}',
];

/** Property tests run on a machine of two busy cores too; five seconds are not enough there. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __OPEN_SHADOW__: 'true' },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['{utils,guides,entrypoints,tests}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '.output/**', ...inBrowser],
          ...patience,
        },
      },
      {
        extends: true,
        // Found beforehand: a dependency found in the middle of a run reloads the page under a test.
        optimizeDeps: { entries: [...inBrowser, 'entrypoints/collector/*-worker.ts'] },
        test: {
          name: 'browser',
          include: inBrowser,
          exclude: ['**/node_modules/**', '.output/**'],
          ...patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
