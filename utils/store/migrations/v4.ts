/** Version 4, frozen: never change it, add a version. Imports nothing of the project. */
import type { IDBPDatabase } from 'idb';

export function migrateToV4(db: IDBPDatabase): void {
  db.createObjectStore('assets', { keyPath: ['packId', 'path'] });
  db.createObjectStore('snapshots', { keyPath: ['packId', 'role'] });
  db.createObjectStore('published', { keyPath: ['draftId', 'version'] });
}
