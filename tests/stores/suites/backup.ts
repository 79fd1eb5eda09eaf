/** Download everything, and restore from the download. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBackup } from '../../../utils/store/backup-schema.ts';
import type { Backup } from '../../../utils/store/backup-schema.ts';
import { exportAll } from '../../../utils/store/export-backup.ts';
import { restoreBackup } from '../../../utils/store/restore-backup.ts';
import type { LeidraadDb } from '../../../utils/store/database-schema.ts';
import { installPack, loadPacks } from '../../../utils/store/packs.ts';
import { loadEvents, loadRun, loadRuns, saveTransition } from '../../../utils/store/runs.ts';
import { countMissedWords } from '../../../utils/store/searches.ts';
import { acceptUpdate, listSnapshots, stageUpdate } from '../../../utils/store/snapshots.ts';
import { StoreError } from '../../../utils/store/store-error.ts';
import formatV1 from '../fixtures/backup-v1.json' with { type: 'json' };
import formatV3 from '../fixtures/backup-v3.json' with { type: 'json' };
import formatV4 from '../fixtures/backup-v4.json' with { type: 'json' };
import formatV2 from '../fixtures/backup-v2.json' with { type: 'json' };
import { fillProfile, openProfile } from '../profile.ts';
import { dumpDatabase } from '../raw-database.ts';
import { makeEvent, makePack, makeRun } from '../samples.ts';

const NOW = new Date('2026-05-01T09:30:00.000Z');
const AROUND = { policy: {}, now: NOW.getTime() };

/** As the person does it: through the text of a file. */
function reread(backup: Backup): Backup {
  const parsed = parseBackup(JSON.stringify(backup, null, 2), 'leidraad.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.backup;
}

function makeBackup(fields: Partial<Backup>): Backup {
  const none = { runs: [], events: [], packs: [], searches: [], drafts: [], published: [] };
  const counts = { tallies: [], wordWeeks: [], deliveries: [] };
  const lists = { ...none, ...counts, pictures: [], feedback: [], repairs: [] };
  return reread({
    format: 4,
    kind: 'leidraad-backup',
    exportedAt: NOW.toISOString(),
    settings: {},
    ...lists,
    ...fields,
  });
}

describe('backup', () => {
  test('a wiped profile gets everything back', async () => {
    const old = await openProfile();
    await fillProfile(old);
    const backup = await exportAll(old.db, old.settings, NOW);
    expect(backup).toMatchObject({
      format: 4,
      kind: 'leidraad-backup',
      exportedAt: NOW.toISOString(),
    });

    const fresh = await openProfile();
    await installPack(fresh.db, makePack('nl.bundled', ['nl.bundled.a'], { origin: 'bundled' }));
    expect(await restoreBackup(fresh.db, fresh.settings, reread(backup), AROUND)).toEqual({
      runs: 2,
      events: 4,
      packs: 2,
      left: [],
    });
    expect(await exportAll(fresh.db, fresh.settings, NOW)).toEqual(backup);
    expect(await loadRuns(fresh.db)).toEqual(await loadRuns(old.db));
    expect(await loadEvents(fresh.db)).toEqual(await loadEvents(old.db));
    expect(await loadPacks(fresh.db)).toEqual(await loadPacks(old.db));
    expect(await fresh.db.getAll('searches')).toEqual([{ word: 'rijbewijs', count: 1 }]);
    expect(await fresh.settings.load()).toEqual(await old.settings.load());
    old.db.close();
    fresh.db.close();
  });

  test('restoring twice, or over what is still there, changes nothing', async () => {
    const profile = await openProfile();
    await fillProfile(profile);
    const backup = reread(await exportAll(profile.db, profile.settings, NOW));
    const before = [await dumpDatabase(profile.name), profile.local.dump()];
    for (let time = 0; time < 2; time += 1) {
      const counts = await restoreBackup(profile.db, profile.settings, backup, AROUND);
      expect(counts).toEqual({ runs: 0, events: 0, packs: 0, left: [] });
    }
    expect([await dumpDatabase(profile.name), profile.local.dump()]).toEqual(before);
    profile.db.close();
  });

  test('what is newer stays: runs, packs, values and settings', async () => {
    const profile = await openProfile();
    const { db, settings } = profile;
    await fillProfile(profile);
    const backup = reread(await exportAll(db, settings, NOW));
    await saveTransition(db, makeRun({ id: 'run-2', status: 'completed', updatedAt: 9 }), []);
    await installPack(
      db,
      makePack('nl.file', ['nl.file.new'], {
        installedAt: 9_000,
        values: { zaakHost: 'nieuw.nl' },
      }),
    );
    await countMissedWords(db, ['rijbewijs'], 0);
    await settings.save({ language: 'fr' });

    await restoreBackup(db, settings, backup, AROUND);
    expect(await loadRun(db, 'run-2')).toMatchObject({ status: 'completed', updatedAt: 9 });
    const packs = await loadPacks(db);
    expect(packs.find((pack) => pack.manifest.id === 'nl.file')).toMatchObject({
      guides: [{ id: 'nl.file.new' }],
      values: { zaakHost: 'nieuw.nl', helpdesk: '14 030' },
    });
    expect(await db.getAll('searches')).toEqual([{ word: 'rijbewijs', count: 2 }]);
    expect((await settings.load()).language).toBe('fr');
    db.close();
  });

  test('a pack that ships with the product is not replaced by what a file says it is', async () => {
    const { db, settings } = await openProfile();
    const bundled = makePack('nl.bundled', ['nl.bundled.a'], { origin: 'bundled', installedAt: 1 });
    await installPack(db, bundled);
    const { guides, manifest } = makePack('nl.bundled', ['nl.evil']);
    const forged = {
      origin: 'file' as const,
      assets: [],
      manifest,
      guides: [...guides],
      installedAt: 9,
      values: { host: 'x.nl' },
    };
    await restoreBackup(db, settings, makeBackup({ packs: [forged] }), AROUND);
    expect(await loadPacks(db)).toEqual([{ ...bundled, values: { host: 'x.nl' } }]);
    db.close();
  });

  test('a pack that somebody removed elsewhere stays where it is; one that was removed here stays away', async () => {
    const bundled = makePack('nl.bundled', ['nl.bundled.a'], { origin: 'bundled', installedAt: 1 });
    const elsewhere = makeBackup({ settings: { removedPacks: ['nl.bundled'] } });
    const kept = await openProfile();
    await installPack(kept.db, bundled);
    await restoreBackup(kept.db, kept.settings, elsewhere, AROUND);
    expect(await loadPacks(kept.db)).toEqual([bundled]);
    expect((await kept.settings.load()).removedPacks).toEqual([]);
    const without = await openProfile();
    await without.settings.save({ removedPacks: ['nl.bundled'] });
    const backup = reread(await exportAll(kept.db, kept.settings, NOW));
    await restoreBackup(without.db, without.settings, backup, AROUND);
    expect(await loadPacks(without.db)).toEqual([]);
    expect((await without.settings.load()).removedPacks).toEqual(['nl.bundled']);
    kept.db.close();
    without.db.close();
  });

  test('whether the first page was opened is not taken from a file', async () => {
    const { db, settings } = await openProfile();
    await restoreBackup(db, settings, makeBackup({ settings: { welcomed: false } }), AROUND);
    expect(await settings.loadStored()).toEqual({});
    db.close();
  });

  test('which hash policy named is not taken from a file', async () => {
    const old = await openProfile();
    const address = { url: 'https://uitleg.voorbeeldstad.nl/manifest.json', etag: null };
    const pinned = { ...address, sha256: 'a'.repeat(64) };
    await installPack(old.db, makePack('nl.pinned', ['nl.pinned.a'], { address: pinned }));
    const backup = reread(await exportAll(old.db, old.settings, NOW));
    expect(backup.packs).toMatchObject([{ address: pinned }]);
    const fresh = await openProfile();
    await restoreBackup(fresh.db, fresh.settings, backup, AROUND);
    expect((await loadPacks(fresh.db))[0]?.address).toEqual(address);
    old.db.close();
    fresh.db.close();
  });

  /** What a backup says of `nl.a`: installed in the far future, from elsewhere. */
  const forge = (version: string): Backup => {
    const { manifest, guides } = makePack('nl.a', ['nl.evil']);
    const address = { url: 'https://elders.example/manifest.json', etag: null };
    const stated = { origin: 'file' as const, installedAt: 9e14, address, values: { a: 'b' } };
    const forged = { ...stated, manifest: { ...manifest, version }, guides: [...guides] };
    return makeBackup({ packs: [{ ...forged, assets: [] }] });
  };

  test('a pack that the organisation has pinned stays, with its hash; once it is not, it is replaced', async () => {
    const { db, settings } = await openProfile();
    const url = 'https://uitleg.voorbeeldstad.nl/manifest.json';
    const sha256 = 'a'.repeat(64);
    const pinned = makePack('nl.a', ['nl.a.a'], { address: { url, etag: null, sha256 } });
    await installPack(db, pinned);
    const policy = { packs: [{ url, sha256: 'b'.repeat(64) }] };
    const backup = forge('9.0.0');
    for (let time = 0; time < 2; time += 1) {
      const { left } = await restoreBackup(db, settings, backup, { ...AROUND, policy });
      expect(left).toEqual([{ packId: 'nl.a', older: null }]);
      // A value that nobody has filled in is no part of the pack.
      expect(await loadPacks(db)).toEqual([{ ...pinned, values: { a: 'b' } }]);
    }
    const { packs, left } = await restoreBackup(db, settings, backup, AROUND);
    expect([packs, left]).toEqual([1, []]);
    expect(await loadPacks(db)).toMatchObject([{ guides: [{ id: 'nl.evil' }] }]);
    db.close();
  });

  test('a pack is not replaced by an earlier version of it, which is told', async () => {
    const { db, settings } = await openProfile();
    const { manifest } = makePack('nl.a', ['nl.a.a']);
    const later = makePack('nl.a', ['nl.a.a'], { manifest: { ...manifest, version: '2.0.0' } });
    await installPack(db, later);
    const { packs, left } = await restoreBackup(db, settings, forge('1.9.0'), AROUND);
    expect(left).toMatchObject([{ packId: 'nl.a', older: { message: { key: 'pack-downgrade' } } }]);
    expect(packs).toBe(1);
    expect(await loadPacks(db)).toEqual([{ ...later, values: { a: 'b' } }]);
    db.close();
  });

  test('what waited goes with the version that is replaced, and that one can be gone back to', async () => {
    const { db, settings } = await openProfile();
    const { manifest, guides } = makePack('nl.a', ['nl.a.a']);
    const picture = { path: 'beeld/knop.png', base64: 'iVBORw0KGgo=' };
    await installPack(db, makePack('nl.a', ['nl.a.a']), [picture]);
    await stageUpdate(db, {
      manifest: { ...manifest, version: '1.1.0' },
      guides,
      assets: [],
      address: null,
      isAccepted: false,
    });
    await restoreBackup(db, settings, forge('2.0.0'), AROUND);
    expect(await listSnapshots(db)).toMatchObject([
      { role: 'previous', manifest: { version: '1.0.0' }, guides, assets: [picture] },
    ]);
    expect(await acceptUpdate(db, 'nl.a', '1.1.0')).toBe(false);
    db.close();
  });

  test('settings that cannot be written are told of, and all else is there', async () => {
    const { db, settings, local } = await openProfile();
    local.failWith(new Error('gone'));
    const { packs, settingsTrouble } = await restoreBackup(db, settings, forge('2.0.0'), AROUND);
    expect(packs).toBe(1);
    expect(settingsTrouble).toBeInstanceOf(StoreError);
    expect(await loadPacks(db)).toHaveLength(1);
    db.close();
  });

  test('a restore that fails leaves everything as it was', async () => {
    const profile = await openProfile();
    await fillProfile(profile);
    const before = await dumpDatabase(profile.name);
    const unstorable = { ...makeRun({ id: 'run-9' }), trail: (() => undefined) as never };
    const backup = {
      ...makeBackup({ events: [makeEvent({ at: 99 })] }),
      runs: [makeRun({ id: 'run-8' }), unstorable],
    };
    await expect(
      restoreBackup(profile.db, profile.settings, backup as Backup, AROUND),
    ).rejects.toBeInstanceOf(StoreError);
    expect(await dumpDatabase(profile.name)).toEqual(before);
    profile.db.close();
  });

  test.each([
    [1, formatV1, 0, 0, 0],
    [2, formatV2, 3, 0, 0],
    [3, formatV3, 3, 1, 0],
    [4, formatV4, 3, 1, 1],
  ])(
    'the example file of format %i can be restored',
    async (_, example, searches, drafts, more) => {
      const { db, settings } = await openProfile();
      const counts = await restoreBackup(
        db,
        settings,
        reread(example as unknown as Backup),
        AROUND,
      );
      expect(await db.getAll('searches')).toEqual(
        searches === 0 ? [] : [{ word: 'rijbewijs', count: searches }],
      );
      expect(await db.count('drafts')).toBe(drafts);
      expect([await db.count('published'), await db.count('assets')]).toEqual([more, more]);
      expect((await loadPacks(db))[0]?.address?.etag).toBe(more === 1 ? '"a1"' : undefined);
      expect(counts).toEqual({ runs: 2, events: 6, packs: 1, left: [] });
      expect(await settings.load()).toMatchObject({ language: 'nl', welcomed: false });
      expect((await loadPacks(db))[0]?.guides).toHaveLength(2);
      db.close();
    },
  );

  test('backups in any order and number lead to the same: the newest runs, each event once', async () => {
    const run = fc.record({
      id: fc.constantFrom('run-1', 'run-2', 'run-3'),
      updatedAt: fc.nat({ max: 5 }),
    });
    const event = fc.record({
      runId: fc.constantFrom('run-1', 'run-2'),
      at: fc.nat({ max: 3 }),
      stepId: fc.constantFrom('a', null),
      kind: fc.constantFrom('started' as const, 'step-done' as const),
    });
    const backup = fc.record({
      runs: fc.array(run, { maxLength: 4 }),
      events: fc.array(event, { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(backup, { minLength: 1, maxLength: 3 }), async (parts) => {
        const backups = parts.map(({ runs, events }) =>
          // A run of one moment is in one state: its turns follow from the moment.
          makeBackup({
            runs: runs.map((r) => ({ ...makeRun({ ...r, turns: r.updatedAt }) })) as Backup['runs'],
            events: events.map(makeEvent),
          }),
        );
        const once = await openProfile();
        const again = await openProfile();
        for (const part of backups) await restoreBackup(once.db, once.settings, part, AROUND);
        for (const part of [...backups.toReversed(), ...backups])
          await restoreBackup(again.db, again.settings, part, AROUND);
        expect(await loadRuns(again.db)).toEqual(await loadRuns(once.db));
        expect(await sortedEvents(again.db)).toEqual(await sortedEvents(once.db));
        const all = parts.flatMap(({ events }) =>
          events.map((e) => JSON.stringify([e.at, e.kind, e.runId, e.stepId])),
        );
        expect(await loadEvents(once.db)).toHaveLength(new Set(all).size);
        once.db.close();
        again.db.close();
      }),
      { numRuns: 30 },
    );
  });
});

async function sortedEvents(db: LeidraadDb): Promise<string[]> {
  return (await loadEvents(db)).map((event) => JSON.stringify(event)).toSorted();
}
