import { expect, test } from 'vitest';
import { makeDraft } from './fixtures/draft.ts';
import { isSame } from './is-same.ts';
import { listLanguages, patch, setNeededWords, setWords } from './edit-words.ts';

test('changes fields in their place, and takes out what becomes undefined', () => {
  const thing: { a: number; b?: number; c: number } = { a: 1, b: 2, c: 3 };
  expect(JSON.stringify(patch(thing, { b: 5 }))).toBe('{"a":1,"b":5,"c":3}');
  expect(JSON.stringify(patch<typeof thing>(thing, { ['b']: undefined as never }))).toBe(
    '{"a":1,"c":3}',
  );
  expect(thing).toEqual({ a: 1, b: 2, c: 3 });
});

test('puts words of one language in, and takes blank ones out', () => {
  expect(setWords(undefined, 'nl', 'Ja')).toEqual({ nl: 'Ja' });
  expect(setWords({ nl: 'Ja' }, 'de', 'Ja ')).toEqual({ nl: 'Ja', de: 'Ja ' });
  expect(setWords({ nl: 'Ja', de: 'Ja' }, 'nl', ' ')).toEqual({ de: 'Ja' });
  expect(setWords({ nl: 'Ja' }, 'nl', '')).toBeUndefined();
  expect(setNeededWords({ nl: 'Ja' }, 'nl', '')).toEqual({});
});

test('the languages are those of the title, and the own one', () => {
  const guide = makeDraft();
  expect(listLanguages({ ...guide, title: { de: 'Bescheid', nl: 'Besluit' } })).toEqual([
    'nl',
    'de',
  ]);
  expect(listLanguages({ ...guide, title: {} })).toEqual(['nl']);
});

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: '1' }, false],
  [{}, [], false],
  [null, {}, false],
  [{ a: null }, {}, false],
])('%j and %j are the same: %s', (left, right, expected) => {
  expect(isSame(left, right)).toBe(expected);
});
