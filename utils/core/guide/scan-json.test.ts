import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from './scan-json.ts';

const DEPTH = 12;

test.each([
  ['', 'json-empty', 1, 1],
  [' \n ', 'json-empty', 2, 2],
  ['{"a": 1,}', 'json-comma-extra', 1, 8],
  ['[1, 2,\n]', 'json-comma-extra', 1, 6],
  ['{"a": 1\n "b": 2}', 'json-comma-missing', 2, 2],
  ['[1 2]', 'json-comma-missing', 1, 4],
  ["{'a': 1}", 'json-quotes', 1, 2],
  ['{a: 1}', 'json-quotes', 1, 2],
  ['{"a": ja}', 'json-quotes', 1, 7],
  ['{"a": True}', 'json-quotes', 1, 7],
  ['[undefined]', 'json-quotes', 1, 2],
  ['{"a" 1}', 'json-colon', 1, 6],
  ['{"a"', 'json-colon', 1, 5],
  ['{"a": }', 'json-value-missing', 1, 7],
  ['[,1]', 'json-value-missing', 1, 2],
  ['{"a": 01}', 'json-number', 1, 7],
  ['{"a": 1.}', 'json-number', 1, 7],
  ['{"a": +1}', 'json-number', 1, 7],
  ['{"a": 1,5}', 'json-quotes', 1, 9],
  ['{"a": .5}', 'json-number', 1, 7],
  ['{"a": "b\nc"}', 'json-break', 1, 7],
  ['{"a": "b\tc"}', 'json-break', 1, 7],
  ['{"a": "\\q"}', 'json-escape', 1, 8],
  ['{"a": "\\u12g4"}', 'json-escape', 1, 8],
  ['{"a": "\\N"}', 'json-escape', 1, 8],
  ['{"a": "b', 'json-unclosed', 1, 7],
  ['{"a": 1', 'json-open', 1, 8],
  ['{', 'json-open', 1, 2],
  ['[1,', 'json-open', 1, 4],
  ['{\n"a": [1, 2\n}', 'json-close', 3, 1],
  ['[1}', 'json-close', 1, 3],
  ['// gids\n{}', 'json-comment', 1, 1],
  ['{ /* gids */ }', 'json-comment', 1, 3],
  ['{"a": 1 // een\n}', 'json-comment', 1, 9],
  ['{} {}', 'json-after', 1, 4],
  ['{}}', 'json-after', 1, 3],
  ['true false', 'json-after', 1, 6],
  ['['.repeat(13), 'too-deep', 1, 13],
  ['{"a":'.repeat(13), 'too-deep', 1, 61],
])('%j: %s on line %i, column %i', (text, key, line, column) => {
  const { fault } = scanJson(text, DEPTH);
  expect(fault?.finding.key).toBe(key);
  expect([fault?.line, fault?.finding.params.column]).toEqual([line, `${column}`]);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('refuses exactly what JSON.parse refuses', () => {
  const written = fc.json({ maxDepth: 5 });
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    ' ',
    '\t',
    '0',
    '1',
    '-',
    '+',
    '.',
    'e',
    'E',
    'a',
    'u',
    '"a"',
    'true',
    'false',
    'null',
    'tru',
    '\\u00e9',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '/',
    "'",
    'é',
    '😀',
    '\ud800',
    '\0',
    '１',
  );
  const broken = fc
    .tuple(written, fc.nat(), fc.nat({ max: 3 }), piece)
    .map(([text, at, drop, added]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + added + text.slice(place + drop);
    });
  const soup = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(written, broken, soup), (text) => {
      expect(scanJson(text, 1_000).fault === null).toBe(isJson(text));
    }),
    { numRuns: 20_000 },
  );
});

test('knows the line of every value', () => {
  const text = '{\n "steps": [\n  { "id": "a",\n\n "when": null },\n 7\n ]\n}';
  expect(Object.fromEntries(scanJson(text, DEPTH).lines)).toEqual({
    '': 1,
    steps: 2,
    'steps[0]': 3,
    'steps[0].id': 3,
    'steps[0].when': 5,
    'steps[1]': 6,
  });
});

test('finds names that stand twice, also where they are written differently', () => {
  const { fault, duplicates } = scanJson('{"a": 1, "b": {"a": 2, "a": 3}, "\\u0061": 4}', DEPTH);
  expect(fault).toBeNull();
  expect(duplicates.map(({ at }) => at)).toEqual([['b', 'a'], ['a']]);
});

test('a bomb is refused in no time and without a deep stack', () => {
  const start = performance.now();
  for (const bomb of [
    '['.repeat(1_000_000),
    '{"a":'.repeat(200_000),
    `"${'\\"'.repeat(500_000)}`,
  ]) {
    expect(scanJson(bomb, DEPTH).fault).not.toBeNull();
  }
  const wide = `{"${'k'.repeat(50_000)}":[${'{},'.repeat(100_000)}{}]}`;
  expect(scanJson(wide, DEPTH).fault).toBeNull();
  expect(performance.now() - start).toBeLessThan(10_000);
});
