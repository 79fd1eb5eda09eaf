/** How large a pack is for who gets it. Without making its zip file, which only our pages can. */
import type { ArchiveManifest } from './archive-schema.ts';
import { sealFiles, type PackBytes } from './pack-files.ts';
import { encodeUtf8, measureDeflated } from './platform.ts';

export interface ArchiveSize {
  /** Of the zip file, in bytes. */
  readonly bytes: number;
  /** Of all files in it, in bytes. */
  readonly totalBytes: number;
}

/** What a zip file says of each file in three places, beside its name, and of itself. */
const PER_FILE = 30 + 16 + 46;
const PER_ARCHIVE = 22;

/** As `writeArchive` would write it. */
export async function measureArchive(
  pack: Pick<ArchiveManifest, 'id' | 'version'>,
  files: PackBytes,
): Promise<ArchiveSize> {
  let [bytes, totalBytes] = [PER_ARCHIVE, 0];
  for (const [path, content] of await sealFiles(pack, files)) {
    bytes += PER_FILE + 2 * encodeUtf8(path).length + (await measureDeflated(content));
    totalBytes += content.length;
  }
  return { bytes, totalBytes };
}
