/** The one database: how it is opened, brought up to date and taken away. */
import { deleteDB, openDB } from 'idb';
import { STORE_NAMES, type LeidraadDb, type LeidraadSchema } from './database-schema.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { Migration } from './migrations/list.ts';
import { StoreError, toStoreError } from './store-error.ts';
import { abortQuietly, transact } from './transact.ts';

const DATABASE_NAME = 'leidraad';

export interface OpenOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
}

/** A connection that opens when it is first asked for, and again after it was closed. */
export interface Connection {
  readonly name: string;
  /**
   * Rejects with a StoreError. Where another window blocks the upgrade it rejects at once with
   * `blocked`, and serves the database as soon as that window lets go.
   */
  get(): Promise<LeidraadDb>;
  close(): void;
}

export function createConnection(options: OpenOptions = {}): Connection {
  const { name = DATABASE_NAME, migrations = MIGRATIONS } = options;
  let current: Promise<LeidraadDb> | null = null;

  function open(): Promise<LeidraadDb> {
    const blocked = Promise.withResolvers<never>();
    const forget = (): void => {
      if (current === race || current === opening) current = null;
    };
    const opening = requestDatabase(name, migrations, {
      blocked: () => blocked.reject(new StoreError('blocked')),
      closed: forget,
    });
    // A second request would queue behind the one that is held up, without a word: so all who ask
    // meanwhile share this race, and only the end of the request changes the answer.
    const race = Promise.race([opening, blocked.promise]);
    opening.then((db) => {
      if (current === race) current = opening;
      else db.close();
    }, forget);
    return race;
  }

  return {
    name,
    get: () => (current ??= open()),
    close() {
      current?.then(
        (db) => db.close(),
        () => undefined,
      );
      current = null;
    },
  };
}

/** Opens the database once; for a page that reads it. Rejects with a StoreError. */
export function openLeidraad(options: OpenOptions = {}): Promise<LeidraadDb> {
  return createConnection(options).get();
}

/**
 * Takes the database away. Its content is cleared first, so that it is gone even where a stuck
 * window delays the removal; where it is too broken to clear, only the removal counts.
 */
export async function deleteDatabase(connection: Connection): Promise<void> {
  let isCleared = false;
  try {
    const db = await connection.get();
    await transact(db, STORE_NAMES, 'readwrite', (tx) =>
      Promise.all(STORE_NAMES.map((name) => tx.objectStore(name).clear())),
    );
    isCleared = true;
  } catch {
    // A database that cannot be opened or read can still be removed.
  }
  connection.close();
  const blocked = Promise.withResolvers<void>();
  const deleted = deleteDB(connection.name, {
    blocked: () => (isCleared ? blocked.resolve() : blocked.reject(new StoreError('blocked'))),
  });
  try {
    await Promise.race([deleted, blocked.promise]);
  } catch (error) {
    if (!isCleared) throw toStoreError(error);
  }
}

async function requestDatabase(
  name: string,
  migrations: readonly Migration[],
  on: { readonly blocked: () => void; readonly closed: () => void },
): Promise<LeidraadDb> {
  let isUpgrading = false;
  let failure: unknown = null;
  try {
    const db = await openDB<LeidraadSchema>(name, migrations.length, {
      async upgrade(upgraded, oldVersion, _newVersion, tx) {
        isUpgrading = true;
        tx.done.catch(() => undefined);
        try {
          for (const migrate of migrations.slice(oldVersion)) {
            await migrate(
              upgraded as unknown as Parameters<Migration>[0],
              tx as unknown as Parameters<Migration>[1],
            );
          }
        } catch (error) {
          failure = error;
          abortQuietly(tx);
        }
      },
      blocked: () => on.blocked(),
      // An update in another window waits for this connection: give way, and open anew when needed.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        on.closed();
      },
      terminated: () => on.closed(),
    });
    return db;
  } catch (error) {
    const found = toStoreError(failure ?? error);
    throw isUpgrading && found.kind !== 'quota' ? new StoreError('upgrade', found.cause) : found;
  }
}
