import { manifestOf } from '../../utils/core/guide/lone-guide.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import {
  filesOfPack,
  nameArchive,
  writeArchive,
} from '../../utils/core/pack-archive/write-archive.ts';
import { saveFile } from '../pages/save-file.ts';

/** The guide as a pack of its own, in one file. */
export async function downloadGuide(guide: Guide): Promise<void> {
  const manifest = manifestOf(guide);
  const bytes = await writeArchive(manifest, filesOfPack({ manifest, guides: [guide] }));
  saveFile(nameArchive(manifest), bytes, 'application/zip');
}
