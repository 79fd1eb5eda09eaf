/** Installs what only tests need, at pinned versions, outside the project's own modules. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `from`: a folder with a `package.json` and its lock. `to`: where the packages go, made if need be.
 * Does nothing where these very versions are there already. Runs no script of any package.
 */
export function installPinned(from: string, to: string, flags: readonly string[] = []): void {
  const lock = readFileSync(join(from, 'package-lock.json'), 'utf8');
  const stamp = join(to, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  mkdirSync(to, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(from, file), join(to, file));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...flags], {
    cwd: to,
    stdio: 'inherit',
  });
  writeFileSync(stamp, lock);
}

/** The pinned version of each package, by the name that it is installed under. */
export function readVersions(from: string): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}
