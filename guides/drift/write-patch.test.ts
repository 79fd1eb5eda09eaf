import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePatch, type Replacement } from './write-patch.ts';

const TEXT = Array.from({ length: 30 }, (_, at) => `line ${at}`).join('\n') + '\n';

function replace(text: string, found: string, by: string): Replacement {
  const start = text.indexOf(found);
  return { span: [start, start + found.length], by };
}

function apply(text: string, patch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'));
  writeFileSync(join(folder, 'guide.json'), text);
  const done = spawnSync('git', ['apply', '-'], { cwd: folder, input: patch, encoding: 'utf8' });
  const now = readFileSync(join(folder, 'guide.json'), 'utf8');
  rmSync(folder, { recursive: true });
  expect(done.stderr).toBe('');
  return now;
}

test('one change, with three lines around it', () => {
  const patch = writePatch('guide.json', TEXT, [replace(TEXT, 'line 10\n', 'other\nmore\n')]);
  expect(patch.split('\n')).toEqual([
    '--- a/guide.json',
    '+++ b/guide.json',
    '@@ -8,7 +8,8 @@',
    ' line 7',
    ' line 8',
    ' line 9',
    '-line 10',
    '+other',
    '+more',
    ' line 11',
    ' line 12',
    ' line 13',
    '',
  ]);
});

test('nothing to change is no patch', () => {
  expect(writePatch('guide.json', TEXT, [])).toBe('');
});

test('git applies whatever is replaced, wherever it stands', () => {
  const change = fc.record({
    line: fc.integer({ min: 0, max: 29 }),
    by: fc.array(fc.constantFrom('a', 'b', '"c": 1'), { minLength: 1, maxLength: 4 }),
  });
  const changes = fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: (it) => it.line });
  fc.assert(
    fc.property(changes, (all) => {
      const replacements = all.map(({ line, by }) =>
        replace(TEXT, `line ${line}\n`, `${by.join('\n')}\n`),
      );
      const lines = TEXT.split('\n');
      for (const { line, by } of all) lines[line] = by.join('\n');
      expect(apply(TEXT, writePatch('guide.json', TEXT, replacements))).toBe(lines.join('\n'));
    }),
    { numRuns: 40 },
  );
});

test('two values on one line are one change', () => {
  const text = '{ "a": 1, "b": 2 }\n';
  const patch = writePatch('guide.json', text, [replace(text, '2', '4'), replace(text, '1', '3')]);
  expect(apply(text, patch)).toBe('{ "a": 3, "b": 4 }\n');
});
