import type { PackSource } from '../../utils/core/guide/parse-files.ts';
import { fromBase64, type Bytes } from '../../utils/core/pack-archive/platform.ts';
import { filesOfPack } from '../../utils/core/pack-archive/pack-files.ts';
import { nameArchive, writeArchive } from '../../utils/core/pack-archive/write-archive.ts';
import { saveFile } from '../pages/save-file.ts';
import type { PicturePorts } from './picture-ports.ts';

/** How many come in one message: browsers let none be larger than 64 MB. */
const AT_ONCE = 100;

/** In one file, with its pictures. Rejects where they do not come. */
export async function downloadPack(pack: PackSource, { load }: PicturePorts): Promise<void> {
  const paths = pack.manifest.assets.map(({ path }) => path);
  const bytes = new Map<string, Bytes>();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    for (const { path, base64 } of await load(paths.slice(at, at + AT_ONCE)))
      bytes.set(path, fromBase64(base64));
  }
  const missing = paths.find((path) => !bytes.has(path));
  if (missing !== undefined) throw new Error(`${missing} is gone`);
  const archive = await writeArchive(pack.manifest, filesOfPack(pack, bytes));
  saveFile(nameArchive(pack.manifest), archive, 'application/zip');
}
