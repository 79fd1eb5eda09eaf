/** The libraries whose releases are compared, and the selector generators. */
import { join, resolve } from 'node:path';
import { installPinned, readVersions } from '../../tools/install-pinned.ts';

const INSTALL = join(import.meta.dirname, 'install');

/** Where the libraries are, and where generated entries are written. */
export const HOME = resolve('.output', 'bench', 'locate');

/** Installs where that was not done yet for these versions. */
export function installLibraries(): void {
  // Several releases of one package stand side by side, so nobody's wishes for its peers can be met:
  // each bundle says which of them it takes.
  installPinned(INSTALL, HOME, ['--legacy-peer-deps']);
}

export const listVersions = (): Record<string, string> => readVersions(INSTALL);
