import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeGuide, writePack } from '../../utils/core/guide/fixtures/write-guide.ts';
import { useFolder } from './fixtures/use-folder.ts';
import { insertGenerated, REFERENCE } from './insert-generated.ts';

const root = join(import.meta.dirname, '../..');
const { at, run, put } = useFolder();

test('a file that is right: one line, and 0', () => {
  put('gids.json', writeGuide());
  expect(run('main.ts', ['check', 'gids.json'])).toEqual({
    code: 0,
    out: '1 file, 0 errors, 0 pieces of advice\n',
    err: '',
  });
});

test('all problems of all files, and 1', () => {
  put('a.json', writeGuide({ kind: 'walktrough', minutes: 0 }));
  put('b.json', '{\n  "format": 1,\n}');
  const { code, out } = run('main.ts', ['check', 'a.json', 'b.json', 'c.json']);
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    "a.json, line 3: kind: 'walktrough' is not known; did you mean 'walkthrough'?",
    'a.json, line 26: minutes: at least 1 is needed, found 0.',
    'b.json, line 2: Column 14: remove this comma. There is none after the last one of a list or group.',
    "c.json: the file 'c.json' is not there.",
    '2 files, 4 errors, 0 pieces of advice',
    '',
  ]);
});

test('advice alone is no error, and comes in the language that is asked for', () => {
  put('gids.json', writeGuide({ targets: { knop: { role: 'button' } } }));
  const { code, out } = run('main.ts', ['check', '--language', 'nl', 'gids.json']);
  expect(code).toBe(0);
  expect(out).toContain("targets.knop: Advies: geen stap of voorwaarde gebruikt de plek 'knop'.");
  expect(out).toContain('1 file, 0 errors, 1 piece of advice');
});

test('a folder with a pack is checked as a pack, others file by file, schemas not at all', () => {
  put('pakket/pack.json', writePack({ guides: ['gids.json', 'weg.json'] }));
  put('pakket/gids.json', writeGuide());
  put('los/gids.json', writeGuide({ minutes: 0 }));
  put('guide.schema.json', {});
  put('node_modules/x/package.json', {});
  const { code, out } = run('main.ts', ['check', '.']);
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    'los/gids.json, line 26: minutes: at least 1 is needed, found 0.',
    "pakket/pack.json, line 15: guides[1]: the file 'weg.json' is not there; use one of: gids.json.",
    '3 files, 2 errors, 0 pieces of advice',
    '',
  ]);
});

test.each([
  [['check']],
  [['controleer', '.']],
  [[]],
  [['check', '--language', 'xx', '.']],
  [['check', '--wat', '.']],
])('called as %j it says how to call it, and ends with 2', (args) => {
  const { code, err } = run('main.ts', args);
  expect(code).toBe(2);
  expect(err).toMatch(/^Use: npm run guides -- check/);
});

test('a folder without guides is an error', () => {
  expect(run('main.ts', ['check', '.'])).toMatchObject({ code: 1 });
});

/** Each with words that stand in it. */
const generated = {
  'guides/guide.schema.json': 'Three numbers',
  'guides/pack.schema.json': 'Three numbers',
  'docs/report.schema.json': 'Three numbers',
  'docs/aggregate.schema.json': 'Three numbers',
  'docs/feedback.schema.json': 'Three numbers',
  'docs/guide-format.md': 'Three numbers',
  'public/managed-schema.json': 'a team, never a person',
  'docs/policy.md': 'a team, never a person',
  'docs/data-register.md': 'one word of a closed list',
  'docs/policy/chrome-edge.json': 'behandelaar',
  'docs/policy/firefox-policies.json': 'behandelaar',
  'docs/policy/windows.reg': 'behandelaar',
  'docs/policy/windows.ps1': 'behandelaar',
};
const paths = Object.keys(generated);

test('what is generated is up to date; what was changed by hand is found and put right', () => {
  for (const path of [...paths, 'docs/architecture.md', '.oxfmtrc.json'])
    cpSync(join(root, path), at(path));
  symlinkSync(join(root, 'node_modules'), at('node_modules'));
  expect(run('generate.ts', ['--check'])).toEqual({ code: 0, out: '', err: '' });
  for (const [path, words] of Object.entries(generated)) {
    const text = readFileSync(at(path), 'utf8');
    put(path, text.replaceAll(new RegExp(words, 'gi'), 'something else'));
    expect(readFileSync(at(path), 'utf8')).not.toBe(text);
  }
  const { code, err } = run('generate.ts', ['--check']);
  expect(code).toBe(1);
  for (const path of paths) expect(err).toContain(`${path} is out of date`);
  expect(run('generate.ts', []).code).toBe(0);
  for (const path of paths) {
    expect(readFileSync(at(path), 'utf8')).toBe(readFileSync(join(root, path), 'utf8'));
  }
});

test('a page without the markers is refused', () => {
  expect(() => insertGenerated('# Page', REFERENCE, 'x')).toThrow('lacks the markers');
});
