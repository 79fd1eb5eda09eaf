import { expect, test } from 'vitest';
import { writeGuide, writeKind } from '../guide/fixtures/write-guide.ts';
import { guideSchema, packSchema, type Checklist } from '../guide/schema.ts';
import { assemblePack } from './assemble-pack.ts';
import { copyPack, goOnWithPack } from './open-pack.ts';

const steps = guideSchema.parse({ ...writeGuide(), id: 'nl.stad.stappen', version: '2.0.0' });
const lines = [
  { id: 'een', title: { nl: 'Doe' }, guide: 'nl.stad.stappen' },
  { id: 'twee', title: { nl: 'Doe' }, guide: 'nl.elders.gids' },
  { id: 'drie', title: { nl: 'Doe' }, doneWhen: { guide: 'nl.stad.stappen', is: 'completed' } },
];
const list = guideSchema.parse(
  JSON.parse(
    JSON.stringify(writeKind('checklist', { id: 'nl.stad.lijst', version: '2.1.0', items: lines })),
  ),
);
const manifest = packSchema.parse({
  format: 1,
  kind: 'pack',
  id: 'nl.stad.zaken',
  version: '2.3.0',
  title: { nl: 'Zaken' },
  issuer: 'Stad',
  contact: 'balie@stad.example',
  languages: ['nl'],
  variables: { helpdesk: { type: 'text', label: { nl: 'Balie' } } },
  roles: { behandelaar: { nl: 'Behandelaar' } },
  guides: ['stappen.json', 'lijst.json'],
});
const pack = { manifest, guides: [steps, list] };

test('who goes on with a pack has the same, to publish the next version of', () => {
  const { plan, drafts } = goOnWithPack(pack, ['d1', 'd2']);
  expect(plan).toMatchObject({ id: 'nl.stad.zaken', version: '2.3.0', drafts: ['d1', 'd2'] });
  expect(drafts).toEqual([
    { id: 'd1', guide: steps },
    { id: 'd2', guide: list },
  ]);
  expect(assemblePack(plan, pack.guides)).toEqual(pack);
});

test('a copy has ids of its own, also where its guides speak of one another', () => {
  const taken = new Set(['dorp.zaken']);
  const { plan, drafts } = copyPack(pack, ['d1', 'd2'], { issuer: 'Dorp', taken });
  expect(plan).toMatchObject({ id: 'dorp.zaken-2', version: '0.1.0', issuer: 'Dorp' });
  expect(plan).not.toHaveProperty('contact');
  expect(plan.roles).toEqual(manifest.roles);
  expect(drafts.map(({ guide }) => [guide.id, guide.version])).toEqual([
    ['own.d1', '0.1.0'],
    ['own.d2', '0.1.0'],
  ]);
  const { items } = drafts[1]!.guide as Checklist;
  expect(items.map(({ guide, doneWhen }) => guide ?? doneWhen)).toEqual([
    'own.d1',
    'nl.elders.gids',
    { guide: 'own.d1', is: 'completed' },
  ]);
  expect(list).toMatchObject({ id: 'nl.stad.lijst', version: '2.1.0' });
});
