import { expect, test } from 'vitest';
import { UI_LANGUAGES } from '../i18n/choose-language.ts';
import { decideSettings, limitsOf } from './decide.ts';
import { buildManagedSchema } from './json-schema.ts';
import { presentPolicy } from './present-policy.ts';
import { readPolicy } from './read-policy.ts';
import { SAMPLE_POLICY, WITHOUT_SAMPLE } from './sample.ts';
import { POLICY_KEYS } from './schema.ts';
import { statisticsOf } from './statistics.ts';

test('every key there is: one that starts, records or sends something must not come in unseen', () => {
  expect(POLICY_KEYS).toEqual([
    'language',
    'roles',
    'autoOffer',
    'practice',
    'disabled',
    'packs',
    'team',
    'threshold',
    'retentionDays',
    'collectorKey',
    'collectorDestination',
  ]);
});

test('nothing is decided and nothing is limited where nothing is set', () => {
  expect(decideSettings({})).toEqual({});
  expect(Object.values(limitsOf({}))).toEqual([false, false, false, false]);
  expect(presentPolicy(readPolicy({}), 'nl')).toBeUndefined();
});

test('an empty list of roles is a choice, too', () => {
  expect(decideSettings({ roles: [], language: 'de', practice: false })).toEqual({
    roles: [],
    language: 'de',
  });
});

test('without the studio nothing is recorded; without recording the studio is there', () => {
  expect(limitsOf({ disabled: ['studio'] })).toMatchObject({
    isRecordingOff: true,
    isStudioOff: true,
  });
  expect(limitsOf({ disabled: ['recording'] })).toMatchObject({
    isRecordingOff: true,
    isStudioOff: false,
  });
  expect(limitsOf({ disabled: ['insights'] })).toMatchObject({
    isInsightsOff: true,
    isStudioOff: false,
  });
});

test('counts: the threshold is 10 or more, events are kept for 90 days or fewer, nothing leaves without a key', () => {
  expect(statisticsOf({})).toEqual({
    team: null,
    threshold: 10,
    retentionDays: 90,
    collector: null,
  });
  const collectorDestination = 'https://tellingen.voorbeeldstad.example/';
  expect(statisticsOf({ collectorDestination }).collector).toBeNull();
  const set = { team: 'Burgerzaken', threshold: 25, retentionDays: 7, collectorKey: 'age1q' };
  expect(statisticsOf({ ...set, collectorDestination })).toEqual({
    team: 'Burgerzaken',
    threshold: 25,
    retentionDays: 7,
    collector: { key: 'age1q', destination: collectorDestination },
  });
});

test('Chromium is told the kinds of values and no limits: what it drops, nobody could be shown', () => {
  const { type, properties = {} } = buildManagedSchema();
  expect(type).toBe('object');
  expect(Object.keys(properties)).toEqual(POLICY_KEYS);
  expect(properties['threshold']).toEqual({ type: 'integer', description: expect.any(String) });
  expect(properties['packs']).toEqual({
    type: 'array',
    items: {
      type: 'object',
      properties: { url: { type: 'string' }, sha256: { type: 'string' } },
    },
    description: expect.any(String),
  });
  expect(JSON.stringify(properties)).not.toMatch(/"(enum|pattern|minimum|maximum|\$ref)"/);
});

test('the ready-made files set every key that has a value for everybody, and rightly', () => {
  expect(readPolicy(SAMPLE_POLICY).problems).toEqual([]);
  const effective = POLICY_KEYS.filter((key) => !WITHOUT_SAMPLE.includes(key));
  expect(Object.keys(SAMPLE_POLICY)).toEqual(effective);
});

test('the person reads what is set, and what is wrong', () => {
  const reading = readPolicy({
    language: 'fr',
    roles: [],
    disabled: ['recording', 'studio'],
    autoOffer: false,
    retentionDays: 1,
    threshold: 5,
  });
  expect(presentPolicy(reading, 'nl')).toEqual({
    lines: [
      { label: 'Taal', values: ['Français'] },
      { label: 'Jouw werk', values: ['niets'] },
      { label: 'Uitleg vanzelf aanbieden', values: ['uit'] },
      { label: 'Uitgezet', values: ['uitleg opnemen', 'Studio'] },
      { label: 'Hoe lang stappen worden bewaard', values: ['1 dag'] },
    ],
    problems: ['threshold: minstens 10 is nodig, hier staat 5.'],
  });
});

test.each(UI_LANGUAGES)('$name has words for every key', ({ code }) => {
  const everything = {
    ...SAMPLE_POLICY,
    packs: [{ url: 'https://a.example/manifest.json', sha256: 'a'.repeat(64) }],
    team: 'Burgerzaken',
    threshold: 20,
    retentionDays: 30,
    collectorKey: `age1${'q'.repeat(58)}`,
    collectorDestination: 'https://a.example/',
  };
  const view = presentPolicy(readPolicy(everything), code)!;
  expect(view.lines).toHaveLength(POLICY_KEYS.length);
  expect(JSON.stringify(view)).not.toMatch(/policy\.|\{count\}/);
});
