import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { migrateToV1 } from './v1.ts';
import { migrateToV2 } from './v2.ts';
import { migrateToV3 } from './v3.ts';
import { migrateToV4 } from './v4.ts';
import { migrateToV5 } from './v5.ts';

/**
 * Brings the database from the version before to its own. May await requests of `tx` and nothing
 * else (the transaction would end). Throwing undoes every migration of this opening.
 */
export type Migration = (
  db: IDBPDatabase,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** In order: the first makes version 1. */
export const MIGRATIONS: readonly Migration[] = [
  migrateToV1,
  migrateToV2,
  migrateToV3,
  migrateToV4,
  migrateToV5,
];
