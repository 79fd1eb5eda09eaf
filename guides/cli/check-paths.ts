/** Checks guide files, folders and zip files: a folder with a `pack.json` as a pack, each other file by itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parsePackFiles, type SourceFile } from '../../utils/core/guide/parse-files.ts';
import { parseGuide, parsePack } from '../../utils/core/guide/parse.ts';
import type { Problem } from '../../utils/core/guide/problem.ts';
import { isGuideFile, isZip, listGuideFiles, readPackPath, report } from './read-pack-path.ts';

export interface Outcome {
  /** How many files were read. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

export const MANIFEST = 'pack.json';

/** `today`: see `checkUpkeep`. */
export async function checkPaths(paths: readonly string[], today?: string): Promise<Outcome> {
  return sum(
    await Promise.all(
      paths.map(async (path) => {
        const outcome = isZip(path) ? await checkZip(path) : checkPath(path, today);
        const isEmpty = outcome.files === 0 && outcome.problems.length === 0;
        return isEmpty ? { files: 0, problems: [report('no-guides', path)] } : outcome;
      }),
    ),
  );
}

async function checkZip(path: string): Promise<Outcome> {
  const read = await readPackPath(path);
  if (!read.ok) return { files: 1, problems: read.problems };
  return { files: read.value.files.size, problems: read.warnings };
}

function checkPath(path: string, today?: string): Outcome {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { files: 0, problems: [report('file-missing', path)] };
  return stats.isDirectory() ? checkFolder(path, today) : checkFile(path, today);
}

function checkFile(path: string, today?: string): Outcome {
  const text = readFileSync(path, 'utf8');
  const isManifest = path === MANIFEST || path.endsWith(`/${MANIFEST}`);
  const parsed = isManifest ? parsePack(text, path) : parseGuide(text, path, today);
  return { files: 1, problems: parsed.ok ? parsed.warnings : parsed.problems };
}

function checkFolder(folder: string, today?: string): Outcome {
  const files = listGuideFiles(folder);
  if (files.includes(join(folder, MANIFEST))) {
    const sources = files.map((name): SourceFile => ({ name, text: readFileSync(name, 'utf8') }));
    const parsed = parsePackFiles(sources, today);
    return { files: files.length, problems: parsed.ok ? parsed.warnings : parsed.problems };
  }
  const names = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && name !== 'node_modules',
  );
  const below = names.sort().map((name) => join(folder, name));
  return sum(
    below
      .filter((path) => statSync(path).isDirectory() || isGuideFile(path))
      .map((path) => checkPath(path, today)),
  );
}

function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    files: outcomes.reduce((total, { files }) => total + files, 0),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}
