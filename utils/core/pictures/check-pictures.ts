/** Pictures that come as data, such as in a download: each has to be what its name says, and fit to be shown. */
import { error, locateProblem, type Finding } from '../guide/problem.ts';
import { formatProblem } from '../guide/problem-words.ts';
import type { PackSource } from '../guide/parse-files.ts';
import { fromBase64, hashBytes } from '../pack-archive/platform.ts';
import type { PackAssets } from '../pages/view.ts';
import type { UiLanguage } from '../run/view.ts';
import { checkOwnPicture, checkPicture } from './check-picture.ts';
import { hashOfPicture, listPictures } from './own-pictures.ts';

/** The author's own. Sentences; empty where all are right. `origin` names where they are from. */
export function checkPictures(
  pictures: PackAssets,
  origin: string,
  language: UiLanguage,
): Promise<string[]> {
  return checkEach(pictures, origin, language, async ({ path, base64 }) => {
    const bytes = fromBase64(base64);
    const found = await hashBytes(bytes);
    const expected = hashOfPicture(path);
    return found === expected
      ? checkOwnPicture(bytes, path)
      : error([], 'wrong-hash', { found, expected: expected ?? path, by: origin });
  });
}

/** Those of a pack, by what its manifest says of them. As above. */
export function checkPackPictures(
  { manifest, guides, assets }: PackSource & { readonly assets: PackAssets },
  origin: string,
  language: UiLanguage,
): Promise<string[]> {
  const listed = new Map(manifest.assets.map(({ path, sha256 }) => [path, sha256]));
  const shown = new Set(guides.flatMap(listPictures));
  return checkEach(assets, origin, language, async ({ path, base64 }) => {
    const expected = listed.get(path);
    if (expected === undefined) return error([], 'asset-unlisted');
    const bytes = fromBase64(base64);
    const found = await hashBytes(bytes);
    if (found !== expected) return error([], 'wrong-hash', { found, expected, by: manifest.id });
    return shown.has(path) ? checkPicture(bytes) : null;
  });
}

/** One after the other: of hundreds, only one at a time takes memory as bytes, too. */
async function checkEach(
  pictures: PackAssets,
  origin: string,
  language: UiLanguage,
  check: (picture: PackAssets[number]) => Promise<Finding | null>,
): Promise<string[]> {
  const told: string[] = [];
  for (const picture of pictures) {
    const finding = await check(picture);
    if (!finding) continue;
    const problem = locateProblem(finding, picture.path, new Map());
    told.push(`${origin}: ${formatProblem(problem, language)}`);
  }
  return told;
}
