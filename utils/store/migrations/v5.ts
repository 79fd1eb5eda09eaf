/** Version 5, frozen: never change it, add a version. Imports nothing of the project. */
import type { IDBPDatabase } from 'idb';

export function migrateToV5(db: IDBPDatabase): void {
  db.createObjectStore('feedback', { keyPath: 'id' });
  db.createObjectStore('repairs', { keyPath: ['guideId', 'stepId'] });
}
