/** Two versions of one pack, guide by guide. */
import { isLone } from '../guide/lone-guide.ts';
import type { PackSource } from '../guide/parse-files.ts';
import type { Raw } from '../guide/raw.ts';
import { isSame } from '../studio/is-same.ts';
import type { Change } from './change.ts';
import { diffGuides, diffLanguages, placeOf } from './diff-guide.ts';
import { changeOf, changesOfWords, type LocalChange } from './diff-part.ts';
import { diffVariables } from './diff-variables.ts';
import { findMoved } from './moved.ts';

/** Told elsewhere, or no matter of what the pack says. */
const APART: readonly string[] = [
  'title',
  'languages',
  'variables',
  'guides',
  'assets',
  'version',
  'format',
  '$schema',
];

/** Who answers for it, and whom to ask. */
const ABOUT: readonly string[] = ['issuer', 'contact'];

/** The pack's own changes, then those of its guides in their order. Empty: they say the same. */
export function diffPacks(before: PackSource, after: PackSource): Change[] {
  const own = diffManifests(before.manifest, after.manifest);
  const ids = ({ guides }: PackSource): string[] => guides.map(({ id }) => id);
  const moved = findMoved(ids(before), ids(after));
  const present = after.guides.flatMap((guide) => {
    const old = before.guides.find(({ id }) => id === guide.id);
    const place = { guide: placeOf(guide), part: null };
    if (!old) return [{ ...changeOf('added'), ...place }];
    const ownPlace = moved.has(guide.id) ? [{ ...changeOf('moved'), ...place }] : [];
    return [...ownPlace, ...diffGuides(old, guide)];
  });
  const gone = before.guides
    .filter(({ id }) => !after.guides.some((guide) => guide.id === id))
    .map((guide) => ({ ...changeOf('removed'), guide: placeOf(guide), part: null }));
  // A guide that is a pack of its own would say everything twice.
  const areLone = isLone(before) && isLone(after);
  const ofPack = own.map((change) => ({ ...change, guide: null, part: null }));
  return [...(areLone && present.length > 0 ? [] : ofPack), ...gone, ...present];
}

function diffManifests(
  before: PackSource['manifest'],
  after: PackSource['manifest'],
): LocalChange[] {
  const [was, is] = [before as Raw, after as Raw];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return [
    ...changesOfWords('title', before.title, after.title),
    ...diffLanguages(before.languages, after.languages),
    ...diffVariables(before.variables, after.variables),
    ...(hasOtherAsset(before.assets, after.assets) ? [changeOf('other', 'assets')] : []),
    ...fields
      .filter((field) => !APART.includes(field) && !isSame(was[field], is[field]))
      .map((field) => changeOf(ABOUT.includes(field) ? 'about' : 'other', field)),
  ];
}

type Assets = PackSource['manifest']['assets'];

/** A picture that came, went or has another name is told at the step that shows it; its content is not. */
function hasOtherAsset(before: Assets, after: Assets): boolean {
  const was = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  return after.some(({ path, sha256 }) => (was.get(path) ?? sha256) !== sha256);
}
