/** Installs the libraries under comparison, at pinned versions, outside the project's own modules. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const INSTALL = join(import.meta.dirname, 'install');

/** Where the libraries are, and where generated entries are written. */
export const HOME = resolve('.output', 'bench', 'locate');

/** Installs where that was not done yet for these versions. Runs no script of any package. */
export function installLibraries(): void {
  const lock = readFileSync(join(INSTALL, 'package-lock.json'), 'utf8');
  const stamp = join(HOME, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  mkdirSync(HOME, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(INSTALL, file), join(HOME, file));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Several releases of one package stand side by side, so nobody's wishes for its peers can be met:
  // each bundle says which of them it takes.
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  execFileSync(npm, ['ci', ...flags], {
    cwd: HOME,
    stdio: 'inherit',
  });
  writeFileSync(stamp, lock);
}

/** The pinned version of each package, by the name that it is installed under. */
export function listVersions(): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(join(INSTALL, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}
