import { defineConfig } from '@playwright/test';

/**
 * The browsers are started by the specs themselves (`tests/e2e/support`): an extension needs a
 * profile of its own, and Firefox is driven over WebDriver BiDi. No retries: a test that passes the
 * second time has found something. The tests of a file are dealt out one by one, too: a long file
 * would leave one of the workers with nothing to do.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: '**/*.firefox.spec.ts' },
    { name: 'firefox', testMatch: '**/*.firefox.spec.ts' },
    {
      name: 'apps',
      workers: 1,
      testDir: 'tests/apps',
      timeout: 300_000,
      expect: { timeout: 30_000 },
    },
  ],
});
