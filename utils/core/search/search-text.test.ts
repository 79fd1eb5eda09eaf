import { expect, test } from 'vitest';
import { guideSchema } from '../guide/schema.ts';
import { toSearchText } from './search-text.ts';

const common = {
  format: 1,
  version: '1.0.0',
  language: 'nl',
  app: { id: 'zaak', match: ['https://zaken.voorbeeldstad.nl/*'] },
};
const hosts = ['https://zaken.voorbeeldstad.nl/*', 'https://archief.voorbeeldstad.nl/*'];

const walkthrough = guideSchema.parse({
  ...common,
  kind: 'walkthrough',
  id: 'nl.a.besluit',
  title: { nl: 'Besluit', de: 'Bescheid' },
  goal: { nl: 'Het **besluit** staat vast.' },
  keywords: { nl: ['beschikking', 'oordeel'], de: ['Verfügung'] },
  app: { ...common.app, name: { nl: 'Zaakdossier', de: 'Fallakte' } },
  steps: [
    {
      id: 'een',
      title: { nl: 'Open', de: 'Öffnen' },
      body: { nl: 'Klik op [Opslaan](https://a.nl/geheim).' },
      why: { nl: 'Daarom.' },
      pitfalls: [{ nl: 'Pas op.' }],
    },
    { id: 'twee', title: { nl: 'Sluit' } },
  ],
});

test('all words of a guide, without their marks and addresses', () => {
  expect(toSearchText(walkthrough, hosts, 'nl')).toEqual({
    guideId: 'nl.a.besluit',
    kind: 'walkthrough',
    language: 'nl',
    title: 'Besluit',
    keywords: 'beschikking oordeel',
    goal: 'Het besluit staat vast.',
    steps: 'Open Sluit',
    body: 'Klik op Opslaan. Daarom. Pas op.',
    where: 'Zaakdossier',
  });
});

test('in the wanted language, and in that of the guide where it has no words in it', () => {
  expect(toSearchText(walkthrough, hosts, 'de')).toMatchObject({
    language: 'de',
    title: 'Bescheid',
    keywords: 'Verfügung',
    goal: 'Het besluit staat vast.',
    steps: 'Öffnen Sluit',
    where: 'Fallakte',
  });
  expect(toSearchText(walkthrough, hosts, 'fr')).toMatchObject({
    language: 'nl',
    title: 'Besluit',
    keywords: 'beschikking oordeel',
  });
});

test.each([
  ['article', { body: { nl: 'Lees *dit*.' } }, '', 'Lees dit.'],
  ['announcement', { body: { nl: 'Nieuw.' } }, '', 'Nieuw.'],
  [
    'checklist',
    { items: [{ id: 'a', title: { nl: 'Eerst' }, body: { nl: 'Dan.' } }] },
    'Eerst',
    'Dan.',
  ],
  [
    'tips',
    {
      targets: { t: { role: 'button' } },
      tips: [{ id: 'a', target: 't', show: 'help', body: { nl: 'Tip.' } }],
    },
    '',
    'Tip.',
  ],
] as const)('of an %s, too', (kind, fields, steps, body) => {
  const guide = guideSchema.parse({
    ...common,
    kind,
    id: 'nl.a.b',
    title: { nl: 'Iets' },
    ...fields,
  });
  const text = toSearchText(guide, hosts, 'nl');
  expect(text).toMatchObject({
    kind,
    steps,
    where: 'zaken.voorbeeldstad.nl, archief.voorbeeldstad.nl',
  });
  expect(text.body).toBe(body);
});
