import { expect, test } from 'vitest';
import { makeGuide, makePack } from '../../tests/stores/samples.ts';
import { resolveGuide } from '../../utils/core/guide/resolve.ts';
import type { Guide, Walkthrough } from '../../utils/core/guide/schema.ts';
import { evaluateCondition } from '../../utils/core/run/conditions.ts';
import { buildContext } from '../../utils/core/run/fixtures/build-guide.ts';
import { contextFor, createLibrary, valuesOf, type ReadyGuide } from './library.ts';
import type { Stores } from './stores.ts';

const GUIDE = 'nl.zaak.besluit';
const packOf = (id: string, version: string) => ({
  ...makePack(id, [GUIDE]),
  guides: [makeGuide(GUIDE, version)],
});

/** The pack that the guide is taken from, where these are installed one after the other. */
async function findPack(...packs: readonly ReturnType<typeof packOf>[]): Promise<string> {
  const stores = { loadPacks: () => Promise.resolve(packs) } as unknown as Stores;
  const guides = await createLibrary(stores).list();
  expect(guides).toHaveLength(1);
  return `${guides[0]!.packId} ${guides[0]!.guide.version}`;
}

test('of a guide in several packs the highest version counts, whatever was installed last', async () => {
  const repaired = packOf(GUIDE, '1.10.0');
  expect(await findPack(packOf('nl.zaak', '1.9.0'), repaired)).toBe(`${GUIDE} 1.10.0`);
  // The pack was updated, and has not the repair yet.
  expect(await findPack(repaired, packOf('nl.zaak', '1.9.1'))).toBe(`${GUIDE} 1.10.0`);
  expect(await findPack(repaired, packOf('nl.zaak', '2.0.0'))).toBe('nl.zaak 2.0.0');
});

test('of the same version the one that was installed last, such as one that its author tries', async () => {
  const both = [packOf('nl.zaak', '1.0.0'), packOf(GUIDE, '1.0.0')] as const;
  expect(await findPack(...both)).toBe(`${GUIDE} 1.0.0`);
  expect(await findPack(both[1], both[0])).toBe('nl.zaak 1.0.0');
});

test('a guide has what was filled in, else what its pack says, and is none while a value lacks', async () => {
  const pack = makePack('nl.zaak', [GUIDE]);
  const host = { type: 'host', required: true } as const;
  const variables = {
    zaakHost: host,
    helpdesk: { type: 'phone', required: false, default: '14 070' },
    team: { type: 'text', required: false, default: 'Zaken' },
  } as const;
  const guide: Guide = {
    ...makeGuide(GUIDE),
    app: { ...makeGuide(GUIDE).app, match: ['https://{{zaakHost}}/*'] },
    variables: { zaakHost: host },
  };
  const listed = (values: Record<string, string>) => {
    const packs = [{ ...pack, manifest: { ...pack.manifest, variables }, guides: [guide], values }];
    return createLibrary({ loadPacks: async () => packs } as unknown as Stores).list();
  };
  expect(await listed({ helpdesk: '14 030' })).toEqual([]);
  expect(await listed({ helpdesk: '14 030', zaakHost: 'zaak.nl' })).toMatchObject([
    {
      guide: { app: { match: ['https://zaak.nl/*'] } },
      values: { zaakHost: 'zaak.nl', helpdesk: '14 030', team: 'Zaken' },
    },
  ]);
});

/** A guide that is there for one way of working, and says which. */
function guideFor(id: string, way: string): Walkthrough {
  const guide = makeGuide(id);
  if (guide.kind !== 'walkthrough') throw new Error('a walkthrough is needed');
  const variables = { way: { type: 'text', required: false, default: way } } as const;
  const step = { ...guide.steps[0]!, title: { nl: '{{way}}' }, when: { variable: 'way', is: way } };
  return { ...guide, variables, start: { ...guide.start, when: step.when }, steps: [step] };
}

/** What the guide says, and whether it is true. */
function readWay({ guide, ...ready }: ReadyGuide) {
  const { title, when } = (guide as Walkthrough).steps[0]!;
  const context = contextFor(buildContext({}), ready);
  return [
    title['nl'],
    ...[when, guide.start.when].map((it) => it && evaluateCondition(it, context)),
  ];
}

test('what a guide asks of a value is asked of what it says, also of its own default', async () => {
  // What two guides mean by the same name is not the pack's.
  const guides = [guideFor('nl.zaak.a', 'digitaal'), guideFor('nl.zaak.b', 'papier')];
  const pack = { ...makePack('nl.zaak', ['nl.zaak.a', 'nl.zaak.b']), guides };
  const read = async (values: Record<string, string>) => {
    const packs = [{ ...pack, values }];
    const stores = { loadPacks: async () => packs } as unknown as Stores;
    return (await createLibrary(stores).list()).map(readWay);
  };
  const byDefault = [
    ['digitaal', true, true],
    ['papier', true, true],
  ];
  expect(await read({})).toEqual(byDefault);
  // A field that was emptied.
  expect(await read({ way: ' ' })).toEqual(byDefault);
  expect(await read({ way: 'papier' })).toEqual([
    ['papier', false, false],
    ['papier', true, true],
  ]);
});

test('also in a preview', async () => {
  const guide = { ...guideFor('nl.zaak.a', 'digitaal'), id: 'preview:1' };
  const resolved = resolveGuide(guide, {});
  const stores = {
    loadPacks: async () => [],
    previews: { load: async () => resolved.ok && { guide: resolved.guide, as: { roles: [] } } },
  } as unknown as Stores;
  const found = await createLibrary(stores).find('preview:1');
  expect(readWay(found!)).toEqual(['digitaal', true, true]);
});

test('an emptied field is what its pack says', async () => {
  const pack = makePack('nl.zaak', [GUIDE]);
  const variables = { team: { type: 'text', required: false, default: 'Zaken' } } as const;
  const values = { team: '' };
  expect(valuesOf({ ...pack, manifest: { ...pack.manifest, variables }, values })).toEqual({
    team: 'Zaken',
  });
});
