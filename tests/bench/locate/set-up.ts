/** The libraries whose releases are compared, and the selector generators. */
import { join, resolve } from 'node:path';
import { installPackages, readVersions } from '../shared/install-packages.ts';

const INSTALL = join(import.meta.dirname, 'install');

/** Where the libraries are, and where generated entries are written. */
export const HOME = resolve('.output', 'bench', 'locate');

export function installLibraries(): void {
  // Several releases of one package stand side by side, so nobody's wishes for its peers can be met:
  // each bundle says which of them it takes.
  installPackages(INSTALL, HOME, ['--legacy-peer-deps']);
}

export const listVersions = (): Record<string, string> => readVersions(INSTALL);
