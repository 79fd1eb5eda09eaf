import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openProfile } from '../../tests/stores/profile.ts';
import { parseGuide } from '../../utils/core/guide/parse.ts';
import type { LeidraadDb } from '../../utils/store/database-schema.ts';
import { installPack, listPacks, type InstalledPack } from '../../utils/store/packs.ts';
import { installBundledPacks, readBundledPacks } from './bundled-packs.ts';

vi.mock('../../utils/core/guide/parse.ts', { spy: true });

const [shipped] = readBundledPacks();
const { id, version } = shipped!.manifest;
const others = readBundledPacks().slice(1);

const EARLIER = { ...shipped!, manifest: { ...shipped!.manifest, version: '0.0.1' } };

async function openWith(installed?: InstalledPack) {
  const { db } = await openProfile();
  if (installed) await installPack(db, installed);
  return db;
}

const install = (db: LeidraadDb, removed: readonly string[]) =>
  installBundledPacks(db, [...removed, ...others.map(({ manifest }) => manifest.id)]);

test.each([
  ['stays away where it was removed', undefined, [id], []],
  ['comes where it is not there', undefined, [], [version]],
  [
    'is renewed where it is there, whatever a setting says of its removal',
    EARLIER,
    [id],
    [version],
  ],
] as const)('a pack that ships %s', async (_name, installed, removed, expected) => {
  const db = await openWith(installed);
  await install(db, removed);
  expect((await listPacks(db)).map(({ manifest }) => manifest.version)).toEqual(expected);
  db.close();
});

test('what was filled in stays, and what is there already is neither read nor stored anew', async () => {
  const values = { helpdesk: '14 030' };
  const db = await openWith({ ...EARLIER, values, installedAt: 7 });
  await install(db, []);
  const [renewed] = await listPacks(db);
  expect(renewed).toMatchObject({ manifest: { version }, values });
  const kept = { ...renewed!, installedAt: 9 };
  await installPack(db, { ...shipped!, ...kept });
  vi.mocked(parseGuide).mockClear();
  await install(db, []);
  expect(parseGuide).not.toHaveBeenCalled();
  expect(await listPacks(db)).toEqual([kept]);
  db.close();
});

test('a pack of the same name that came as a file stays as it is', async () => {
  const db = await openWith({ ...EARLIER, origin: 'file' });
  await install(db, []);
  expect(await listPacks(db)).toMatchObject([{ manifest: { version: '0.0.1' }, origin: 'file' }]);
  db.close();
});
