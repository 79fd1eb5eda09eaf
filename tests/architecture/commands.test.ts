import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks, readScripts } from '../tools/checks.ts';

/** Commands that npm has of its own. */
const npmWords = new Set(['ci', 'cit', 'install', 'view', 'ls']);
/** npm runs these by itself, before or after another. */
const isHook = (name: string) => /^(?:pre|post)/.test(name);

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const readPage = (page: string) => readFileSync(page, 'utf8');
const scripts = readScripts();

/** Every command in code: a fence or words between backticks. */
function readCommands(page: string): string[] {
  const code = [...readPage(page).matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/g)];
  return code.flatMap(([, fence, words]) => (fence ?? words ?? '').split(/\n|&&|;/));
}

test('the read-me shows how to start and how to test', () => {
  expect(readPage('README.md')).toContain('npm ci && npm start');
  expect(readPage('README.md')).toContain('npm cit');
});

test.each(pages)('every npm script named in %s exists', (page) => {
  const named = readCommands(page).flatMap((line) => {
    const [, run, name] = /^\s*(?:\$ )?npm (run )?([a-z][a-z0-9:-]*)/.exec(line) ?? [];
    return name === undefined || (run === undefined && npmWords.has(name)) ? [] : [name];
  });
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test.each(pages)('every file that a command in %s runs exists', (page) => {
  const named = readCommands(page).flatMap((line) => {
    const [, path] = /^\s*(?:\$ )?(?:node|bash) ([\w./-]+)/.exec(line) ?? [];
    return path ?? [];
  });
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('every npm script is named somewhere', () => {
  const text = pages.map(readPage).join('\n');
  const isNamed = (name: string) =>
    text.includes(`npm run ${name}`) || text.includes(`npm ${name}`) || isPartOfCheck(name);
  expect(Object.keys(scripts).filter((name) => !isHook(name) && !isNamed(name))).toEqual([]);
});

/** The parts of `npm run check` say themselves what they are, when one of them fails. */
function isPartOfCheck(name: string): boolean {
  return checks.some((check) => check === name);
}

test('CI says what a person says', () => {
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm cit\b/m);
  expect(readFileSync('.github/workflows/ci.yml', 'utf8')).toContain('.ci/run');
});
