/** Installed packs and their guides. */
import type { Guide } from '../core/guide/schema.ts';
import { transact } from './database.ts';
import type { LeidraadDb, StoredGuide, StoredPack, WritableStore } from './database.ts';

/** A pack without its guides: what a listing shows. */
export type PackSummary = Omit<StoredPack, 'id'>;

export interface InstalledPack extends PackSummary {
  readonly guides: readonly Guide[];
}

/** Installs a pack in place of its earlier version, if there is one: wholly or not at all. */
export function installPack(db: LeidraadDb, pack: InstalledPack): Promise<void> {
  return transact(db, ['packs', 'guides'], 'readwrite', (tx) =>
    putPack(tx.objectStore('packs'), tx.objectStore('guides'), pack),
  );
}

/** The same, as part of a larger transaction. */
export async function putPack(
  packs: WritableStore<'packs'>,
  guides: WritableStore<'guides'>,
  pack: InstalledPack,
): Promise<void> {
  const { manifest, values, origin, installedAt } = pack;
  const packId = manifest.id;
  await guides.delete(rangeOfPack(packId));
  await packs.put({ id: packId, manifest, values, origin, installedAt });
  await Promise.all(
    // Async, so that a guide that cannot be stored rejects here and does not leave the others unheard.
    pack.guides.map(async (guide, position) =>
      guides.put({ packId, guideId: guide.id, position, guide }),
    ),
  );
}

export function removePack(db: LeidraadDb, packId: string): Promise<void> {
  return transact(db, ['packs', 'guides'], 'readwrite', async (tx) => {
    await tx.objectStore('guides').delete(rangeOfPack(packId));
    await tx.objectStore('packs').delete(packId);
  });
}

/** The packs, the earliest installed first. No guide is read. */
export function listPacks(db: LeidraadDb): Promise<PackSummary[]> {
  return transact(db, ['packs'], 'readonly', async (tx) => {
    const packs = await tx.store.getAll();
    return packs.toSorted(byInstallation).map(({ id: _id, ...pack }) => pack);
  });
}

/** The packs with all their guides, the earliest installed first. */
export function loadPacks(db: LeidraadDb): Promise<InstalledPack[]> {
  return transact(db, ['packs', 'guides'], 'readonly', async (tx) => {
    const [packs, guides] = await Promise.all([
      tx.objectStore('packs').getAll(),
      tx.objectStore('guides').getAll(),
    ]);
    const byPack = Map.groupBy(guides, ({ packId }) => packId);
    return packs.toSorted(byInstallation).map(({ id, ...pack }) => ({
      ...pack,
      guides: (byPack.get(id) ?? []).toSorted(byPosition).map(({ guide }) => guide),
    }));
  });
}

/** The guides of one pack or of all, in pack and author's order. */
export function loadGuides(db: LeidraadDb, packId?: string): Promise<Guide[]> {
  return transact(db, ['guides'], 'readonly', async (tx) => {
    const found = await tx.store.getAll(packId === undefined ? null : rangeOfPack(packId));
    return found.toSorted(byPosition).map(({ guide }) => guide);
  });
}

/** One guide; where several packs have it, that of `packId`, else the first by pack id. */
export function loadGuide(
  db: LeidraadDb,
  guideId: string,
  packId?: string,
): Promise<Guide | undefined> {
  return transact(db, ['guides'], 'readonly', async (tx) => {
    const found = await (packId === undefined
      ? tx.store.index('guide').get(guideId)
      : tx.store.get([packId, guideId]));
    return found?.guide;
  });
}

/** Sets the values of a pack's variables. Resolves with false where there is no such pack. */
export function savePackValues(
  db: LeidraadDb,
  packId: string,
  values: Readonly<Record<string, string>>,
): Promise<boolean> {
  return transact(db, ['packs'], 'readwrite', async (tx) => {
    const pack = await tx.store.get(packId);
    if (pack) await tx.store.put({ ...pack, values });
    return pack !== undefined;
  });
}

function byInstallation(a: StoredPack, b: StoredPack): number {
  return a.installedAt - b.installedAt;
}

function byPosition(a: StoredGuide, b: StoredGuide): number {
  return a.packId === b.packId ? a.position - b.position : a.packId < b.packId ? -1 : 1;
}

/** Every guide of a pack: arrays sort after all strings. */
function rangeOfPack(packId: string): IDBKeyRange {
  return IDBKeyRange.bound([packId], [packId, []]);
}
