/** Checks guide files and folders: a folder with a `pack.json` as a pack, each other file by itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parsePackFiles, type SourceFile } from '../../utils/core/guide/parse-files.ts';
import { parseGuide, parsePack } from '../../utils/core/guide/parse.ts';
import { error, locateProblem, type Problem } from '../../utils/core/guide/problem.ts';

export interface Outcome {
  /** How many files were read. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

export const MANIFEST = 'pack.json';

export function checkPaths(paths: readonly string[]): Outcome {
  return sum(
    paths.map((path) => {
      const outcome = checkPath(path);
      const isEmpty = outcome.files === 0 && outcome.problems.length === 0;
      return isEmpty ? { files: 0, problems: [report('no-guides', path)] } : outcome;
    }),
  );
}

function checkPath(path: string): Outcome {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { files: 0, problems: [report('file-missing', path)] };
  return stats.isDirectory() ? checkFolder(path) : checkFile(path);
}

function checkFile(path: string): Outcome {
  const text = readFileSync(path, 'utf8');
  const isManifest = path === MANIFEST || path.endsWith(`/${MANIFEST}`);
  const parsed = isManifest ? parsePack(text, path) : parseGuide(text, path);
  return { files: 1, problems: parsed.ok ? parsed.warnings : parsed.problems };
}

function checkFolder(folder: string): Outcome {
  const files = listGuideFiles(folder);
  if (files.includes(join(folder, MANIFEST))) {
    const sources = files.map((name): SourceFile => ({ name, text: readFileSync(name, 'utf8') }));
    const parsed = parsePackFiles(sources);
    return { files: files.length, problems: parsed.ok ? parsed.warnings : parsed.problems };
  }
  const names = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && name !== 'node_modules',
  );
  const below = names.sort().map((name) => join(folder, name));
  return sum(
    below.filter((path) => statSync(path).isDirectory() || isGuideFile(path)).map(checkPath),
  );
}

/** The guide files of a pack, those in its sub-folders included. */
export function listGuideFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isGuideFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isGuideFile(path: string): boolean {
  return path.endsWith('.json') && !path.endsWith('.schema.json');
}

function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    files: outcomes.reduce((total, { files }) => total + files, 0),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

function report(key: 'file-missing' | 'no-guides', path: string): Problem {
  return locateProblem(error([], key, { found: path }), path, new Map());
}
