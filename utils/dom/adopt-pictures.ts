/** The pictures of a pack that somebody else may have made become an author's own. */
import type { Guide } from '../core/guide/schema.ts';
import { fromBase64, hashBytes, toBase64, type Bytes } from '../core/pack-archive/platform.ts';
import type { PackAssets } from '../core/pages/view.ts';
import { checkOwnPicture } from '../core/pictures/check-picture.ts';
import { inspectPicture } from '../core/pictures/inspect-picture.ts';
import { listPictures, namePicture, renamePictures } from '../core/pictures/own-pictures.ts';
import { encodePicture, type EncodedPicture, type PictureTrouble } from './encode-picture.ts';

export interface AdoptedPictures {
  /** They show the pictures by their new names. */
  readonly guides: readonly Guide[];
  readonly pictures: PackAssets;
  /** Those that cannot be drawn. */
  readonly refused: readonly { readonly path: string; readonly why: PictureTrouble }[];
}

/** `load`: one of the pack; undefined: it has none of that name, which the checks of the draft tell. */
export async function adoptPictures(
  guides: readonly Guide[],
  load: (path: string) => Promise<string | undefined>,
): Promise<AdoptedPictures> {
  const names = new Map<string, string>();
  const pictures = new Map<string, string>();
  const refused: { path: string; why: PictureTrouble }[] = [];
  for (const path of new Set(guides.flatMap(listPictures))) {
    const base64 = await load(path);
    if (base64 === undefined) continue;
    const read = await readOwn(path, fromBase64(base64));
    if (!read.ok) {
      refused.push({ path, why: read.why });
      continue;
    }
    const own = namePicture(await hashBytes(read.bytes), inspectPicture(read.bytes)!);
    names.set(path, own);
    pictures.set(own, toBase64(read.bytes));
  }
  return {
    guides: guides.map((guide) => renamePictures(guide, names)),
    pictures: [...pictures].map(([path, base64]) => ({ path, base64 })),
    refused,
  };
}

/** As it is where the studio has made it, so that it keeps its name; else drawn anew. */
async function readOwn(path: string, bytes: Bytes): Promise<EncodedPicture> {
  if (checkOwnPicture(bytes) === null) return { ok: true, bytes };
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const type = `image/${ending === 'jpg' ? 'jpeg' : ending}`;
  return encodePicture(new Blob([bytes], { type }));
}
