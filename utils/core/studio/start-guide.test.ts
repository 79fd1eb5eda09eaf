import { expect, test } from 'vitest';
import { draftGuideSchema } from '../record/draft-schema.ts';
import { LIMITS } from '../guide/limits.ts';
import { makeDraft } from './fixtures/draft.ts';
import { duplicateGuide, GUIDE_KINDS, startGuide } from './start-guide.ts';

test.each(GUIDE_KINDS)('a new guide can be stored: %s', (kind) => {
  const like = {
    ...makeDraft(),
    variables: { ...makeDraft().variables, other: { type: 'text' as const, required: false } },
  };
  const guide = startGuide({ kind, language: 'de', title: 'Neu', body: 'Hier der Text', like });
  expect(draftGuideSchema.parse(guide)).toEqual(guide);
  expect(guide.app.match).toEqual(like.app.match);
  // Only what its addresses need.
  expect(Object.keys(guide.variables)).toEqual(['host']);
});

test('a copy has a version and a title of its own, in each language', () => {
  const long = 'x'.repeat(LIMITS.title);
  const guide = { ...makeDraft(), version: '2.1.0', title: { nl: 'Besluit', de: long } };
  const copy = duplicateGuide(guide);
  expect(copy.version).toBe('0.1.0');
  expect(copy.id).not.toBe(guide.id);
  expect(copy.title['nl']).toBe('Besluit (2)');
  expect(copy.title['de']).toHaveLength(LIMITS.title);
  expect(draftGuideSchema.safeParse(copy).success).toBe(true);
});
