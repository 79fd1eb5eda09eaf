/** A pack from the disk: a zip file, a folder with a `pack.json`, or one guide. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parsePackFiles } from '../../utils/core/guide/parse-files.ts';
import type { Parsed } from '../../utils/core/guide/parse.ts';
import { error, locateProblem, type Problem } from '../../utils/core/guide/problem.ts';
import type { ProblemKey } from '../../utils/core/guide/problem-words.ts';
import { isFilePath } from '../../utils/core/guide/schema.ts';
import { ARCHIVE_MANIFEST } from '../../utils/core/pack-archive/archive-schema.ts';
import { readArchive } from '../../utils/core/pack-archive/read-archive.ts';
import { readFiles, type ReceivedPack } from '../../utils/core/pack-archive/read-sealed.ts';
import { filesOfPack, type PackBytes } from '../../utils/core/pack-archive/pack-files.ts';

export const MANIFEST = 'pack.json';

/** Of a folder, only what its `pack.json` lists belongs to the pack. `today`: see `checkUpkeep`. */
export async function readPackPath(path: string, today?: string): Promise<Parsed<ReceivedPack>> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { ok: false, problems: [report('file-missing', path)] };
  if (stats.isDirectory()) return readFolder(path.replace(/(?<=.)[/\\]+$/, ''), today);
  if (isZip(path)) return readArchive(readBytes(path), path, undefined, today);
  return readLoneGuide(path, today);
}

/** By its name, so that a damaged one is told as a zip file; else by how its content begins. */
export function isZip(path: string): boolean {
  return path.endsWith('.zip') || (isFile(path) && startsAs(path, 'PK'));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function startsAs(path: string, begin: string): boolean {
  return readFileSync(path).subarray(0, begin.length).toString('latin1') === begin;
}

/** JSON that may be a guide or a pack. `manifest.json` is made by packing, and is neither. */
export function isGuideFile(path: string): boolean {
  const isOurs = path.endsWith('.schema.json') || path.split(/[/\\]/).at(-1) === ARCHIVE_MANIFEST;
  return path.endsWith('.json') && !isOurs;
}

/** The guide files of a pack, those in its sub-folders included. */
export function listGuideFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isGuideFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export function report(key: ProblemKey, path: string): Problem {
  return locateProblem(error([], key, { found: path }), path, new Map());
}

async function readFolder(folder: string, today?: string): Promise<Parsed<ReceivedPack>> {
  if (!existsSync(join(folder, MANIFEST))) {
    return { ok: false, problems: [report('manifest-missing', folder)] };
  }
  const texts = listGuideFiles(folder).map((file) => relative(folder, file).split(sep).join('/'));
  const assets = listAssets(join(folder, MANIFEST)).filter((file) =>
    existsSync(join(folder, file)),
  );
  const bytesOf = (file: string) => [file, readBytes(join(folder, file))] as const;
  const read = await readFiles(new Map([...texts, ...assets].map(bytesOf)), folder, today);
  if (!read.ok) return read;
  const { guides } = read.value.manifest;
  const files: PackBytes = new Map([MANIFEST, ...guides, ...assets].map(bytesOf));
  return { ...read, value: { ...read.value, files } };
}

/** What is wrong with the manifest is told when it is read; here it only says which files to look at. */
function listAssets(path: string): string[] {
  try {
    const { assets = [] } = JSON.parse(readFileSync(path, 'utf8')) as {
      assets?: readonly { readonly path?: unknown }[];
    };
    return assets.map((asset) => String(asset.path)).filter(isFilePath);
  } catch {
    return [];
  }
}

function readLoneGuide(path: string, today?: string): Parsed<ReceivedPack> {
  const sources = [{ name: path, text: readFileSync(path, 'utf8') }];
  const parsed = parsePackFiles(sources, today);
  if (!parsed.ok) return parsed;
  const files = filesOfPack(parsed.value);
  return { ...parsed, value: { ...parsed.value, files, assets: new Map(), sources } };
}

function readBytes(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}
