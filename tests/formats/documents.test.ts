import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePackFiles } from '../../utils/core/guide/parse-files.ts';
import { parseGuide, parsePack, type Parsed } from '../../utils/core/guide/parse.ts';
import { formatProblem } from '../../utils/core/guide/problem-words.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/guide-format.md'), 'utf8');

function say(parsed: Parsed<unknown>, kinds: readonly string[] = ['error', 'warning']): string[] {
  return (parsed.ok ? parsed.warnings : parsed.problems)
    .filter(({ severity }) => kinds.includes(severity))
    .map((problem) => formatProblem(problem, 'en'));
}

const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)]
  .map((match) => match[1]!)
  .filter((text) => text.includes('"format"'));

test('docs/guide-format.md shows guides and a pack', () => {
  expect(examples.map((text) => (JSON.parse(text) as { kind: string }).kind)).toEqual([
    'walkthrough',
    'walkthrough',
    'announcement',
    'pack',
  ]);
});

test.each(examples)('example %#: nothing is wrong with it', (text) => {
  const isPack = text.includes('"kind": "pack"');
  expect(say(isPack ? parsePack(text, 'pack.json') : parseGuide(text, 'gids.json'))).toEqual([]);
});

test('the message that it shows is the message that one gets', () => {
  const text = examples[0]!.replace('"on": "click"', '"on": "klik"');
  const problems = say(parseGuide(text, 'zaak-openen.json'));
  expect(problems).toHaveLength(1);
  expect(page).toContain(problems[0]!);
});

test('its links within the page lead to headings', () => {
  const anchors = new Set(
    [...page.matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!.toLowerCase().replaceAll(' ', '-')),
  );
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]!);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});

const packs = ['guides', 'tests/fixtures/packs'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name === 'pack.json')
    .map((entry) => entry.parentPath),
);

test('there are packs to check', () => {
  expect(packs.length).toBeGreaterThanOrEqual(2);
});

test.each(packs)('the pack in %s has no errors', (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  expect(say(parsePackFiles(files), ['error'])).toEqual([]);
});
