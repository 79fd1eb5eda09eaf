/** Runs and their log. A transition is stored whole or not at all. */
import { identifyEvent, pickEvent, pickRun } from '../core/progress/event-schema.ts';
import { RUN_STATUSES } from '../core/run/types.ts';
import type { ProgressEvent, Run } from '../core/run/types.ts';
import { isActive } from '../core/progress/progress.ts';
import { LOG_STORES, openLog, type WritableLog } from './log.ts';
import { addToTallies } from './tallies.ts';
import type { LeidraadDb } from './database-schema.ts';
import { transact } from './transact.ts';

/** Stores a run and the events of its transition. Storing the same again changes nothing. */
export function saveTransition(
  db: LeidraadDb,
  run: Run,
  records: readonly ProgressEvent[],
): Promise<void> {
  return saveTransitions(db, [run], records);
}

/** Stores several runs and their events, in the order given, in one transaction. */
export function saveTransitions(
  db: LeidraadDb,
  runs: readonly Run[],
  records: readonly ProgressEvent[],
): Promise<void> {
  return transact(db, ['runs', ...LOG_STORES], 'readwrite', async (tx) => {
    // At once: the database takes them in this order, and each wait is a way to it and back.
    await Promise.all([
      ...runs.map(async (run) => tx.objectStore('runs').put(pickRun(run))),
      appendEvents(openLog(tx), records),
    ]);
  });
}

/**
 * Appends what the log does not hold yet, and counts it. After a lost connection nobody knows whether
 * the last write arrived; writing it again must not count double. Nor must a line that was deleted
 * for its age, and comes back with a backup: the log's start tells it. Resolves with the number appended.
 */
export async function appendEvents(
  { events: store, tallies, marks }: WritableLog,
  records: readonly ProgressEvent[],
): Promise<number> {
  const index = store.index('run');
  const [start = 0, ...twins] = await Promise.all([
    marks.get('log'),
    ...[...Map.groupBy(records, (record) => record.runId)].map(([runId, own]) => {
      const since = own.reduce((first, { at }) => Math.min(first, at), Infinity);
      return index.getAll(IDBKeyRange.bound([runId, since], [runId, []]));
    }),
  ]);
  const known = new Set(twins.flat().map(identifyEvent));
  const added = records.filter((record) => {
    const identity = identifyEvent(record);
    if (record.at < start || known.has(identity)) return false;
    known.add(identity);
    return true;
  });
  // Async, so that an event that cannot be stored rejects here and does not leave the others unheard.
  await Promise.all([
    ...added.map(async (record) => store.add(pickEvent(record))),
    addToTallies(tallies, added),
  ]);
  return added.length;
}

export function loadRun(db: LeidraadDb, id: string): Promise<Run | undefined> {
  return transact(db, ['runs'], 'readonly', (tx) => tx.store.get(id));
}

export function loadRuns(db: LeidraadDb): Promise<Run[]> {
  return transact(db, ['runs'], 'readonly', (tx) => tx.store.getAll());
}

/** The runs that have not ended, the last touched first. */
export function loadActiveRuns(db: LeidraadDb): Promise<Run[]> {
  return transact(db, ['runs'], 'readonly', async (tx) => {
    const index = tx.store.index('status');
    const active = RUN_STATUSES.filter((status) => isActive({ status }));
    const found = await Promise.all(active.map((status) => index.getAll(rangeOf(status))));
    return found.flat().toSorted((a, b) => b.updatedAt - a.updatedAt);
  });
}

/** Walks over index keys, one per guide: no run is read, however many there are. */
export function loadCompletedGuideIds(db: LeidraadDb): Promise<string[]> {
  return transact(db, ['runs'], 'readonly', async (tx) => {
    const ids: string[] = [];
    let cursor = await tx.store.index('status').openKeyCursor(rangeOf('completed'), 'nextunique');
    while (cursor) {
      ids.push(cursor.key[1]);
      cursor = await cursor.continue();
    }
    return ids;
  });
}

/**
 * The guides of which there is a run, whatever became of it; over index keys, too. Lists that only ticked by
 * themselves are among them.
 */
export function loadStartedGuideIds(db: LeidraadDb): Promise<string[]> {
  return transact(db, ['runs'], 'readonly', async (tx) => {
    const ids: string[] = [];
    let cursor = await tx.store.index('guide').openKeyCursor(null, 'nextunique');
    while (cursor) {
      ids.push(cursor.key);
      cursor = await cursor.continue();
    }
    return ids;
  });
}

/** The log, oldest first; of one guide or of all. */
export function loadEvents(db: LeidraadDb, guideId?: string): Promise<ProgressEvent[]> {
  return transact(db, ['events'], 'readonly', async (tx) => {
    const events = await (guideId === undefined
      ? tx.store.getAll()
      : tx.store.index('guide').getAll(guideId));
    // Restored events were written later than they happened.
    return events.toSorted((a, b) => a.at - b.at);
  });
}

/** Every key that begins with `first`: arrays sort after all strings and numbers. */
function rangeOf(first: string): IDBKeyRange {
  return IDBKeyRange.bound([first], [first, []]);
}
