import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatMessage, formatProblem } from './problem-words.ts';
import type { Problem } from './problem.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { nl } from './words/nl.ts';

const keys = Object.keys(en) as (keyof typeof en)[];

function listBlanks(template: string): string[] {
  return [...template.matchAll(/(?<!\{)\{(\w+)\}(?!\})/g)].map((match) => match[1]!).sort();
}

test.each([
  ['nl', nl],
  ['de', de],
  ['fr', fr],
] as const)('%s says everything that English says, with the same blanks', (_language, words) => {
  expect(Object.keys(words)).toEqual(keys);
  for (const key of keys) expect([key, listBlanks(words[key])]).toEqual([key, listBlanks(en[key])]);
});

test('every wording is used by the code', () => {
  const here = import.meta.dirname;
  const folders = [
    here,
    `${here}/../insights`,
    `${here}/../pack-archive`,
    `${here}/../pictures`,
    `${here}/../policy`,
    `${here}/../../../guides/cli`,
  ];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const code = sources.join('\n');
  // Kinds, and the forms of values, are named by the words that follow the hyphen.
  const unused = keys.filter((key) => {
    const name = key.replace(/^(kind|form)-/, '');
    const isField = name !== key && new RegExp(`\\b${name}: \\(`).test(code);
    return !code.includes(`'${name}'`) && !isField && !code.includes(`words.${name}`);
  });
  expect(unused).toEqual([]);
});

const klik: Problem = {
  file: 'gids.json',
  path: 'steps[3].advance.on',
  line: 41,
  severity: 'error',
  message: { key: 'unknown-word', params: { found: 'klik', suggestion: 'click' } },
};

test.each([
  ['en', "gids.json, line 41: steps[3].advance.on: 'klik' is not known; did you mean 'click'?"],
  ['nl', "gids.json, regel 41: steps[3].advance.on: 'klik' is niet bekend; is 'click' bedoeld?"],
  [
    'de',
    "gids.json, Zeile 41: steps[3].advance.on: 'klik' ist nicht bekannt; ist 'click' gemeint?",
  ],
  [
    'fr',
    'gids.json, ligne 41: steps[3].advance.on: « klik » n’est pas connu ; vouliez-vous dire « click » ?',
  ],
] as const)('in %s: %s', (language, sentence) => {
  expect(formatProblem(klik, language)).toBe(sentence);
});

test('advice is called advice, and what is not known is left out', () => {
  const advice = { ...klik, severity: 'warning', path: '', line: null } as const;
  expect(formatProblem(advice, 'nl')).toBe(
    "gids.json: Advies: 'klik' is niet bekend; is 'click' bedoeld?",
  );
});

test.each([
  [{ found: 'x', options: 'a, b' }, "'x' is not known; use one of: a, b."],
  [{ found: 'x' }, "'x' is not known."],
  [{ found: '{{host}} {found}' }, "'{{host}} {found}' is not known."],
  [{ found: '$& $1' }, "'$& $1' is not known."],
])('%j: %s', (params, sentence) => {
  expect(formatMessage({ message: { key: 'unknown-word', params } }, 'en')).toBe(sentence);
});

test('how to write a variable is left as it is', () => {
  const message = { key: 'variable-syntax', params: { found: '{{ a }}' } } as const;
  expect(formatMessage({ message }, 'en')).toContain('Write {{name}}');
});
