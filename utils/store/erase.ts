import type { StorageArea } from './area.ts';
import { deleteDatabase, type Connection } from './database.ts';
import { toStoreError } from './store-error.ts';

export interface ErasableStores {
  readonly connection: Connection;
  readonly local: StorageArea;
  readonly session: StorageArea;
}

/**
 * Deletes everything that was ever stored, installed packs included. Goes on after a failure, so
 * that as much as possible is gone, and then rejects with the first StoreError.
 */
export async function eraseAll({ connection, local, session }: ErasableStores): Promise<void> {
  const results = await Promise.allSettled([
    session.clear(),
    local.clear(),
    deleteDatabase(connection),
  ]);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw toStoreError(failed.reason);
}
