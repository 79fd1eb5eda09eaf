/**
 * A page of ours has one sheet, which imports what it builds on. Of several, the bundler decides the
 * order, by what other pages share.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = globSync('entrypoints/*/main.tsx', { cwd: root }).toSorted();

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(5);
});

test.each(pages)('%s imports one sheet', (page) => {
  const sheets = readFileSync(join(root, page), 'utf8').match(/^import '[^']+\.css';$/gm);
  expect(sheets).toHaveLength(1);
});
