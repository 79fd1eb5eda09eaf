/** `unpack`: a zip file becomes a folder, as a web server may offer it. */
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../../utils/core/guide/problem.ts';
import { sealFiles } from '../../utils/core/pack-archive/pack-files.ts';
import type { CommandOutcome, WriteOptions } from './outcome.ts';
import { readPackPath, report } from './read-pack-path.ts';

/** Without `out`: beside this, in a folder that is called as the file. Writes all of it or nothing. */
export async function unpackPath(
  path: string,
  { out, force }: WriteOptions,
): Promise<CommandOutcome> {
  const read = await readPackPath(path);
  if (!read.ok) return { problems: read.problems, lines: [] };
  const folder = out ?? basename(path, '.zip');
  const files = await sealFiles(read.value.manifest, read.value.files);
  const problems = [...files.keys()].flatMap((file) => checkTarget(folder, file, force));
  if (problems.length > 0) return { problems, lines: [] };
  for (const [file, bytes] of files) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    // Taken away first: what is there may be a link to somewhere else.
    if (force) rmSync(target, { force: true });
    writeFileSync(target, bytes, { flag: 'wx' });
  }
  return { problems: read.warnings, lines: [`Wrote ${files.size} files to ${folder}`] };
}

/** Names cannot lead out of the folder; a link that lies in it could. */
function checkTarget(folder: string, file: string, force: boolean): Problem[] {
  const parts = file.split('/');
  const around = parts.slice(0, -1).map((_, index) => join(folder, ...parts.slice(0, index + 1)));
  const blocking = around.find((path) => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats && !stats.isDirectory();
  });
  if (blocking) return [report('no-folder', blocking)];
  const target = join(folder, file);
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return [report('no-file', target)];
  return stats && !force ? [report('file-exists', target)] : [];
}
