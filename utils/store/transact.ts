/** How the database is read and changed. */
import type { IDBPTransaction } from 'idb';
import type { LeidraadDb, LeidraadSchema, StoreName } from './database-schema.ts';
import { toStoreError } from './store-error.ts';

/** All that is kept under a first and a second key, by the first: arrays sort after all strings. */
export function rangeOf(first: string): IDBKeyRange {
  return IDBKeyRange.bound([first], [first, []]);
}

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. `work` may await requests of
 * `tx` only. Rejects with a StoreError.
 *
 * Strict durability: the browsers' default may lose the last seconds at a power cut. A person's
 * step is written a few times a minute, so the flush costs nothing that anyone would notice.
 */
export async function transact<
  const Names extends readonly StoreName[],
  Mode extends 'readonly' | 'readwrite',
  T,
>(
  db: LeidraadDb,
  names: Names,
  mode: Mode,
  work: (tx: IDBPTransaction<LeidraadSchema, Names, Mode>) => Promise<T>,
): Promise<T> {
  let tx: IDBPTransaction<LeidraadSchema, Names, Mode>;
  try {
    tx = db.transaction(names, mode, { durability: 'strict' });
  } catch (error) {
    throw toStoreError(error);
  }
  const ended = tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    abortQuietly(tx);
    await ended;
    throw toStoreError(error, tx.error);
  }
}

export function abortQuietly(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had already ended.
  }
}
