import { createContext } from 'preact';
import type { PackAssets } from '../../utils/core/pages/view.ts';
import type { PictureAdded } from '../../utils/core/record/view.ts';

/** Where the pictures of the author's guides are kept. Both reject where nobody answers. */
export interface PicturePorts {
  /** As `encodePicture` made it. */
  add(base64: string): Promise<PictureAdded>;
  /** Those that are there. */
  load(paths: readonly string[]): Promise<PackAssets>;
}

export const PicturesContext = createContext<PicturePorts>({
  add: () => Promise.reject(new Error('no place for pictures')),
  load: () => Promise.resolve([]),
});

/** One of them; null: it is not there. */
export async function loadOne({ load }: PicturePorts, path: string): Promise<string | null> {
  return (await load([path]))[0]?.base64 ?? null;
}
