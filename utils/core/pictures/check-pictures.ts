/** Pictures that come as data, such as in a download: each has to be what its name says. */
import { error, locateProblem } from '../guide/problem.ts';
import { formatProblem } from '../guide/problem-words.ts';
import { fromBase64, hashBytes } from '../pack-archive/platform.ts';
import type { UiLanguage } from '../run/view.ts';
import { hashOfPicture } from './own-pictures.ts';

/** Sentences; empty where all are right. `origin` names where they are from. */
export async function checkPictures(
  pictures: readonly { readonly path: string; readonly base64: string }[],
  origin: string,
  language: UiLanguage,
): Promise<string[]> {
  const checked = pictures.map(async ({ path, base64 }) => {
    const found = await hashBytes(fromBase64(base64));
    const expected = hashOfPicture(path);
    if (found === expected) return [];
    const params = { found, expected: expected ?? path, by: origin };
    const problem = locateProblem(error([], 'wrong-hash', params), path, new Map());
    return [`${origin}: ${formatProblem(problem, language)}`];
  });
  return (await Promise.all(checked)).flat();
}
