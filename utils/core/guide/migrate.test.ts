import { expect, test } from 'vitest';
import { FORMAT_CHAIN, migrateDocument, type FormatChain } from './migrate.ts';

/** A chain of three formats that never were: names change from one to the next. */
const chain: FormatChain = {
  current: 3,
  steps: {
    1: ({ heading, ...rest }) => ({ ...rest, format: 2, titles: [heading] }),
    2: ({ titles, ...rest }) => ({ ...rest, format: 3, title: (titles as string[]).join(' ') }),
  },
};

test.each([
  [{ format: 1, heading: 'A' }, 1],
  [{ format: 2, titles: ['A'] }, 2],
  [{ format: 3, title: 'A' }, 3],
])('brings %j up to date', (document, from) => {
  const before = structuredClone(document);
  expect(migrateDocument(document, chain)).toEqual({
    ok: true,
    from,
    document: { format: 3, title: 'A' },
  });
  expect(document).toEqual(before);
});

test.each([
  [{}, 'format-missing'],
  [{ format: '1' }, 'format-unknown'],
  [{ format: 0 }, 'format-unknown'],
  [{ format: 1.5 }, 'format-unknown'],
  [{ format: null }, 'format-unknown'],
  [{ format: 4 }, 'format-newer'],
  // `titles` is not there: the second migration fails.
  [{ format: 2 }, 'migration-failed'],
])('refuses %j: %s', (document, key) => {
  const result = migrateDocument(document, chain);
  expect(result.ok ? null : result.finding.key).toBe(key);
});

test.each([
  ['a migration that is not there', {}],
  ['one that keeps the old number', { 1: (document) => document }],
  ['one that returns no document', { 1: () => [] as never }],
] satisfies [string, FormatChain['steps']][])('stops at %s', (_title, steps) => {
  const result = migrateDocument({ format: 1 }, { current: 2, steps });
  expect(result.ok ? null : result.finding.key).toBe('migration-failed');
});

test('the chain has a migration for each format but the current one', () => {
  const formats = Array.from({ length: FORMAT_CHAIN.current - 1 }, (_, index) => `${index + 1}`);
  expect(Object.keys(FORMAT_CHAIN.steps)).toEqual(formats);
});
