/** `pack`: a folder or a guide becomes one zip file. */
import { statSync, writeFileSync } from 'node:fs';
import { nameArchive, writeArchive } from '../../utils/core/pack-archive/write-archive.ts';
import type { CommandOutcome, WriteOptions } from './outcome.ts';
import { readPackPath, report } from './read-pack-path.ts';

/** Only what the checks let through is packed. Without `out`: in this folder, by its id and version. */
export async function packPath(
  path: string,
  { out, force }: WriteOptions,
): Promise<CommandOutcome> {
  const read = await readPackPath(path);
  if (!read.ok) return { problems: read.problems, lines: [] };
  const { manifest, files } = read.value;
  const target = out ?? nameArchive(manifest);
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return { problems: [report('no-file', target)], lines: [] };
  if (stats && !force) return { problems: [report('file-exists', target)], lines: [] };
  writeFileSync(target, await writeArchive(manifest, files), { flag: force ? 'w' : 'wx' });
  return { problems: read.warnings, lines: [`Wrote ${target}`] };
}
