/** Version 3, frozen: never change it, add a version. Imports nothing of the project. */
import type { IDBPDatabase } from 'idb';

export function migrateToV3(db: IDBPDatabase): void {
  db.createObjectStore('drafts', { keyPath: 'id' });
}
