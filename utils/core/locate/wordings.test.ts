import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBytes } from '../guide/count-bytes.ts';
import { KEYS, TRAITS, WORDED } from './evidence.ts';
import type { Evidence, Trait } from './evidence.ts';
import { addWording, keepLasting, wordingFor } from './wordings.ts';

const DUTCH: Evidence = {
  v: 'a',
  traits: { role: 'button', name: 'opslaan', id: 'save', heading: 'besluit' },
  twins: 'a',
  common: [],
  language: 'nl',
  words: 'abc bcd',
};
const GERMAN: Evidence = {
  ...DUTCH,
  traits: { role: 'button', name: 'speichern', id: 'save', heading: 'bescheid' },
  language: 'de',
  words: 'xyz zyx',
};

const isWorded = (trait: string) => (WORDED as readonly string[]).includes(trait);
const text = fc.stringMatching(/^[a-zé ]{1,60}$/);
const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    v: fc.constant('a' as const),
    traits: fc.dictionary(fc.constantFrom<Trait>(...TRAITS), text),
    twins: fc.constantFrom('a', 'b', 'z'),
    listed: fc.constant(true),
    pictured: fc.constant(true as const),
    rowTwins: fc.constantFrom('a', 'c'),
    common: fc.subarray([...KEYS]),
    language: fc.constantFrom('nl', 'de', 'en'),
    words: fc.array(fc.constantFrom('abc', 'bcd', 'cde', 'def')).map((it) => it.join(' ')),
  },
  { requiredKeys: ['v', 'traits', 'twins', 'common', 'words'] },
);

test('words in another language are kept beside the first, and weighed in their place there', () => {
  const both = addWording(DUTCH, GERMAN);
  expect(both.wordings).toEqual([
    { language: 'de', words: 'xyz zyx', traits: { name: 'speichern', heading: 'bescheid' } },
  ]);
  expect({ ...both, wordings: undefined }).toEqual({ ...DUTCH, wordings: undefined });
  expect(wordingFor(both, 'de')).toMatchObject(GERMAN);
  for (const language of ['nl', 'fr', undefined]) expect(wordingFor(both, language)).toBe(both);
});

test('a trait that has no words in the other language is none there', () => {
  const { heading: _, ...traits } = GERMAN.traits;
  const both = addWording(DUTCH, { ...GERMAN, traits });
  expect(wordingFor(both, 'de').traits).toEqual(traits);
});

test('described once more in a language, the later words stand', () => {
  const again = { ...GERMAN, traits: { name: 'sichern' } };
  expect(addWording(addWording(DUTCH, GERMAN), again).wordings).toEqual([
    { language: 'de', words: 'xyz zyx', traits: { name: 'sichern' } },
  ]);
  expect(addWording(DUTCH, { ...DUTCH, traits: { name: 'bewaren' } })).toBe(DUTCH);
});

test('where room is short the name stays longest, and without room nothing changes', () => {
  const long = Object.fromEntries(WORDED.map((trait) => [trait, 'w'.repeat(60)]));
  const fill = (length: number): Evidence => ({
    ...DUTCH,
    traits: { ...DUTCH.traits, path: 'p'.repeat(length) },
  });
  const tight = addWording(fill(1_100), { ...GERMAN, traits: long });
  expect(Object.keys(tight.wordings![0]!.traits)).toContain('name');
  expect(Object.keys(tight.wordings![0]!.traits).length).toBeLessThan(WORDED.length);
  const full = fill(1_320);
  expect(addWording(full, { ...GERMAN, traits: long })).toBe(full);
});

test('a wording never makes it larger than it may be, and brings words only', () => {
  fc.assert(
    fc.property(evidence, fc.array(evidence, { maxLength: 6 }), (first, others) => {
      fc.pre(countBytes(JSON.stringify(first)) <= 1_500);
      const all = others.reduce(addWording, first);
      expect(countBytes(JSON.stringify(all))).toBeLessThanOrEqual(1_500);
      expect(all.wordings?.length ?? 0).toBeLessThanOrEqual(4);
      for (const { traits } of all.wordings ?? [])
        expect(Object.keys(traits).every(isWorded)).toBe(true);
    }),
  );
});

test('what lasts is what both sightings say', () => {
  fc.assert(
    fc.property(evidence, evidence, (first, second) => {
      const lasting = keepLasting(first, second);
      for (const trait of TRAITS) {
        const isSame = first.traits[trait] === second.traits[trait];
        expect(lasting.traits[trait]).toBe(isSame ? first.traits[trait] : undefined);
      }
      expect(lasting.listed).toBe(first.listed ?? second.listed);
      expect(lasting.pictured).toBe(first.pictured && second.pictured);
      expect([first.twins, second.twins].every((it) => it <= lasting.twins)).toBe(true);
      expect(lasting.common.every((key) => lasting.traits[key] !== undefined)).toBe(true);
      for (const word of lasting.words.split(' ').filter(Boolean)) {
        expect(first.words).toContain(word);
        expect(second.words).toContain(word);
      }
      expect(keepLasting(first, first).traits).toEqual(first.traits);
      expect(keepLasting(lasting, second)).toEqual(lasting);
    }),
  );
});

test.each([
  ['https://a.nl/zaak/*/deel', 'https://a.nl/zaak/*/deel', 'https://a.nl/zaak/*/deel'],
  ['https://a.nl/zaak/x/deel', 'https://a.nl/zaak/y/deel', 'https://a.nl/zaak/*/deel'],
  ['https://a.nl/zaak', 'https://a.nl/zaak/deel', 'https://a.nl/*'],
])('a frame at %s, then at %s, is looked for at %s', (one, other, both) => {
  expect(keepLasting({ ...DUTCH, frame: one }, { ...DUTCH, frame: other }).frame).toBe(both);
});
