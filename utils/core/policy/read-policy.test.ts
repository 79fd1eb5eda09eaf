import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPath } from '../guide/problem.ts';
import { readPolicy } from './read-policy.ts';
import { SAMPLE_POLICY } from './sample.ts';
import type { Policy } from './schema.ts';

const KEY = `age1${'q'.repeat(58)}`;
const RIGHT: Required<Policy> = {
  ...(SAMPLE_POLICY as Required<typeof SAMPLE_POLICY>),
  packs: [
    { url: 'https://gidsen.voorbeeldstad.example/zaken/manifest.json', sha256: 'a'.repeat(64) },
  ],
  team: 'Burgerzaken',
  threshold: 20,
  retentionDays: 30,
  collectorKey: KEY,
  collectorDestination: 'https://tellingen.voorbeeldstad.example/leidraad/',
};

const problemsOf = (managed: Readonly<Record<string, unknown>>) =>
  readPolicy(managed).problems.map(({ at, key }) => `${formatPath(at)} ${key}`);

test('what is right is taken as it is', () => {
  expect(readPolicy({})).toEqual({ policy: {}, problems: [] });
  expect(readPolicy(RIGHT)).toEqual({ policy: RIGHT, problems: [] });
});

test.each([
  [{ language: 'xx' }, 'language unknown-word'],
  [{ language: null }, 'language unknown-word'],
  [{ roles: 'behandelaar' }, 'roles wrong-kind'],
  [{ roles: ['Team Lead'] }, 'roles[0] bad-form'],
  [{ autoOffer: 'false' }, 'autoOffer wrong-kind'],
  [{ practice: 0 }, 'practice wrong-kind'],
  [{ disabled: ['record'] }, 'disabled[0] unknown-word'],
  [
    { packs: [{ url: 'http://voorbeeldstad.example/manifest.json', sha256: 'a'.repeat(64) }] },
    'packs[0].url bad-form',
  ],
  [
    { packs: [{ url: 'https://voorbeeldstad.example/manifest.json', sha256: 'A'.repeat(64) }] },
    'packs[0].sha256 bad-form',
  ],
  [{ packs: [{ url: 'https://voorbeeldstad.example/manifest.json' }] }, 'packs[0] missing-kind'],
  [{ team: '' }, 'team text-empty'],
  [{ threshold: 9 }, 'threshold number-too-small'],
  [{ threshold: 10.5 }, 'threshold wrong-kind'],
  [{ retentionDays: 91 }, 'retentionDays number-too-big'],
  [{ retentionDays: 0 }, 'retentionDays number-too-small'],
  [{ collectorKey: 'AGE-SECRET-KEY-1' }, 'collectorKey bad-form'],
  [
    { collectorDestination: 'https://naam@voorbeeldstad.example/' },
    'collectorDestination bad-form',
  ],
  [
    { collectorDestination: 'http://tellingen.voorbeeldstad.example/' },
    'collectorDestination bad-form',
  ],
  [{ collectorDestination: 'https://*.voorbeeldstad.example/' }, 'collectorDestination bad-form'],
  [{ langauge: 'nl' }, 'langauge unknown-field'],
])('%o: %s', (managed, problem) => {
  expect(problemsOf(managed)).toEqual([problem]);
});

test('a key that was misspelt is told what was probably meant', () => {
  expect(readPolicy({ retentiondays: 30 }).problems[0]!.params).toMatchObject({
    suggestion: 'retentionDays',
  });
});

test('whatever is wrong, it is named, and every other key counts', () => {
  const keys = Object.keys(RIGHT) as (keyof Policy)[];
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.jsonValue()),
      fc.subarray(keys),
      (noise, kept) => {
        const right = Object.fromEntries(kept.map((key) => [key, RIGHT[key]]));
        const managed = { ...noise, ...right };
        const { policy, problems } = readPolicy(managed);
        expect(policy).toMatchObject(right);
        const named = new Set(problems.map(({ at }) => at[0]));
        const left = Object.keys(managed).filter((key) => !Object.hasOwn(policy, key));
        expect(named).toEqual(new Set(left));
      },
    ),
  );
});
