import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openProfile } from '../../tests/stores/profile.ts';
import { installPack, listPacks } from '../../utils/store/packs.ts';
import { installBundledPacks, readBundledPacks } from './bundled-packs.ts';

const [shipped] = readBundledPacks();
const { id, version } = shipped!.manifest;
const others = readBundledPacks().slice(1);

async function openWith(installed: 'earlier' | 'none') {
  const { db } = await openProfile();
  const manifest = { ...shipped!.manifest, version: '0.0.1' };
  if (installed === 'earlier') await installPack(db, { ...shipped!, manifest });
  return db;
}

test.each([
  ['stays away where it was removed', 'none', [id], []],
  ['comes where it is not there', 'none', [], [version]],
  [
    'is renewed where it is there, whatever a setting says of its removal',
    'earlier',
    [id],
    [version],
  ],
] as const)('a pack that ships %s', async (_name, installed, removed, expected) => {
  const db = await openWith(installed);
  await installBundledPacks(db, [...removed, ...others.map(({ manifest }) => manifest.id)]);
  expect((await listPacks(db)).map(({ manifest }) => manifest.version)).toEqual(expected);
  db.close();
});
