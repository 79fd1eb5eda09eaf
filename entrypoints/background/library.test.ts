import { expect, test } from 'vitest';
import { makeGuide, makePack } from '../../tests/stores/samples.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { createLibrary } from './library.ts';
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
