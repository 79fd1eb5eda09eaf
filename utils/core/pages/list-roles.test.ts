import { expect, test } from 'vitest';
import { guideSchema } from '../guide/schema.ts';
import { buildGuide } from '../run/fixtures/build-guide.ts';
import { listRoles } from './list-roles.ts';

const guides = [
  buildGuide(
    [
      { id: 'een', handover: { to: 'goedkeurder' } },
      { id: 'twee', handover: { to: 'archief' } },
    ],
    { audience: ['team-vergunningen'] },
  ),
];

test('roles come from guides and packs, once each, in words where there are any', () => {
  const manifest = {
    languages: ['nl'],
    roles: { goedkeurder: { nl: 'Beslisser', de: 'Zeichnung' } },
  };
  expect(listRoles([{ manifest, guides }], ['goedkeurder', 'weg'], 'nl')).toEqual([
    { id: 'archief', label: 'archief', isChosen: false },
    { id: 'goedkeurder', label: 'Beslisser', isChosen: true },
    { id: 'team-vergunningen', label: 'team vergunningen', isChosen: false },
  ]);
  expect(listRoles([{ manifest, guides }], [], 'de').at(-1)?.label).toBe('Zeichnung');
});

test('without any role there is nothing to choose', () => {
  const manifest = { languages: ['nl'] };
  expect(listRoles([{ manifest, guides: [buildGuide([{ id: 'een' }])] }], [], 'nl')).toEqual([]);
});

const ROLE = (role: string) => ({ not: { any: [{ role }, { language: 'de' }] } });
const build = (kind: string, fields: object) =>
  guideSchema.parse({
    format: 1,
    kind,
    id: 'nl.stad.gids',
    version: '1.0.0',
    language: 'nl',
    title: { nl: 'Titel' },
    app: { id: 'app', match: ['https://app.example/*'] },
    targets: { save: { role: 'button' } },
    ...fields,
  });

test.each([
  [
    buildGuide(
      [
        { id: 'een', when: ROLE('stagiair'), branch: [{ when: ROLE('coach'), goto: 'een' }] },
        { id: 'twee' },
      ],
      { start: { when: ROLE('balie') } },
    ),
    ['balie', 'coach', 'stagiair'],
  ],
  [
    build('tips', {
      start: { when: ROLE('balie') },
      tips: [{ id: 'a', target: 'save', show: 'help', body: { nl: 'x' }, when: ROLE('stagiair') }],
    }),
    ['balie', 'stagiair'],
  ],
  [
    build('checklist', {
      items: [{ id: 'a', title: { nl: 'x' }, doneWhen: { all: [{ role: 'stagiair' }] } }],
    }),
    ['stagiair'],
  ],
  [build('article', { body: { nl: 'x' }, start: { when: ROLE('stagiair') } }), ['stagiair']],
])('a role that only a condition asks about can be chosen, %#', (guide, roles) => {
  const manifest = { languages: ['nl'] };
  const listed = listRoles([{ manifest, guides: [guide] }], [], 'nl');
  expect(listed.map(({ id }) => id)).toEqual(roles);
});
