import { compareVersions } from '../changes/version.ts';
import { error, locateProblem, type Problem } from '../guide/problem.ts';
import type { PackManifest } from '../guide/schema.ts';

/** Nobody is led back to an earlier version unawares. Null: there is none installed, or it is not later. */
export function checkVersion(
  installed: Pick<PackManifest, 'version'> | undefined,
  { id, version }: Pick<PackManifest, 'id' | 'version'>,
): Problem | null {
  if (!installed || compareVersions(version, installed.version) >= 0) return null;
  const params = { found: version, installed: installed.version };
  return locateProblem(error([], 'pack-downgrade', params), id, new Map());
}
