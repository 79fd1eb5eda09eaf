/** A guide as a pack of its own, with the pictures that its steps show. */
import { manifestOf } from '../../utils/core/guide/lone-guide.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { fromBase64 } from '../../utils/core/pack-archive/platform.ts';
import {
  filesOfPack,
  nameArchive,
  writeArchive,
} from '../../utils/core/pack-archive/write-archive.ts';
import type { PackReceipt } from '../../utils/core/pages/view.ts';
import { assetsOf, listPictures } from '../../utils/core/pictures/own-pictures.ts';
import { formatGuide } from '../../utils/core/studio/session.ts';
import { saveFile } from '../pages/save-file.ts';
import type { PicturePorts } from './picture-ports.ts';

/** To be installed on this computer. */
export async function packGuide(guide: Guide, pictures: PicturePorts): Promise<PackReceipt> {
  const { manifest, assets } = await gather(guide, pictures);
  const text = formatGuide(guide);
  // Alone, it is called by its own name in what is said of it.
  if (assets.length === 0) return { files: [{ name: `${guide.id}.json`, text }] };
  const [name] = manifest.guides as [string];
  return {
    files: [
      { name: 'pack.json', text: JSON.stringify(manifest) },
      { name, text },
    ],
    assets,
  };
}

/** To be handed on, as one file. */
export async function downloadGuide(guide: Guide, pictures: PicturePorts): Promise<void> {
  const { manifest, assets } = await gather(guide, pictures);
  const bytes = new Map(assets.map(({ path, base64 }) => [path, fromBase64(base64)]));
  const archive = await writeArchive(manifest, filesOfPack({ manifest, guides: [guide] }, bytes));
  saveFile(nameArchive(manifest), archive, 'application/zip');
}

async function gather(guide: Guide, pictures: PicturePorts) {
  const paths = listPictures(guide);
  const assets = paths.length > 0 ? await pictures.load(paths) : [];
  const atHand = assets.map(({ path }) => path);
  return { manifest: manifestOf(guide, assetsOf(guide, atHand)), assets };
}
