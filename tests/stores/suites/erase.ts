/** Delete everything. */
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { createConnection } from '../../../utils/store/database.ts';
import { eraseAll } from '../../../utils/store/erase.ts';
import { saveTransition } from '../../../utils/store/runs.ts';
import { StoreError } from '../../../utils/store/store-error.ts';
import { createMemoryArea } from '../memory-area.ts';
import { fillProfile, openProfile } from '../profile.ts';
import { dumpDatabase } from '../raw-database.ts';
import { makeEvent, makeRun } from '../samples.ts';

describe('erase', () => {
  test('nothing remains: records, indexes, counters, settings, session', async () => {
    const profile = await openProfile();
    await fillProfile(profile);
    profile.db.close();
    const { name, local } = profile;
    const session = createMemoryArea({ 'tab.1': { runId: 'run-1' } });
    // Another page of ours has the database open; it gives way.
    const page = createConnection({ name });
    await page.get();
    await eraseAll({ connection: createConnection({ name }), local, session });

    expect([local.dump(), session.dump()]).toEqual(['{}', '{}']);
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
    const db = await page.get();
    for (const store of db.objectStoreNames) {
      expect(await db.count(store)).toBe(0);
      const { indexNames } = db.transaction(store).store;
      for (const index of indexNames) expect(await db.countFromIndex(store, index)).toBe(0);
    }
    // The counter of events has started anew: it does not tell how many there were.
    await saveTransition(db, makeRun(), [makeEvent()]);
    expect(await db.getAllKeys('events')).toEqual([1]);
    db.close();
  });

  test('a window that holds on to the database keeps nothing of it', async () => {
    const { name, local, db } = await openProfile();
    await saveTransition(db, makeRun(), [makeEvent()]);
    db.close();
    const stuck = await openDB(name);
    await eraseAll({ connection: createConnection({ name }), local, session: createMemoryArea() });
    expect(await stuck.count('runs')).toBe(0);
    expect(await stuck.count('events')).toBe(0);
    stuck.close();
  });

  test('a database that cannot be opened any more is removed as well', async () => {
    const { name, local, db } = await openProfile();
    await saveTransition(db, makeRun(), [makeEvent()]);
    db.close();
    const broken = {
      ...createConnection({ name }),
      get: () => Promise.reject(new StoreError('corrupt')),
    };
    await eraseAll({ connection: broken, local, session: createMemoryArea() });
    expect((await dumpDatabase(name)).version).toBe(0);
  });

  test('one part that fails does not spare the others, and is told', async () => {
    const profile = await openProfile();
    await fillProfile(profile);
    profile.local.failWith(new Error('storage is switched off'));
    const erased = eraseAll({
      connection: createConnection({ name: profile.name }),
      local: profile.local,
      session: createMemoryArea(),
    });
    await expect(erased).rejects.toMatchObject({ name: 'StoreError', kind: 'unavailable' });
    expect((await dumpDatabase(profile.name)).version).toBe(0);
  });
});
