/** The database through its versions: from every earlier one, and when an upgrade fails. */
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { createConnection, openLeidraad } from '../../../utils/store/database.ts';
import { startPlan } from '../../../utils/core/packing/start-plan.ts';
import { listDrafts, loadShelf } from '../../../utils/store/drafts.ts';
import { listFeedback, listRepairs } from '../../../utils/store/feedback.ts';
import { MIGRATIONS } from '../../../utils/store/migrations/list.ts';
import type { Migration } from '../../../utils/store/migrations/list.ts';
import { createPackDraft, loadWholePack } from '../../../utils/store/pack-drafts.ts';
import { listPacks, loadPacks } from '../../../utils/store/packs.ts';
import { listPublished } from '../../../utils/store/published.ts';
import { listSnapshots } from '../../../utils/store/snapshots.ts';
import {
  loadActiveRuns,
  loadCompletedGuideIds,
  loadEvents,
  loadRuns,
} from '../../../utils/store/runs.ts';
import fixtureV1 from '../fixtures/database-v1.json' with { type: 'json' };
import fixtureV2 from '../fixtures/database-v2.json' with { type: 'json' };
import fixtureV3 from '../fixtures/database-v3.json' with { type: 'json' };
import fixtureV4 from '../fixtures/database-v4.json' with { type: 'json' };
import fixtureV5 from '../fixtures/database-v5.json' with { type: 'json' };
import { buildDatabase, dumpDatabase, nameDatabase } from '../raw-database.ts';
import type { RawDatabase } from '../raw-database.ts';

/** One database of every version that was ever released. */
const FIXTURES: readonly RawDatabase[] = [fixtureV1, fixtureV2, fixtureV3, fixtureV4, fixtureV5];
const LATEST = FIXTURES.at(-1)!;

/** The next version, as it might be: a new index, a new store and a field in every run. */
const workingNext: Migration = async (db, tx) => {
  db.createObjectStore('bookmarks', { keyPath: 'id' });
  tx.objectStore('events').createIndex('kind', 'kind');
  const runs = tx.objectStore('runs');
  for (const run of await runs.getAll()) await runs.put({ ...run, practice: false });
};

/** Does its worst before it fails. */
const throwingNext: Migration = async (db, tx) => {
  await workingNext(db, tx);
  await tx.objectStore('runs').clear();
  db.deleteObjectStore('events');
  throw new Error('a mistake in the next version');
};

function layoutOf({ stores }: RawDatabase): unknown {
  return Object.entries(stores).map(([name, store]) => [name, { ...store, records: [] }]);
}

