/** The files of a pack that has travelled: whole, unchanged, and a pack by its meaning, or refused with every reason. */
import { parsePackFiles, type PackSource, type SourceFile } from '../guide/parse-files.ts';
import type { Parsed } from '../guide/parse.ts';
import {
  error,
  hasErrors,
  locateProblem,
  type Problem,
  type ProblemParams,
} from '../guide/problem.ts';
import type { ProblemKey } from '../guide/problem-words.ts';
import { checkPicture } from '../pictures/check-picture.ts';
import { listPictures } from '../pictures/own-pictures.ts';
import { ARCHIVE_MANIFEST, parseArchiveManifest, type ArchiveManifest } from './archive-schema.ts';
import { decodeUtf8, hashBytes, type Bytes } from './platform.ts';
import { placeIn } from './place-in.ts';
import type { PackBytes } from './pack-files.ts';

const PACK = 'pack.json';

export interface ReceivedPack extends PackSource {
  /** All but `manifest.json`, as they were packed. */
  readonly files: PackBytes;
  readonly assets: PackBytes;
  /** Its JSON, called by where it is from: for who reads it again. */
  readonly sources: readonly SourceFile[];
}

/** Its files, `manifest.json` among them. */
export async function readSealed(
  files: PackBytes,
  name: string,
  today?: string,
): Promise<Parsed<ReceivedPack>> {
  const sealed = files.get(ARCHIVE_MANIFEST);
  if (!sealed) return { ok: false, problems: [problem(name, 'archive-manifest-missing')] };
  const manifest = readManifest(sealed, name);
  if (!manifest.ok) return manifest;
  const problems = await checkSeal(manifest.value, files, name);
  if (problems.length > 0) return { ok: false, problems };
  const own = new Map([...files].filter(([path]) => path !== ARCHIVE_MANIFEST));
  const read = await readFiles(own, name, today);
  if (!read.ok) return read;
  const wrong = checkIdentity(manifest.value, read.value, name);
  return wrong.length > 0 ? { ok: false, problems: [...wrong, ...read.warnings] } : read;
}

/** The files alone, as an author has them. */
export async function readFiles(
  files: PackBytes,
  name: string,
  today?: string,
): Promise<Parsed<ReceivedPack>> {
  if (!files.has(PACK)) return { ok: false, problems: [problem(name, 'manifest-missing')] };
  const texts = readTexts(files, name);
  if (!texts.ok) return texts;
  const parsed = parsePackFiles(texts.value, today);
  if (!parsed.ok) return parsed;
  const { assets } = parsed.value.manifest;
  const wrong = await checkAssets(parsed.value, files, name);
  if (wrong.length > 0) return { ok: false, problems: [...wrong, ...parsed.warnings] };
  const ofAssets = new Map(assets.map(({ path }) => [path, files.get(path)!]));
  return {
    ok: true,
    value: { ...parsed.value, files, assets: ofAssets, sources: texts.value },
    warnings: parsed.warnings,
  };
}

/** `manifest.json` of the pack that is called `name`. */
export function readManifest(bytes: Bytes, name: string): Parsed<ArchiveManifest> {
  const file = placeIn(name, ARCHIVE_MANIFEST);
  const text = decodeUtf8(bytes);
  if (text === null) return { ok: false, problems: [problem(file, 'not-utf8')] };
  return parseArchiveManifest(text, file);
}

async function checkSeal(
  manifest: ArchiveManifest,
  files: PackBytes,
  name: string,
): Promise<Problem[]> {
  const listed = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
  const missing = [...listed.keys()]
    .filter((path) => !files.has(path))
    .map((path) => problem(placeIn(name, ARCHIVE_MANIFEST), 'file-missing', { found: path }));
  const present = await Promise.all(
    [...files].map(async ([path, bytes]) => {
      if (path === ARCHIVE_MANIFEST) return [];
      const expected = listed.get(path);
      if (expected === undefined) return [problem(placeIn(name, path), 'archive-unlisted')];
      return checkHash(bytes, expected, ARCHIVE_MANIFEST, placeIn(name, path));
    }),
  );
  return [...missing, ...present.flat()];
}

async function checkAssets(
  { manifest, guides }: PackSource,
  files: PackBytes,
  name: string,
): Promise<Problem[]> {
  const shown = new Set(guides.flatMap(listPictures));
  const checked = await Promise.all(
    manifest.assets.map(async ({ path, sha256 }) => {
      const bytes = files.get(path);
      if (!bytes) return [problem(placeIn(name, PACK), 'file-missing', { found: path })];
      const file = placeIn(name, path);
      const finding = shown.has(path) ? checkPicture(bytes) : null;
      const unfit = finding ? [locateProblem(finding, file, new Map())] : [];
      return [...(await checkHash(bytes, sha256, PACK, file)), ...unfit];
    }),
  );
  const assets = manifest.assets.map(({ path }) => path);
  const extra = [...files.keys()].filter((path) => !isText(path) && !assets.includes(path));
  return [
    ...checked.flat(),
    ...extra.map((path) => problem(placeIn(name, path), 'asset-unlisted')),
  ];
}

async function checkHash(
  bytes: Bytes,
  expected: string,
  by: string,
  file: string,
): Promise<Problem[]> {
  const found = await hashBytes(bytes);
  return found === expected ? [] : [problem(file, 'wrong-hash', { found, expected, by })];
}

function checkIdentity(
  archive: ArchiveManifest,
  { manifest }: PackSource,
  name: string,
): Problem[] {
  return (['id', 'version'] as const)
    .filter((field) => archive[field] !== manifest[field])
    .map((field) => {
      const params = { found: archive[field], expected: manifest[field] };
      return locateProblem(
        error([field], 'archive-of-another', params),
        placeIn(name, ARCHIVE_MANIFEST),
        new Map(),
      );
    });
}

function readTexts(files: PackBytes, name: string): Parsed<readonly SourceFile[]> {
  // Its own first: no folder within may pose as the pack.
  const paths = [...files.keys()].filter(isText).toSorted((a, b) => rank(a) - rank(b));
  const read = paths
    .map((path) => [path, files.get(path)!] as const)
    .map(([path, bytes]) => ({ name: placeIn(name, path), text: decodeUtf8(bytes) }));
  const problems = read
    .filter(({ text }) => text === null)
    .map((file) => problem(file.name, 'not-utf8'));
  if (hasErrors(problems)) return { ok: false, problems };
  return { ok: true, value: read as readonly SourceFile[], warnings: [] };
}

function rank(path: string): number {
  return path === PACK ? 0 : 1;
}

/** All JSON of a pack is its manifest or a guide. */
function isText(path: string): boolean {
  return path.endsWith('.json');
}

function problem(file: string, key: ProblemKey, params: ProblemParams = {}): Problem {
  return locateProblem(error([], key, params), file, new Map());
}
