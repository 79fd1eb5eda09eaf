/** A pack as its files. Apart from `write-archive.ts`, so that who makes no zip file loads nothing for it. */
import type { PackSource } from '../guide/parse-files.ts';
import { ARCHIVE_MANIFEST, type ArchiveManifest } from './archive-schema.ts';
import { encodeUtf8, hashBytes, type Bytes } from './platform.ts';

/** By path, `pack.json` among them; without `manifest.json`. */
export type PackBytes = ReadonlyMap<string, Bytes>;

/** The files of a pack that is known as data. `assets` must be those that its manifest lists. */
export function filesOfPack(
  { manifest, guides }: PackSource,
  assets: PackBytes = new Map(),
): PackBytes {
  const write = (value: unknown): Bytes => encodeUtf8(`${JSON.stringify(value, null, 2)}\n`);
  return new Map([
    ['pack.json', write(manifest)],
    ...guides.map((guide, index) => [manifest.guides[index]!, write(guide)] as const),
    ...assets,
  ]);
}

/** With the hash of each file, the manifest first. */
export async function sealFiles(
  { id, version }: Pick<ArchiveManifest, 'id' | 'version'>,
  files: PackBytes,
): Promise<PackBytes> {
  const listed = await Promise.all(
    [...files].map(async ([path, bytes]) => ({ path, sha256: await hashBytes(bytes) })),
  );
  const manifest: ArchiveManifest = { format: 1, kind: 'archive', id, version, files: listed };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return new Map([[ARCHIVE_MANIFEST, encodeUtf8(text)], ...files]);
}
