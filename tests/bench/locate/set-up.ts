/** Installs the libraries under comparison, at pinned versions, outside the project's own modules. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installPinned } from '../../tools/install-pinned.ts';

const INSTALL = join(import.meta.dirname, 'install');

/** Where the libraries are, and where generated entries are written. */
export const HOME = resolve('.output', 'bench', 'locate');

/** Installs where that was not done yet for these versions. */
export function installLibraries(): void {
  // Several releases of one package stand side by side, so nobody's wishes for its peers can be met:
  // each bundle says which of them it takes.
  installPinned(INSTALL, HOME, ['--legacy-peer-deps']);
}

/** The pinned version of each package, by the name that it is installed under. */
export function listVersions(): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(join(INSTALL, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}
