/** Other versions of installed packs: the one before, and one that waits. Each rejects with a StoreError. */
import type { LeidraadDb, PackSnapshot } from './database-schema.ts';
import { transact } from './transact.ts';

export function listSnapshots(db: LeidraadDb): Promise<PackSnapshot[]> {
  return transact(db, ['snapshots'], 'readonly', ({ store }) => store.getAll());
}

/** In place of an update of this pack that waited. */
export function stageUpdate(
  db: LeidraadDb,
  update: Omit<PackSnapshot, 'role' | 'packId'>,
): Promise<void> {
  return transact(db, ['snapshots'], 'readwrite', async ({ store }) => {
    await store.put({ ...update, packId: update.manifest.id, role: 'update' });
  });
}

/** The version before becomes an update that the person has said yes to. False: there is none. */
export function stagePrevious(db: LeidraadDb, packId: string): Promise<boolean> {
  return transact(db, ['snapshots'], 'readwrite', async ({ store }) => {
    const previous = await store.get([packId, 'previous']);
    if (previous) {
      // It is the person's choice now, whoever has chosen it then.
      const address = previous.address && {
        url: previous.address.url,
        etag: previous.address.etag,
      };
      await store.put({ ...previous, address, role: 'update', isAccepted: true });
    }
    return previous !== undefined;
  });
}

/** The yes is to the version that was shown. False: it does not wait any more. */
export function acceptUpdate(db: LeidraadDb, packId: string, version: string): Promise<boolean> {
  return transact(db, ['snapshots'], 'readwrite', async ({ store }) => {
    const update = await store.get([packId, 'update']);
    if (update?.manifest.version !== version) return false;
    await store.put({ ...update, isAccepted: true });
    return true;
  });
}

export function dropUpdate(db: LeidraadDb, packId: string): Promise<void> {
  return transact(db, ['snapshots'], 'readwrite', ({ store }) => store.delete([packId, 'update']));
}
