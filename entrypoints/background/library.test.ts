import { expect, test } from 'vitest';
import { makeGuide, makePack } from '../../tests/stores/samples.ts';
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
