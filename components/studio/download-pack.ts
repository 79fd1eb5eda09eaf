import type { PackSource } from '../../utils/core/guide/parse-files.ts';
import {
  filesOfPack,
  nameArchive,
  writeArchive,
} from '../../utils/core/pack-archive/write-archive.ts';
import { saveFile } from '../pages/save-file.ts';

/** In one file. */
export async function downloadPack(pack: PackSource): Promise<void> {
  const bytes = await writeArchive(pack.manifest, filesOfPack(pack));
  saveFile(nameArchive(pack.manifest), bytes, 'application/zip');
}
