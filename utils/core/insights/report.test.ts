import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport } from './build-report.ts';
import { arbitraryEvent } from './fixtures/arbitrary-event.ts';
import { createQuickCheck } from './check-quickly.ts';
import { makeGuideCounts, makeReport } from './fixtures/make-report.ts';
import { readReport } from './read-report.ts';
import { REPORT_LIMITS, reportSchema } from './report-schema.ts';
import { rebuildTallies } from './tally.ts';

const NOW = Date.parse('2026-11-26T10:00:00Z');
const content = { id: 'f'.repeat(32), week: '2026-W46', team: 'Vergunningen', words: [] };

test('the report of any log is read back as it was built, and holds its own week only', () => {
  fc.assert(
    fc.property(fc.array(arbitraryEvent, { maxLength: 60 }), (events) => {
      const tallies = rebuildTallies(events);
      const report = buildReport({ ...content, tallies });
      expect(readReport(JSON.stringify(report), NOW)).toEqual({ ok: true, report });
      const started = tallies
        .filter(({ week }) => week === '2026-W46')
        .reduce((sum, tally) => sum + (tally.started ?? 0), 0);
      expect(report.guides.reduce((sum, guide) => sum + (guide.started ?? 0), 0)).toBe(started);
      // No run, no moment.
      expect(JSON.stringify(report)).not.toMatch(/run-|"at"|\d{9}/);
    }),
  );
});

test('of searches, words of the list alone', () => {
  const words = ['vergunning', 'testpersoon', 'op'].map((word) => ({
    week: '2026-W46',
    word,
    count: 2,
  }));
  const elsewhere = { week: '2026-W45', word: 'bezwaar', count: 1 };
  const report = buildReport({ ...content, tallies: [], words: [...words, elsewhere] });
  expect(report.words).toEqual({ vergunning: 2 });
});

test('a count that nobody reaches is cut, so that the rest still counts', () => {
  const tally = { week: '2026-W46', packId: 'nl.a', guideId: 'nl.a.b', guideVersion: '1.0.0' };
  const report = buildReport({
    ...content,
    tallies: [{ ...tally, started: 99_999, steps: { een: { seen: 99_999 } } }],
  });
  expect(report.guides[0]).toMatchObject({
    started: REPORT_LIMITS.count,
    steps: { een: { seen: REPORT_LIMITS.count } },
  });
});

test('what a backup holds that no report can is left out, and the rest counts', () => {
  const tally = { week: '2026-W46', packId: 'nl.a', guideId: 'nl.a.b', guideVersion: '1.0.0' };
  const own = { ...tally, started: 1, steps: {} };
  const report = buildReport({
    ...content,
    tallies: [
      { ...own, guideId: 'Max Muller' },
      { ...own, guideVersion: 'Max Muller' },
      { ...own, steps: { 'Max Muller': { seen: 1 } } },
      own,
    ],
  });
  expect(readReport(JSON.stringify(report), NOW)).toEqual({ ok: true, report });
  expect(report.guides).toEqual([{ pack: 'nl.a', guide: 'nl.a.b', version: '1.0.0', started: 1 }]);
});

test.each([
  ['a file that was cut off', JSON.stringify(makeReport(1)).slice(0, -9), 'corrupt', ''],
  ['nothing', 'null', 'kind', 'kind'],
  ['a backup', '{"kind":"leidraad-backup"}', 'kind', 'kind'],
  ['a later format', JSON.stringify({ ...makeReport(1), format: 2 }), 'version', 'format'],
  ['a forged count', count(1e9), 'count', 'guides[0].started'],
  ['a count below zero', count(-1), 'count', 'guides[0].started'],
  ['a fraction', count(1.5), 'field', 'guides[0].started'],
  ['a word as a count', count('3'), 'field', 'guides[0].started'],
  ['a person', JSON.stringify({ ...makeReport(1), person: 'Testpersoon' }), 'field', ''],
  [
    'a private word',
    JSON.stringify({ ...makeReport(1), words: { testpersoon: 1 } }),
    'field',
    'words',
  ],
  ['a week that is not over', JSON.stringify(makeReport(1, { week: '2026-W48' })), 'open', 'week'],
  [
    'a week that there is not',
    JSON.stringify(makeReport(1, { week: '2025-W53' })),
    'field',
    'week',
  ],
  ['far too long a text', ' '.repeat(REPORT_LIMITS.length + 1), 'length', ''],
])('%s is refused, with the place and not what was found there', (_what, text, fault, where) => {
  const read = readReport(text, NOW);
  expect(read).toMatchObject({ ok: false, fault, where });
  expect(JSON.stringify(read)).not.toContain('testpersoon');
});

function count(started: unknown): string {
  return JSON.stringify({ ...makeReport(1), guides: [{ ...makeGuideCounts(), started }] });
}

test('a quick check agrees with the schema', () => {
  const isRight = createQuickCheck();
  const steps = { vraag: { done: 1, answers: { ja: 2 } }, kiezen: { seen: 3 } };
  const sound = makeReport(1, {
    guides: [makeGuideCounts({ started: 1, took: { 'under-5-min': 1 }, steps })],
    words: { bezwaar: 1 },
  });
  expect(isRight(sound)).toBe(true);
  const forged = JSON.stringify(sound).replace('"bezwaar"', '"__proto__"');
  expect(isRight(JSON.parse(forged))).toBe(false);
  const paths = listPaths(sound);
  const odd = [null, 0, -1, 1.5, 1e9, '1', '', 'Vraag', [], {}, { done: 1 }, true];
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.constantFrom(...odd),
      fc.constantFrom('replace', 'add', 'rename'),
      ([...path], value, way) => {
        const found: unknown = structuredClone(sound);
        const key = path.pop()!;
        const holder = path.reduce(
          (it, name) => it[name] as Record<string, unknown>,
          found as Record<string, unknown>,
        );
        if (way === 'replace') holder[key] = value;
        if (way === 'add') holder['nog-een'] = value;
        if (way === 'rename' && !Array.isArray(holder)) {
          holder[JSON.stringify(value)] = holder[key];
          delete holder[key];
        }
        const text = JSON.stringify(found);
        for (const _ of ['new', 'seen']) {
          expect(isRight(JSON.parse(text))).toBe(reportSchema.safeParse(JSON.parse(text)).success);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

function listPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...listPaths(inner, [...path, key]),
  ]);
}
