/** The storage suites in Node, on an IndexedDB in memory. The same run in Chromium on the real one. */
import 'fake-indexeddb/auto';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import './suites/backup.ts';
import './suites/drafts.ts';
import './suites/erase.ts';
import './suites/feedback.ts';
import './suites/insights.ts';
import './suites/pack-drafts.ts';
import './suites/packs.ts';
import './suites/pictures.ts';
import './suites/resilience.ts';
import './suites/searches.ts';
import './suites/transitions.ts';
import './suites/upgrade.ts';
import './suites/versions.ts';

test('a migration imports nothing of the project: it must mean the same for ever', async () => {
  const folder = new URL('../../utils/store/migrations/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => /^v\d+\.ts$/.test(file));
  expect(files).not.toEqual([]);
  for (const file of files) {
    const imports = (await readFile(new URL(file, folder), 'utf8')).matchAll(
      /(?:from|import)\s*\(?'([^']+)'/g,
    );
    expect([...imports].map(([, source]) => source)).toEqual(['idb']);
  }
});
