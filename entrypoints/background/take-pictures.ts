/** Stores the pictures of guides that become drafts, as an author's own. */
import type { Guide } from '../../utils/core/guide/schema.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { FILE_LIMITS_TOLD } from '../../utils/core/pictures/limits.ts';
import { adoptPictures } from '../../utils/dom/adopt-pictures.ts';
import type { LeidraadDb } from '../../utils/store/database-schema.ts';
import { addPictures } from '../../utils/store/pictures.ts';

export type PicturesTaken =
  /** `guides` show them by the names that they are stored under, which are `pictures`. */
  | { readonly ok: true; readonly guides: readonly Guide[]; readonly pictures: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** `load`: see `adoptPictures`. All are stored, or none. */
export async function takePictures(
  db: LeidraadDb,
  guides: readonly Guide[],
  load: (path: string) => Promise<string | undefined>,
  t: Translate,
): Promise<PicturesTaken> {
  const { refused, pictures, guides: own } = await adoptPictures(guides, load);
  if (refused.length > 0) {
    const problems = refused.map(({ path, why }) =>
      t(`picture.${why}`, { name: path, ...FILE_LIMITS_TOLD }),
    );
    return { ok: false, problems };
  }
  await addPictures(db, pictures);
  return { ok: true, guides: own, pictures: pictures.map(({ path }) => path) };
}
