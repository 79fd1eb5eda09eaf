import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsIn } from './catalogue.ts';
import { UI_LANGUAGES } from './choose-language.ts';
import { en } from './messages/en.ts';

const root = join(import.meta.dirname, '../../..');

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|i18n.messages/.test(path))
    .map((path) => join(root, folder, path));
}

/** The keys that sources ask for: `t('group.key'`, any text that is a key, or a whole group: t(`group.${code}`. */
function findUsedKeys(sources: readonly string[]): Set<string> {
  const matches = (pattern: RegExp) =>
    sources.flatMap((source) => [...source.matchAll(pattern)]).map((match) => match[1]!);
  const groups = matches(/\bt\(\s*`([a-z]+\.)\$\{/g);
  const inGroups = Object.keys(en).filter((key) => groups.some((group) => key.startsWith(group)));
  const named = matches(/'([a-z]+\.\w+)'/g).filter((key) => key in en);
  return new Set([...matches(/\bt\(\s*'([a-z]+\.\w+)'/g), ...named, ...inGroups]);
}

const paths = ['components', 'entrypoints', 'utils'].flatMap(listSources);
const used = findUsedKeys(paths.map((path) => readFileSync(path, 'utf8')));
const holes = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();

test('every key that is asked for has words', () => {
  expect(used.size).toBeGreaterThan(50);
  expect([...used].filter((key) => !(key in en))).toEqual([]);
});

test('every key with words is asked for', () => {
  expect(Object.keys(en).filter((key) => !used.has(key))).toEqual([]);
});

test('the scan notices a key that is used without words', () => {
  expect([...findUsedKeys(["<p>{t('overlay.nonsense')}</p>"])]).toEqual(['overlay.nonsense']);
});

test.each(UI_LANGUAGES)('$name has every key, with the same holes and forms', ({ code }) => {
  const words = wordsIn(code);
  expect(Object.keys(words)).toEqual(Object.keys(en));
  for (const [key, message] of Object.entries(en)) {
    const own = words[key as keyof typeof en];
    expect(own.trim(), key).not.toBe('');
    const [one, other, ...more] = own.split('||');
    // “Once” says its number in words; in French the form is that of nobody, too.
    const isOnce = other?.includes('{count}') && !one!.includes('{count}') && code !== 'fr';
    expect(holes(isOnce ? `${one}{count}` : one!), key).toEqual(holes(message));
    if (other !== undefined) expect(holes(other), key).toEqual(holes(message));
    expect(
      [one, other, ...more].filter((form) => form !== undefined),
      key,
    ).toHaveLength(message.split('||').length);
  }
});

test('French has a narrow no-break space before : ; ? ! and inside quotation marks', () => {
  for (const [key, message] of Object.entries(wordsIn('fr'))) {
    expect(message, key).not.toMatch(/[^\u202f][:;?!»]|«[^\u202f]/);
  }
});

test.each(UI_LANGUAGES)('$name uses typographic quotes and no jargon', ({ code }) => {
  for (const [key, message] of Object.entries(wordsIn(code))) {
    expect(message, key).not.toMatch(/['"]|\.\.\.|\b(agent|overlay|run)\b/i);
  }
});
