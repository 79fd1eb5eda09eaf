/** A pack as one zip file, from its files. */
import {
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ArchiveManifest } from './archive-schema.ts';
import { sealFiles, type PackBytes } from './pack-files.ts';
import type { Bytes } from './platform.ts';

/** When a file was packed tells something of its author's day, and would make each zip file another. */
const NO_DATE = new Date(2000, 0, 1);

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
