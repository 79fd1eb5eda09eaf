/** A pack as one zip file, from its files. */
import {
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import type { PackSource } from '../guide/parse-files.ts';
import { ARCHIVE_MANIFEST, type ArchiveManifest } from './archive-schema.ts';
import { encodeUtf8, hashBytes, type Bytes } from './platform.ts';

/** By path, `pack.json` among them; without `manifest.json`. */
export type PackBytes = ReadonlyMap<string, Bytes>;

/** When a file was packed tells something of its author's day, and would make each zip file another. */
const NO_DATE = new Date(2000, 0, 1);

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

/** The same pack gives the same bytes, as far as the platform compresses alike. Checks nothing. */
export async function writeArchive(
  pack: Pick<ArchiveManifest, 'id' | 'version'>,
  files: PackBytes,
): Promise<Bytes> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: NO_DATE,
    extendedTimestamp: false,
    useWebWorkers: false,
  });
  for (const [path, bytes] of await sealFiles(pack, files)) {
    await zip.add(path, new Uint8ArrayReader(bytes));
  }
  return zip.close() as Promise<Bytes>;
}

/** What the file is called where nobody says otherwise. */
export function nameArchive({ id, version }: Pick<ArchiveManifest, 'id' | 'version'>): string {
  return `${id}-${version}.zip`;
}
