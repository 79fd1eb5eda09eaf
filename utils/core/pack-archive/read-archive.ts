/** A pack as one zip file. Apart from `read-sealed.ts`, so that who reads no zip file loads nothing for it. */
import type { Parsed } from '../guide/parse.ts';
import type { ArchiveLimits } from './limits.ts';
import type { Bytes } from './platform.ts';
import { readSealed, type ReceivedPack } from './read-sealed.ts';
import { unzip } from './unzip.ts';

/** A zip file. `name` is only for the messages; `today`: see `checkUpkeep`. */
export async function readArchive(
  bytes: Bytes,
  name: string,
  limits?: ArchiveLimits,
  today?: string,
): Promise<Parsed<ReceivedPack>> {
  const unpacked = await unzip(bytes, name, limits);
  return unpacked.ok ? readSealed(unpacked.files, name, today) : unpacked;
}
