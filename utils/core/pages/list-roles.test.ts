import { expect, test } from 'vitest';
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
