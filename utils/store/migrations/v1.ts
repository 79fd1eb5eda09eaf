/** Version 1, frozen: never change it, add a version. Imports nothing of the project. */
import type { IDBPDatabase } from 'idb';

export function migrateToV1(db: IDBPDatabase): void {
  const runs = db.createObjectStore('runs', { keyPath: 'id' });
  runs.createIndex('status', ['status', 'guideId']);
  runs.createIndex('guide', 'guideId');

  const events = db.createObjectStore('events', { autoIncrement: true });
  events.createIndex('run', ['runId', 'at']);
  events.createIndex('guide', 'guideId');

  db.createObjectStore('packs', { keyPath: 'id' });
  const guides = db.createObjectStore('guides', { keyPath: ['packId', 'guideId'] });
  guides.createIndex('guide', 'guideId');
}
