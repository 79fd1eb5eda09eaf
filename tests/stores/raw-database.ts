/** A database seen without our own code: to keep one of every version, and to compare afterwards. */
import { openDB } from 'idb';

interface RawStore {
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  /** Key path by index name. */
  readonly indexes: Readonly<Record<string, string | string[]>>;
  readonly records: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
}

export interface RawDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, RawStore>>;
}

/** Reads layout and content at whatever version it has; an absent database has version 0. */
export async function dumpDatabase(name: string): Promise<RawDatabase> {
  const present = (await indexedDB.databases()).find((database) => database.name === name);
  if (!present) return { version: 0, stores: {} };
  const db = await openDB(name);
  const stores: Record<string, RawStore> = {};
  for (const storeName of db.objectStoreNames) {
    const store = db.transaction(storeName).store;
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    stores[storeName] = {
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      indexes: Object.fromEntries(
        [...store.indexNames].map((index) => [index, store.index(index).keyPath]),
      ),
      records: keys.map((key, place) => ({ key, value: values[place] })),
    };
  }
  const { version } = db;
  db.close();
  return { version, stores };
}

/** Builds the database that a fixture describes. */
export async function buildDatabase(name: string, raw: RawDatabase): Promise<void> {
  const db = await openDB(name, raw.version, {
    upgrade(upgraded) {
      for (const [storeName, { keyPath, autoIncrement, indexes }] of Object.entries(raw.stores)) {
        const store = upgraded.createObjectStore(storeName, { keyPath, autoIncrement });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      }
    },
  });
  for (const [storeName, { keyPath, records }] of Object.entries(raw.stores)) {
    const tx = db.transaction(storeName, 'readwrite');
    for (const { key, value } of records)
      await tx.store.put(value, keyPath === null ? key : undefined);
    await tx.done;
  }
  db.close();
}

let count = 0;
/** A name that no other test uses. */
export function nameDatabase(): string {
  count += 1;
  return `leidraad-test-${count}`;
}
