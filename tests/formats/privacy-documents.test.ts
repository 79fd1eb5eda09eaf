/** What is said to an organisation about privacy points at code, tests and pages that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const DOCUMENTS = ['data-register', 'dpia', 'network', 'works-council.nl', 'works-council.de'];

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const anchorsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replaceAll(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(DOCUMENTS)('docs/%s.md: its links lead somewhere', (name) => {
  const path = `docs/${name}.md`;
  const links = [...read(path).matchAll(/\]\(([^)\s]+)\)|^\[\w+\]: (\S+)$/gm)].map(
    (match) => match[1] ?? match[2]!,
  );
  expect(links).not.toEqual([]);
  for (const link of links) {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : normalize(join(dirname(path), file));
    expect(existsSync(join(root, target)), link).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(read(target)), link).toContain(anchor);
  }
});

test.each(DOCUMENTS)('docs/%s.md: the code and tests that it names are there', (name) => {
  const paths = [
    ...read(`docs/${name}.md`).matchAll(
      /(?<=[`\s])((?:tests|utils|entrypoints|components|docs)\/[\w./-]+)/g,
    ),
  ].map((match) => match[1]!);
  for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true);
});

test('every measure of the DPIA annex points at something that shows it', () => {
  const measures = read('docs/dpia.md').match(/^\| M\d+\. .*$/gm) ?? [];
  expect(measures.length).toBeGreaterThan(9);
  for (const measure of measures) expect(measure).toMatch(/`(?:tests|utils|docs)\/[^`]+`/);
  const named = new Set(read('docs/dpia.md').match(/\bM\d+\b/g));
  expect([...named].filter((it) => !measures.some((row) => row.includes(`| ${it}. `)))).toEqual([]);
});
