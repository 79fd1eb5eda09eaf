/** Version 2, frozen: never change it, add a version. Imports nothing of the project. */
import type { IDBPDatabase } from 'idb';

export function migrateToV2(db: IDBPDatabase): void {
  db.createObjectStore('searches', { keyPath: 'word' });
}
