/** The storage suites on Chromium's own IndexedDB, and what only a real browser can show. */
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConnection } from '../../utils/store/database.ts';
import { installPack, listPacks } from '../../utils/store/packs.ts';
import type { InstalledPack } from '../../utils/store/packs.ts';
import { createRunStore } from '../../utils/store/resilient.ts';
import { loadEvents, loadRuns } from '../../utils/store/runs.ts';
import { dumpDatabase, nameDatabase } from './raw-database.ts';
import { makeEvent, makeGuide, makePack, makeRun } from './samples.ts';
import './suites/backup.ts';
import './suites/drafts.ts';
import './suites/erase.ts';
import './suites/feedback.ts';
import './suites/insights.ts';
import './suites/pack-drafts.ts';
import './suites/packs.ts';
import './suites/resilience.ts';
import './suites/searches.ts';
import './suites/transitions.ts';
import './suites/upgrade.ts';
import './suites/versions.ts';

/** Chromium's storage buckets: an IndexedDB with a quota of its own. */
interface BucketManager {
  open(name: string, options: { quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}
const { storageBuckets } = navigator as unknown as { storageBuckets: BucketManager };

/** Random, since the browser compresses. */
function makeNoise(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

function makeHugePack(id: string): InstalledPack {
  const guides = Array.from({ length: 100 }, (_, index) => ({
    ...makeGuide(`${id}.g${index}`),
    goal: { nl: makeNoise(20_000) },
  }));
  return { ...makePack(id, []), guides };
}

describe('a full disk', () => {
  beforeEach(async () => {
    const bucket = await storageBuckets.open('small', { quota: 500_000 });
    vi.stubGlobal('indexedDB', bucket.indexedDB);
  });

  afterEach(async () => {
    vi.unstubAllGlobals();
    await storageBuckets.delete('small');
  });

  test('a pack that does not fit is refused whole, as `quota`, and the old one stays', async () => {
    const name = nameDatabase();
    const connection = createConnection({ name });
    const db = await connection.get();
    await installPack(db, makePack('nl.a', ['nl.a.a']));
    const before = await dumpDatabase(name);
    await expect(installPack(db, makeHugePack('nl.a'))).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'quota',
    });
    expect(await dumpDatabase(name)).toEqual(before);
    expect(await listPacks(db)).toHaveLength(1);
    connection.close();
  });

  test('guidance goes on from memory, and is stored when there is room again', async () => {
    const connection = createConnection({ name: nameDatabase() });
    const store = createRunStore(connection);
    await store.save(makeRun(), [makeEvent({ at: 1 })]);
    await fillUp('filler');
    await store.save(makeRun({ turns: 2, trail: [makeNoise(50_000)] }), [makeEvent({ at: 2 })]);
    expect(store.trouble()).toBe('quota');
    expect((await store.load('run-1'))?.turns).toBe(2);
    const db = await connection.get();
    expect((await loadRuns(db)).map((run) => run.turns)).toEqual([1]);

    await deleteDB('filler');
    await store.save(makeRun({ turns: 3, trail: [makeNoise(50_000)] }), [makeEvent({ at: 3 })]);
    expect(store.trouble()).toBeNull();
    expect((await loadRuns(db)).map((run) => run.turns)).toEqual([3]);
    expect((await loadEvents(db)).map((event) => event.at)).toEqual([1, 2, 3]);
    connection.close();
  });
});

async function fillUp(name: string): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade: (upgraded) => void upgraded.createObjectStore('noise', { autoIncrement: true }),
  });
  let isFull = false;
  while (!isFull) {
    isFull = await db.add('noise', makeNoise(20_000)).then(
      () => false,
      () => true,
    );
  }
  db.close();
}
