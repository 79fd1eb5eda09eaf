import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeGuide, writePack, writeStep } from './fixtures/write-guide.ts';
import { LIMITS } from './limits.ts';
import { parseGuide, parsePack, type Parsed } from './parse.ts';
import { formatMessage } from './problem-words.ts';
import type { Problem } from './problem.ts';

function problemsOf(parsed: Parsed<unknown>): readonly Problem[] {
  return parsed.ok ? parsed.warnings : parsed.problems;
}

const when = (condition: unknown): object =>
  writeGuide({ steps: [writeStep({ when: condition })] });

test('faults of form and of meaning are told together, in the order of the file', () => {
  const text = JSON.stringify(
    writeGuide({ steps: [writeStep({ target: 'knop', kleur: 'rood' }), writeStep({ titel: {} })] }),
    null,
    1,
  );
  const problems = problemsOf(parseGuide(text, 'gids.json'));
  expect(problems.map(({ path, message }) => [path, message.key])).toEqual([
    ['steps[0].target', 'unknown-target'],
    ['steps[0].kleur', 'unknown-field'],
    ['steps[1].id', 'duplicate-id'],
    ['steps[1].titel', 'unknown-field'],
  ]);
  const lines = problems.map(({ line }) => line!);
  expect(lines.map((line) => text.split('\n')[line - 1]!.trim().split(':')[0])).toEqual([
    '"target"',
    '"kleur"',
    '"id"',
    '"titel"',
  ]);
});

test('JSON that is broken, twice the same name, too much of it', () => {
  const keysOf = (text: string): [string, number | null][] =>
    problemsOf(parseGuide(text, 'gids.json')).map(({ message, line }) => [message.key, line]);
  expect(keysOf('{\n "format": 1,\n}')).toEqual([['json-comma-extra', 2]]);
  expect(keysOf(JSON.stringify(writeGuide()).replace('{', '{\n"language":"de",'))).toEqual([
    ['duplicate-name', 2],
  ]);
  expect(keysOf('['.repeat(100_000))).toEqual([['too-deep', 1]]);
  const deep = JSON.stringify(
    when({ not: { not: { not: { not: { not: { not: { not: { not: { not: {} } } } } } } } } }),
  );
  expect(keysOf(deep)).toEqual([['too-deep', 1]]);
  const padding = (size: number): string => {
    const text = JSON.stringify(writeGuide({ owner: 'é' }));
    return text + ' '.repeat(size - new TextEncoder().encode(text).length);
  };
  expect(keysOf(padding(LIMITS.bytes))).toEqual([]);
  expect(keysOf(padding(LIMITS.bytes + 1))).toEqual([['too-big', null]]);
});

test('a guide that is right comes out with its defaults, and a byte order mark is no fault', () => {
  const parsed = parseGuide(`\ufeff${JSON.stringify(writeGuide())}`, 'gids.json');
  expect(parsed).toMatchObject({
    ok: true,
    warnings: [],
    value: {
      start: { offer: 'launcher', frequency: 'always', priority: 50 },
      steps: [{ advance: { on: 'next' }, onMissing: { after: 8, do: 'explain' } }],
    },
  });
});

test('a pack', () => {
  expect(parsePack(JSON.stringify(writePack()), 'pack.json')).toMatchObject({ ok: true });
  const keysOf = (document: object): string[] =>
    problemsOf(parsePack(JSON.stringify(document), 'pack.json')).map(
      ({ path, message }) => `${path} ${message.key}`,
    );
  expect(keysOf(writeGuide())).toEqual(['kind is-not-a-pack']);
  expect(keysOf(writePack({ guides: ['../x.json'] }))).toEqual(['guides[0] bad-form']);
  expect(keysOf(writePack({ guides: ['a.json', 'a.json'] }))).toEqual([
    'guides[1] file-listed-twice',
  ]);
  expect(keysOf(writePack({ assets: [{ path: 'a.png', sha256: 'x' }] }))).toEqual([
    'assets[0].sha256 bad-form',
  ]);
  expect(keysOf(writePack({ variables: { host: { type: 'host', default: 'a/b' } } }))).toEqual([
    'variables.host.default bad-form',
  ]);
});

test('whatever JSON comes in, an answer comes out, and it can be said', () => {
  const value = fc.jsonValue({ maxDepth: 4 });
  const fields = fc.constantFrom(
    'title',
    'steps',
    'targets',
    'variables',
    'app',
    'start',
    'kind',
    'language',
    'basis',
    'id',
    'when',
    'body',
    'advance',
    'branch',
    'choices',
    'target',
    '__proto__',
    'constructor',
  );
  const put = (base: object, field: string, odd: unknown): string =>
    `${JSON.stringify(base).slice(0, -1)},${JSON.stringify(field)}:${JSON.stringify(odd)}}`;
  fc.assert(
    fc.property(fields, value, fc.boolean(), (field, odd, isStep) => {
      const step = JSON.parse(put(writeStep(), field, odd)) as unknown;
      const document = isStep
        ? writeGuide({ steps: [step] })
        : (JSON.parse(put(writeGuide(), field, odd)) as unknown);
      for (const problem of problemsOf(parseGuide(JSON.stringify(document), 'gids.json'))) {
        expect(formatMessage(problem, 'nl')).toMatch(/[.?!]$/);
        expect(formatMessage(problem, 'nl')).not.toContain('undefined');
      }
    }),
    { numRuns: 3_000 },
  );
});
