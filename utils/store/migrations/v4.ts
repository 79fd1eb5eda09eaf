/** Version 4, frozen: never change it, add a version. Imports nothing of the project. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

export function migrateToV4(
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
): void {
  db.createObjectStore('assets', { keyPath: ['packId', 'path'] });
  db.createObjectStore('snapshots', { keyPath: ['packId', 'role'] });
  db.createObjectStore('published', { keyPath: ['draftId', 'version'] });
  tx.objectStore('events').createIndex('at', 'at');
  db.createObjectStore('tallies', { keyPath: ['week', 'packId', 'guideId', 'guideVersion'] });
  db.createObjectStore('wordWeeks', { keyPath: ['week', 'word'] });
  db.createObjectStore('deliveries', { keyPath: ['destination', 'week'] });
  db.createObjectStore('marks');
}
