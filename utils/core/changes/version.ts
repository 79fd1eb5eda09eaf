/** Versions are three numbers. */
import type { ChangeLevel } from './change.ts';

/** Below zero where `a` is the earlier one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [readNumbers(a), readNumbers(b)];
  const at = left.findIndex((number, index) => number !== right[index]);
  if (at === -1) return 0;
  return left[at]! < right[at]! ? -1 : 1;
}

/** The version after `version`; the same where nothing has changed. */
export function nextVersion(version: string, level: ChangeLevel | null): string {
  const [major, minor, patch] = readNumbers(version) as [bigint, bigint, bigint];
  if (level === 'major') return `${major + 1n}.0.0`;
  if (level === 'minor') return `${major}.${minor + 1n}.0`;
  return level === 'patch' ? `${major}.${minor}.${patch + 1n}` : version;
}

/** They may be longer than a number can be exact. */
function readNumbers(version: string): bigint[] {
  return version.split('.').map(BigInt);
}
