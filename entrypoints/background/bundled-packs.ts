/** The packs that ship with the product, installed or brought up to date at a start. */
import { parseGuide, parsePack } from '../../utils/core/guide/parse.ts';
import type { PackManifest } from '../../utils/core/guide/schema.ts';
import {
  installPack,
  listPacks,
  type InstalledPack,
  type PackAssets,
} from '../../utils/store/packs.ts';
import type { LeidraadDb } from '../../utils/store/database-schema.ts';

const files = import.meta.glob<string>('../../guides/*/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** As addresses that hold the bytes themselves. */
const pictures = import.meta.glob<string>('../../guides/*/assets/*', {
  eager: true,
  query: '?inline',
  import: 'default',
});

interface BundledFolder {
  readonly path: string;
  readonly manifest: PackManifest;
}

/** What there is to say of them without their guides, which take time to read. */
export function readBundledManifests(): PackManifest[] {
  return listFolders().map(({ manifest }) => manifest);
}

export function readBundledPacks(): InstalledPack[] {
  return listFolders().map((folder) => readFolder(folder).pack);
}

function listFolders(): BundledFolder[] {
  const manifests = Object.keys(files).filter((path) => path.endsWith('/pack.json'));
  return manifests.map((path) => ({
    path: path.slice(0, -'pack.json'.length),
    manifest: orThrow(parsePack(files[path] ?? '', path)),
  }));
}

function readFolder({ path, manifest }: BundledFolder): {
  readonly pack: InstalledPack;
  readonly assets: PackAssets;
} {
  const guides = manifest.guides.map((file) =>
    orThrow(parseGuide(files[path + file] ?? '', path + file)),
  );
  const assets = manifest.assets.map((asset) => ({
    path: asset.path,
    base64: pictures[path + asset.path]?.split(';base64,')[1] ?? '',
  }));
  const pack = { manifest, guides, values: {}, installedAt: Date.now() };
  return { pack: { ...pack, origin: 'bundled' }, assets };
}

/**
 * A pack whose version is installed already is left alone; the values that were filled in stay. One
 * that the person removed stays away.
 */
export async function installBundledPacks(
  db: LeidraadDb,
  removed: readonly string[],
): Promise<void> {
  const installed = await listPacks(db);
  for (const folder of listFolders()) {
    const { id, version } = folder.manifest;
    const earlier = installed.find(({ manifest }) => manifest.id === id);
    if (!earlier && removed.includes(id)) continue;
    if (earlier?.manifest.version === version || earlier?.origin === 'file') continue;
    const { pack, assets } = readFolder(folder);
    await installPack(db, { ...pack, values: earlier?.values ?? {} }, assets);
  }
}

/** What ships was checked before it shipped: a failure here is a fault of ours. */
function orThrow<T>(
  parsed: { ok: true; value: T } | { ok: false; problems: readonly unknown[] },
): T {
  if (parsed.ok) return parsed.value;
  throw new Error(`a guide that ships with Leidraad is faulty: ${JSON.stringify(parsed.problems)}`);
}
