/** Everything that is stored of a person, for the download. */
import type { IDBPObjectStore } from 'idb';
import { BACKUP_FORMAT, BACKUP_KIND } from './backup-schema.ts';
import type { Backup, PackBackup } from './backup-schema.ts';
import {
  STORE_NAMES,
  type LeidraadDb,
  type LeidraadSchema,
  type StoredAsset,
  type StoredGuide,
  type StoredPack,
  type StoreName,
} from './database-schema.ts';
import { pickPictures } from './pictures.ts';
import type { SettingsStore } from './settings.ts';
import { transact } from './transact.ts';

type AssetKey = Pick<StoredAsset, 'packId' | 'path'>;
type ReadableAssets = IDBPObjectStore<LeidraadSchema, ArrayLike<StoreName>, 'assets'>;

type PackBackupWith<Asset> =
  | Extract<PackBackup, { origin: 'bundled' }>
  | (Omit<Extract<PackBackup, { origin: 'file' }>, 'assets'> & { readonly assets: Asset[] });
type BackupWith<Asset> = Omit<Backup, 'packs' | 'pictures'> & {
  readonly packs: PackBackupWith<Asset>[];
  readonly pictures: Asset[];
};

/** Everything as it is at one moment. Rejects with a StoreError. */
export function exportAll(db: LeidraadDb, settings: SettingsStore, now: Date): Promise<Backup> {
  return readAll(db, settings, now, (assets) => assets.getAll());
}

/** The same, with the names of pictures only, which take most of the room. */
export function outlineAll(
  db: LeidraadDb,
  settings: SettingsStore,
  now: Date,
): Promise<BackupWith<Pick<StoredAsset, 'path'>>> {
  return readAll(db, settings, now, async (assets) =>
    (await assets.getAllKeys()).map(([packId, path]) => ({ packId, path })),
  );
}

async function readAll<Asset extends AssetKey>(
  db: LeidraadDb,
  settings: SettingsStore,
  now: Date,
  readAssets: (assets: ReadableAssets) => Promise<Asset[]>,
): Promise<BackupWith<Omit<Asset, 'packId'>>> {
  const stored = await transact(db, STORE_NAMES, 'readonly', async (tx) => {
    const all = <Name extends StoreName>(name: Name) => tx.objectStore(name).getAll();
    const [packs, guides, assets] = await Promise.all([
      all('packs'),
      all('guides'),
      readAssets(tx.objectStore('assets')),
    ]);
    return {
      runs: await all('runs'),
      events: await all('events'),
      packs: packs.map((pack) => toBackup(pack, guides, assets)),
      searches: await all('searches'),
      drafts: await all('drafts'),
      published: await all('published'),
      pictures: pickPictures(assets),
      tallies: await all('tallies'),
      wordWeeks: await all('wordWeeks'),
      deliveries: await all('deliveries'),
      feedback: await all('feedback'),
      repairs: await all('repairs'),
    };
  });
  return {
    format: BACKUP_FORMAT,
    kind: BACKUP_KIND,
    exportedAt: now.toISOString(),
    ...stored,
    settings: await settings.loadStored(),
  } as BackupWith<Omit<Asset, 'packId'>>;
}

function toBackup<Asset extends AssetKey>(
  pack: StoredPack,
  guides: readonly StoredGuide[],
  assets: readonly Asset[],
): PackBackupWith<Omit<Asset, 'packId'>> {
  const { id, manifest, values, installedAt, address } = pack;
  if (pack.origin === 'bundled') return { origin: 'bundled', id, values };
  const own = guides
    .filter((guide) => guide.packId === id)
    .toSorted((a, b) => a.position - b.position);
  return {
    origin: 'file',
    manifest,
    guides: own.map(({ guide }) => guide),
    values,
    installedAt,
    assets: assets.flatMap(({ packId, ...asset }) => (packId === id ? [asset] : [])),
    ...(address && { address }),
  };
}
