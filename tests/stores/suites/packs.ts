import { describe, expect, test } from 'vitest';
import { openLeidraad } from '../../../utils/store/database.ts';
import {
  installPack,
  listPacks,
  loadPacks,
  removePack,
  savePackValues,
} from '../../../utils/store/packs.ts';
import { dumpDatabase, nameDatabase } from '../raw-database.ts';
import { makeGuide, makePack } from '../samples.ts';

describe('packs', () => {
  test('guides come back in the order of the author, packs in that of their installation', async () => {
    const db = await openLeidraad({ name: nameDatabase() });
    const late = makePack('nl.a', ['nl.a.z', 'nl.a.a', 'nl.a.m'], { installedAt: 2 });
    const early = makePack('nl.b', ['nl.b.a'], { installedAt: 1, origin: 'bundled' });
    await installPack(db, late);
    await installPack(db, early);
    expect(await loadPacks(db)).toEqual([early, late]);
    db.close();
  });

  test('a listing holds no guide', async () => {
    const db = await openLeidraad({ name: nameDatabase() });
    const { guides, ...summary } = makePack('nl.a', ['nl.a.a']);
    await installPack(db, { ...summary, guides });
    expect(await listPacks(db)).toEqual([summary]);
    expect(JSON.stringify(await db.getAll('packs'))).not.toContain('Open de zaak');
    db.close();
  });

  test('a new version takes the place of the old one, guides that are gone included', async () => {
    const db = await openLeidraad({ name: nameDatabase() });
    await installPack(db, makePack('nl.a', ['nl.a.a', 'nl.a.gone']));
    await installPack(db, makePack('nl.a.longer', ['nl.other']));
    await installPack(db, { ...makePack('nl.a', []), guides: [makeGuide('nl.a.a', '2.0.0')] });
    const guides = (await loadPacks(db)).flatMap((pack) => pack.guides);
    expect(guides.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'nl.a.a 2.0.0',
      'nl.other 1.0.0',
    ]);
    expect(await db.count('guides')).toBe(2);
    db.close();
  });

  test('an installation that fails half-way leaves the old version', async () => {
    const name = nameDatabase();
    const db = await openLeidraad({ name });
    await installPack(db, makePack('nl.a', ['nl.a.a']));
    const before = await dumpDatabase(name);
    const unstorable = { ...makeGuide('nl.a.c'), title: (() => undefined) as never };
    const broken = { ...makePack('nl.a', ['nl.a.b']), guides: [makeGuide('nl.a.b'), unstorable] };
    await expect(installPack(db, broken)).rejects.toMatchObject({ name: 'StoreError' });
    expect(await dumpDatabase(name)).toEqual(before);
    db.close();
  });

  test('values are set without touching the rest; a pack that is gone takes its guides along', async () => {
    const name = nameDatabase();
    const db = await openLeidraad({ name });
    const pack = makePack('nl.a', ['nl.a.a']);
    await installPack(db, pack);
    expect(await savePackValues(db, 'nl.a', { zaakHost: 'zaak.nl' })).toBe(true);
    expect(await loadPacks(db)).toEqual([{ ...pack, values: { zaakHost: 'zaak.nl' } }]);
    expect(await savePackValues(db, 'nl.none', { zaakHost: 'zaak.nl' })).toBe(false);
    await removePack(db, 'nl.a');
    db.close();
    const { stores } = await dumpDatabase(name);
    expect(Object.values(stores).flatMap(({ records }) => records)).toEqual([]);
  });

  test('a pack of a thousand guides', async () => {
    const db = await openLeidraad({ name: nameDatabase() });
    const ids = Array.from({ length: 1_000 }, (_, index) => `nl.big.g${index}`);
    await installPack(db, makePack('nl.big', ids));
    const [pack] = await loadPacks(db);
    expect(pack?.guides.map(({ id }) => id)).toEqual(ids);
    db.close();
  });
});
