/** Guidance goes on without the database; what it holds is stored as soon as it can be. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Run } from '../../../utils/core/run/types.ts';
import type { LeidraadDb } from '../../../utils/store/database-schema.ts';
import { createConnection } from '../../../utils/store/database.ts';
import { createRunStore } from '../../../utils/store/resilient.ts';
import { loadEvents, loadRun, loadRuns, saveTransition } from '../../../utils/store/runs.ts';
import { StoreError } from '../../../utils/store/store-error.ts';
import type { StoreErrorKind } from '../../../utils/store/store-error.ts';
import { createFlakyConnection, listen } from '../flaky-connection.ts';
import type { Weather } from '../flaky-connection.ts';
import { nameDatabase } from '../raw-database.ts';
import { makeEvent, makeRun } from '../samples.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('resilience', () => {
  test.each([
    ['closed', 'unavailable'],
    ['full', 'quota'],
    ['aborts', 'unavailable'],
  ] as [Weather, StoreErrorKind][])(
    'guides on from memory while the database is %s, then stores all',
    async (weather, kind) => {
      const connection = createFlakyConnection();
      const store = createRunStore(connection);
      await store.save(makeRun({ id: 'early', updatedAt: 1 }), []);
      expect(store.trouble()).toBeNull();

      connection.weather = weather;
      await store.save(makeRun({ turns: 1 }), [makeEvent({ at: 1 })]);
      await store.save(makeRun({ turns: 2 }), [makeEvent({ at: 2 })]);
      await store.save(makeRun({ id: 'done', guideId: 'nl.done', status: 'completed' }), []);
      expect(store.trouble()).toBe(kind);
      expect((await store.load('run-1'))?.turns).toBe(2);
      expect((await store.load('early'))?.updatedAt).toBe(1);
      expect((await store.loadActive()).map((run) => run.id)).toEqual(['run-1', 'early']);
      expect(await store.completedGuideIds()).toEqual(['nl.done']);

      connection.weather = 'fine';
      await store.save(makeRun({ turns: 3 }), [makeEvent({ at: 3 })]);
      expect(store.trouble()).toBeNull();
      const db = await connection.get();
      expect(await loadRuns(db)).toHaveLength(3);
      expect((await loadRun(db, 'run-1'))?.turns).toBe(3);
      expect((await loadEvents(db)).map((event) => event.at)).toEqual([1, 2, 3]);
      connection.close();
    },
  );

  test('a read that works does not hide that something is not stored', async () => {
    const connection = createFlakyConnection();
    const store = createRunStore(connection);
    connection.weather = 'full';
    await store.save(makeRun(), [makeEvent()]);
    connection.weather = 'fine';
    expect(await store.load('run-1')).toEqual(makeRun());
    expect(store.trouble()).toBe('quota');
    await store.flush();
    expect(store.trouble()).toBeNull();
    expect(await loadRuns(await connection.get())).toHaveLength(1);
    connection.close();
  });

  test('what comes in while a write is on its way is neither lost nor forgotten', async () => {
    const real = createConnection({ name: nameDatabase() });
    const saves: Promise<void>[] = [];
    let hasRoom = false;
    const store = createRunStore({
      ...real,
      // Each of the first writes meets the next transition on its way; then the disk is full.
      get: async () =>
        listen(await real.get(), () => {
          if (hasRoom) return;
          if (saves.length > 3) throw new DOMException('full', 'QuotaExceededError');
          saveNext();
        }),
    });
    function saveNext(): void {
      const at = saves.length + 1;
      const id = `run-${at % 2}`;
      saves.push(store.save(makeRun({ id, turns: at }), [makeEvent({ runId: id, at })]));
    }
    saveNext();
    // It grows on the way.
    for (const saved of saves) await saved;
    expect(store.trouble()).toBe('quota');

    hasRoom = true;
    await store.flush();
    expect(store.trouble()).toBeNull();
    const db = await real.get();
    expect((await loadRuns(db)).map((run) => run.turns)).toEqual([4, 3]);
    expect((await loadEvents(db)).map((event) => event.at)).toEqual([1, 2, 3, 4]);
    real.close();
  });

  test('a database that never answers is waited for once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const real = createConnection({ name: nameDatabase() });
    const answer = Promise.withResolvers<LeidraadDb>();
    const store = createRunStore({ ...real, get: () => answer.promise }, { patienceMs: 1_000 });

    const saved = store.save(makeRun({ turns: 1 }), [makeEvent({ at: 1 })]);
    await vi.advanceTimersByTimeAsync(1_000);
    await saved;
    expect(store.trouble()).toBe('unavailable');
    // No timer moves here: these do not wait.
    await store.save(makeRun({ turns: 2 }), [makeEvent({ at: 2 })]);
    expect((await store.load('run-1'))?.turns).toBe(2);

    const db = await real.get();
    answer.resolve(db);
    await answer.promise;
    // Begun after the write that was waiting, so served after it.
    expect(await db.count('runs')).toBe(1);
    await store.flush();
    expect(store.trouble()).toBeNull();
    expect((await loadRun(db, 'run-1'))?.turns).toBe(2);
    expect(await loadEvents(db)).toHaveLength(2);
    real.close();
  });

  test('what was erased does not come back with a transition that was on its way', async () => {
    const connection = createFlakyConnection();
    const store = createRunStore(connection);
    await store.save(makeRun(), [makeEvent()]);
    connection.weather = 'full';
    await store.save(makeRun({ id: 'held' }), []);
    connection.weather = 'fine';
    await store.eraseWith(async () => {
      const db = await connection.get();
      await Promise.all([db.clear('runs'), db.clear('events')]);
    });
    await store.save(makeRun({ turns: 2 }), [makeEvent({ kind: 'completed' })]);
    await store.flush();
    const db = await connection.get();
    expect(await loadRuns(db)).toEqual([]);
    expect(await loadEvents(db)).toEqual([]);
    expect(await store.loadActive()).toEqual([]);

    // Restored from a backup, it is a run like any other.
    await saveTransition(db, makeRun(), []);
    expect(await store.load('run-1')).toEqual(makeRun());
    await store.save(makeRun({ turns: 2 }), []);
    expect((await loadRun(db, 'run-1'))?.turns).toBe(2);
    connection.close();
  });

  test('an erasure that fails says so, and the store goes on', async () => {
    const connection = createFlakyConnection();
    const store = createRunStore(connection);
    await expect(
      store.eraseWith(() => Promise.reject(new StoreError('blocked'))),
    ).rejects.toMatchObject({ kind: 'blocked' });
    await store.save(makeRun(), []);
    expect(await loadRuns(await connection.get())).toHaveLength(1);
    connection.close();
  });

  test('in any weather the database is whole at every moment, and at the end nothing is lost', async () => {
    const step = fc.record({
      run: fc.integer({ min: 0, max: 2 }),
      weather: fc.constantFrom<Weather>('fine', 'closed', 'full', 'aborts'),
      isAwaited: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const connection = createFlakyConnection();
        const store = createRunStore(connection);
        const latest = new Map<string, Run>();
        const pending: Promise<void>[] = [];
        for (const [at, { run: number, weather, isAwaited }] of steps.entries()) {
          const id = `run-${number}`;
          // One event per transition: the number of a run's events in the log is that of its turns.
          const run = makeRun({ id, turns: (latest.get(id)?.turns ?? 0) + 1, updatedAt: at });
          latest.set(id, run);
          connection.weather = weather;
          const saved = store.save(run, [makeEvent({ runId: id, at })]);
          pending.push(saved);
          if (!isAwaited) continue;
          await saved;
          connection.weather = 'fine';
          await expectWhole(await connection.get());
        }
        await Promise.all(pending);
        connection.weather = 'fine';
        await store.flush();
        const db = await connection.get();
        await expectWhole(db);
        expect(store.trouble()).toBeNull();
        expect(await loadEvents(db)).toHaveLength(steps.length);
        for (const run of latest.values()) expect(await loadRun(db, run.id)).toEqual(run);
        connection.close();
      }),
      { numRuns: 40 },
    );
  });
});

/** Each stored run has exactly the events of the transitions up to its own. */
async function expectWhole(db: LeidraadDb): Promise<void> {
  const events = await loadEvents(db);
  const runs = await loadRuns(db);
  for (const run of runs) {
    expect(events.filter((event) => event.runId === run.id)).toHaveLength(run.turns);
  }
  expect(new Set(events.map((event) => event.runId)).size).toBe(runs.length);
}
