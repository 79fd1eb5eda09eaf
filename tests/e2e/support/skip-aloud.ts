import { test } from '@playwright/test';

/** Skips the test that runs, and says so where everybody reads it. Null: it goes on. */
export function skipAloud(what: string, why: string | null): void {
  if (why !== null) console.log(`SKIPPED: ${what}, since ${why}.`);
  // oxlint-disable-next-line leidraad/no-skip -- some systems cannot have what the test needs
  test.skip(why !== null, why ?? '');
}