describe('upgrade', () => {
  test('every version has its fixture', () => {
    expect(FIXTURES.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test.each(FIXTURES)(
    'a migration is frozen: version $version is laid out as it was released',
    async (fixture) => {
      const name = nameDatabase();
      const db = await openLeidraad({ name, migrations: MIGRATIONS.slice(0, fixture.version) });
      db.close();
      expect(layoutOf(await dumpDatabase(name))).toEqual(layoutOf(fixture));
    },
  );

  test.each(FIXTURES)('opens version $version and reads all that it holds', async (fixture) => {
    const name = nameDatabase();
    await buildDatabase(name, fixture);
    const db = await openLeidraad({ name });
    expect((await loadRuns(db)).map((run) => [run.id, run.status])).toEqual([
      ['run-1', 'completed'],
      ['run-2', 'paused'],
    ]);
    expect((await loadActiveRuns(db)).map((run) => run.id)).toEqual(['run-2']);
    expect(await loadCompletedGuideIds(db)).toEqual(['nl.voorbeeldstad.zaak.besluit']);
    expect((await loadEvents(db)).map((event) => event.kind)).toEqual([
      'started',
      'step-seen',
      'step-done',
      'completed',
      'started',
      'paused',
    ]);
    expect((await listPacks(db)).map((pack) => pack.values)).toEqual([
      { zaakHost: 'zaak.voorbeeldstad.nl' },
    ]);
    expect((await loadPacks(db))[0]?.guides).toHaveLength(2);
    expect((await listDrafts(db)).map(({ id }) => id)).toEqual(
      fixture.version < 3 ? [] : ['a1b2c3d4'],
    );
    const isLate = fixture.version >= 4;
    expect((await listPublished(db, 'a1b2c3d4')).map(({ version }) => version)).toEqual(
      isLate ? ['0.1.0'] : [],
    );
    expect((await listSnapshots(db)).map(({ manifest }) => manifest.version)).toEqual(
      isLate ? ['0.9.0'] : [],
    );
    const isLatest = fixture.version >= 5;
    expect(await listFeedback(db, ['received'])).toHaveLength(isLatest ? 1 : 0);
    expect(await listRepairs(db)).toHaveLength(isLatest ? 1 : 0);
    db.close();
  });

  test('packs of drafts need no version of their own: they lie among what version 5 holds', async () => {
    const name = nameDatabase();
    await buildDatabase(name, fixtureV5);
    const db = await openLeidraad({ name });
    const start = { language: 'nl', title: 'Zaken', issuer: 'Stad', drafts: ['a1b2c3d4'] };
    const plan = startPlan(start, new Set());
    await createPackDraft(db, 'pack-1', { plan, drafts: [] }, null, 10);
    expect((await loadWholePack(db, 'pack-1'))!.members.map(({ id }) => id)).toEqual(['a1b2c3d4']);
    expect((await loadShelf(db)).drafts.map(({ id }) => id)).toEqual(['a1b2c3d4']);
    expect(await listPublished(db, 'a1b2c3d4')).toHaveLength(1);
    db.close();
    expect((await dumpDatabase(name)).version).toBe(5);
  });

  test.each(FIXTURES)(
    'an upgrade that works keeps the data of version $version',
    async (fixture) => {
      const name = nameDatabase();
      await buildDatabase(name, fixture);
      const db = await openLeidraad({ name, migrations: [...MIGRATIONS, workingNext] });
      const events = await loadEvents(db);
      expect(events).toEqual(fixture.stores['events']?.records.map(({ value }) => value));
      expect(await loadRuns(db)).toEqual(
        fixture.stores['runs']?.records.map(({ value }) => ({
          ...(value as object),
          practice: false,
        })),
      );
      db.close();
      expect((await dumpDatabase(name)).version).toBe(MIGRATIONS.length + 1);
    },
  );

  test.each([
    ['later', throwingNext],
    ['at once', (): void => void (JSON.parse('{') as unknown)],
  ] as [string, Migration][])(
    'an upgrade that fails %s keeps the data, and it can be read',
    async (_when, broken) => {
      const name = nameDatabase();
      await buildDatabase(name, LATEST);
      const failed = openLeidraad({ name, migrations: [...MIGRATIONS, broken] });
      await expect(failed).rejects.toMatchObject({
        name: 'StoreError',
        kind: 'upgrade',
        cause: expect.any(Error),
      });

      expect(await dumpDatabase(name)).toEqual(LATEST);
      const db = await openLeidraad({ name });
      expect(await loadRuns(db)).toHaveLength(2);
      db.close();
    },
  );

  test('a first opening that fails leaves nothing behind, and the next one works', async () => {
    const name = nameDatabase();
    const failing: Migration = () => {
      throw new Error('a mistake in version 1');
    };
    await expect(openLeidraad({ name, migrations: [failing] })).rejects.toMatchObject({
      kind: 'upgrade',
    });
    const db = await openLeidraad({ name });
    expect(await loadRuns(db)).toEqual([]);
    db.close();
  });

  test('data of a newer version is left alone', async () => {
    const name = nameDatabase();
    const newer = await openLeidraad({ name, migrations: [...MIGRATIONS, workingNext] });
    newer.close();
    const before = await dumpDatabase(name);
    await expect(openLeidraad({ name })).rejects.toMatchObject({ kind: 'upgrade' });
    expect(await dumpDatabase(name)).toEqual(before);
  });

  test('our own open connection gives way to an upgrade, and tells afterwards that it is too old', async () => {
    const name = nameDatabase();
    const old = createConnection({ name });
    await old.get();
    const db = await openLeidraad({ name, migrations: [...MIGRATIONS, workingNext] });
    expect(db.version).toBe(MIGRATIONS.length + 1);
    await expect(old.get()).rejects.toMatchObject({ kind: 'upgrade' });
    db.close();
  });

  test('a connection that does not give way: `blocked` at once for all who ask, served when it closes', async () => {
    const name = nameDatabase();
    await buildDatabase(name, fixtureV1);
    const stuck = await openDB(name);
    const connection = createConnection({ name, migrations: [...MIGRATIONS, workingNext] });
    await expect(connection.get()).rejects.toMatchObject({ name: 'StoreError', kind: 'blocked' });
    await expect(connection.get()).rejects.toMatchObject({ kind: 'blocked' });
    expect(await stuck.count('runs')).toBe(2);

    stuck.close();
    // Requests are served in order: when this one is, the upgrade before it has ended.
    (await openDB(name)).close();
    const db = await connection.get();
    expect(await loadRuns(db)).toHaveLength(2);
    connection.close();
  });

  test('a connection that was closed opens again', async () => {
    const connection = createConnection({ name: nameDatabase() });
    const first = await connection.get();
    expect(await connection.get()).toBe(first);
    connection.close();
    const second = await connection.get();
    expect(second).not.toBe(first);
    expect(await loadRuns(second)).toEqual([]);
    connection.close();
  });
});
