/**
 * The pictures of the author's own guides, drafts and published ones alike, beside those of packs. A
 * draft that somebody undoes in needs what is in none any more: so one goes with the last draft that
 * showed it, or at the browser's start. Each function rejects with a StoreError.
 */
import { listPictures } from '../core/pictures/own-pictures.ts';
import type { LeidraadDb, StoredAsset, WritableStore } from './database-schema.ts';
import { rangeOf, transact } from './transact.ts';
import { guidesIn } from './guides-in.ts';
import { loadAssets, type PackAssets } from './packs.ts';

/** No pack can be called this: their ids have a dot. */
const OWN = 'own';

export function addPicture(db: LeidraadDb, picture: PackAssets[number]): Promise<void> {
  return addPictures(db, [picture]);
}

export function addPictures(db: LeidraadDb, pictures: PackAssets): Promise<void> {
  return transact(db, ['assets'], 'readwrite', ({ store }) => mergePictures(store, pictures));
}

export async function listPicturePaths(db: LeidraadDb): Promise<string[]> {
  const keys = await transact(db, ['assets'], 'readonly', ({ store }) =>
    store.getAllKeys(rangeOf(OWN)),
  );
  return keys.map(([, path]) => path);
}

/** Those of the named ones that are there. */
export function loadPictures(db: LeidraadDb, paths: readonly string[]): Promise<PackAssets> {
  return loadAssets(db, OWN, paths);
}

/** Of a pack, or of the author's own that is looked at before it is in any. Undefined: it is not there. */
export async function loadPicture(
  db: LeidraadDb,
  packId: string,
  path: string,
): Promise<string | undefined> {
  const found = await transact(
    db,
    ['assets'],
    'readonly',
    async ({ store }) => (await store.get([packId, path])) ?? store.get([OWN, path]),
  );
  return found?.base64;
}

/** Those go that no draft and no published version shows, be it of a guide or of a pack. */
export function sweepPictures(db: LeidraadDb): Promise<void> {
  return transact(db, ['drafts', 'published', 'assets'], 'readwrite', async (tx) => {
    const keys = await tx.objectStore('assets').getAllKeys(rangeOf(OWN));
    await dropUnused(
      tx,
      keys.map(([, path]) => path),
    );
  });
}

interface Stores {
  objectStore<Name extends 'drafts' | 'published' | 'assets'>(name: Name): WritableStore<Name>;
}

/** A part of a larger transaction: of the named pictures those go that nothing shows any more. */
export async function dropUnused(tx: Stores, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const drafts = await tx.objectStore('drafts').getAll();
  const published = await tx.objectStore('published').getAll();
  const used = new Set([...drafts, ...published].flatMap(guidesIn).flatMap(listPictures));
  for (const path of paths) {
    if (!used.has(path)) await tx.objectStore('assets').delete([OWN, path]);
  }
}

/** A part of a larger transaction. What is called the same is the same. */
export async function mergePictures(
  store: WritableStore<'assets'>,
  pictures: PackAssets,
): Promise<void> {
  for (const picture of pictures) await store.put({ packId: OWN, ...picture });
}

/** Of all assets the author's own. */
export function pickPictures<Asset extends Pick<StoredAsset, 'packId' | 'path'>>(
  assets: readonly Asset[],
): Omit<Asset, 'packId'>[] {
  return assets.flatMap(({ packId, ...picture }) => (packId === OWN ? [picture] : []));
}
