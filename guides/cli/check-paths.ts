/** Checks guide files, folders and zip files: a folder with a `pack.json` as a pack, each other file by itself. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseGuide, parsePack } from '../../utils/core/guide/parse.ts';
import type { Problem } from '../../utils/core/guide/problem.ts';
import {
  isGuideFile,
  isZip,
  listGuideFiles,
  MANIFEST,
  readPackPath,
  report,
} from './read-pack-path.ts';

export interface Outcome {
  /** How many files were read. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

/** `today`: see `checkUpkeep`. */
export async function checkPaths(paths: readonly string[], today?: string): Promise<Outcome> {
  return sum(
    await Promise.all(
      paths.map(async (path) => {
        const outcome = await checkPath(path, today);
        const isEmpty = outcome.files === 0 && outcome.problems.length === 0;
        return isEmpty ? { files: 0, problems: [report('no-guides', path)] } : outcome;
      }),
    ),
  );
}

async function checkPath(path: string, today?: string): Promise<Outcome> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { files: 0, problems: [report('file-missing', path)] };
  if (isZip(path)) return checkPack(path, 1, today);
  return stats.isDirectory() ? checkFolder(path, today) : checkFile(path, today);
}

/** `read`: how many files were looked at where it is wrong. */
async function checkPack(path: string, read: number, today?: string): Promise<Outcome> {
  const pack = await readPackPath(path, today);
  if (!pack.ok) return { files: read, problems: pack.problems };
  return { files: pack.value.files.size, problems: pack.warnings };
}

function checkFile(path: string, today?: string): Outcome {
  const text = readFileSync(path, 'utf8');
  const isManifest = path === MANIFEST || path.endsWith(`/${MANIFEST}`);
  const parsed = isManifest ? parsePack(text, path) : parseGuide(text, path, today);
  return { files: 1, problems: parsed.ok ? parsed.warnings : parsed.problems };
}

async function checkFolder(folder: string, today?: string): Promise<Outcome> {
  if (existsSync(join(folder, MANIFEST)))
    return checkPack(folder, listGuideFiles(folder).length, today);
  const names = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && name !== 'node_modules',
  );
  const below = names.sort().map((name) => join(folder, name));
  return sum(
    await Promise.all(
      below
        .filter((path) => statSync(path).isDirectory() || isGuideFile(path))
        .map((path) => checkPath(path, today)),
    ),
  );
}

function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    files: outcomes.reduce((total, { files }) => total + files, 0),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}
