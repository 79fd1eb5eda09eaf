/** Installed packs and their guides. */
import type { Guide } from '../core/guide/schema.ts';
import type {
  LeidraadDb,
  PackAddress,
  PackSnapshot,
  StoredGuide,
  StoredPack,
  WritableStore,
} from './database-schema.ts';
import { rangeOf, transact } from './transact.ts';

/** A pack without its guides: what a listing shows. */
export type PackSummary = Omit<StoredPack, 'id'>;

export interface InstalledPack extends PackSummary {
  readonly guides: readonly Guide[];
}

export type PackAssets = PackSnapshot['assets'];

const PACK_STORES = ['packs', 'guides', 'assets', 'snapshots'] as const;
type PackStore = (typeof PACK_STORES)[number];

/**
 * Installs a pack in place of its earlier version, if there is one: wholly or not at all. An earlier
 * version with another number is kept to go back to; an update that waited is done with.
 */
export function installPack(
  db: LeidraadDb,
  pack: InstalledPack,
  assets: PackAssets = [],
): Promise<void> {
  return transact(db, PACK_STORES, 'readwrite', async (tx) => {
    await replacePack(tx, pack, assets);
  });
}

/** The same as a part of a larger transaction. */
export async function replacePack(
  tx: { objectStore<Name extends PackStore>(name: Name): WritableStore<Name> },
  pack: InstalledPack,
  assets: PackAssets,
): Promise<void> {
  const { id, version } = pack.manifest;
  const earlier = await tx.objectStore('packs').get(id);
  const snapshots = tx.objectStore('snapshots');
  if (earlier && earlier.origin === 'file' && earlier.manifest.version !== version) {
    const range = rangeOf(id);
    const guides = await tx.objectStore('guides').getAll(range);
    const kept = await tx.objectStore('assets').getAll(range);
    await snapshots.put({
      packId: id,
      role: 'previous',
      manifest: earlier.manifest,
      guides: guides.toSorted(byPosition).map(({ guide }) => guide),
      assets: kept.map(({ path, base64 }) => ({ path, base64 })),
      address: earlier.address ?? null,
      isAccepted: false,
    });
  }
  await snapshots.delete([id, 'update']);
  await putPack(tx.objectStore('packs'), tx.objectStore('guides'), pack);
  await putAssets(tx.objectStore('assets'), id, assets);
}

async function putPack(
  packs: WritableStore<'packs'>,
  guides: WritableStore<'guides'>,
  pack: InstalledPack,
): Promise<void> {
  const { manifest, values, origin, installedAt, address } = pack;
  const packId = manifest.id;
  await guides.delete(rangeOf(packId));
  const known = { id: packId, manifest, values, origin, installedAt };
  await packs.put(address ? { ...known, address } : known);
  await Promise.all(
    // Async, so that a guide that cannot be stored rejects here and does not leave the others unheard.
    pack.guides.map(async (guide, position) =>
      guides.put({ packId, guideId: guide.id, position, guide }),
    ),
  );
}

/** In place of those that the pack had. */
async function putAssets(
  store: WritableStore<'assets'>,
  packId: string,
  assets: PackAssets,
): Promise<void> {
  await store.delete(rangeOf(packId));
  for (const { path, base64 } of assets) await store.put({ packId, path, base64 });
}

/** Those of a pack that have these paths, as far as they are there. */
export async function loadAssets(
  db: LeidraadDb,
  packId: string,
  paths: readonly string[],
): Promise<PackAssets> {
  const found = await transact(db, ['assets'], 'readonly', ({ store }) =>
    Promise.all(paths.map((path) => store.get([packId, path]))),
  );
  return found.flatMap((it) => (it ? [{ path: it.path, base64: it.base64 }] : []));
}

export function removePack(db: LeidraadDb, packId: string): Promise<void> {
  return transact(db, PACK_STORES, 'readwrite', async (tx) => {
    await tx.objectStore('packs').delete(packId);
    for (const name of ['guides', 'assets', 'snapshots'] as const) {
      await tx.objectStore(name).delete(rangeOf(packId));
    }
  });
}

/** Resolves with false where there is no such pack. */
export function savePackAddress(
  db: LeidraadDb,
  packId: string,
  address: PackAddress,
): Promise<boolean> {
  return changePack(db, packId, { address });
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

/** Sets the values of a pack's variables. Resolves with false where there is no such pack. */
export function savePackValues(
  db: LeidraadDb,
  packId: string,
  values: Readonly<Record<string, string>>,
): Promise<boolean> {
  return changePack(db, packId, { values });
}

function changePack(db: LeidraadDb, packId: string, fields: Partial<StoredPack>): Promise<boolean> {
  return transact(db, ['packs'], 'readwrite', async (tx) => {
    const pack = await tx.store.get(packId);
    if (pack) await tx.store.put({ ...pack, ...fields });
    return pack !== undefined;
  });
}

function byInstallation(a: StoredPack, b: StoredPack): number {
  return a.installedAt - b.installedAt;
}

function byPosition(a: StoredGuide, b: StoredGuide): number {
  return a.packId === b.packId ? a.position - b.position : a.packId < b.packId ? -1 : 1;
}
