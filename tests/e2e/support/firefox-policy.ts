/** Firefox with a policy file in it: such a file lies beside the program, so each test has a copy. */
import { copyFile, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { findFirefox } from '../../tools/browser.ts';

/** Why there can be no copy here; null: there can. */
export function whyNoCopy(): string | null {
  return process.platform === 'linux' ? null : 'only on Linux is Firefox one folder of plain files';
}

export interface ManagedFirefox {
  /** The program, for `launchFirefox`. */
  readonly program: string;
  remove(): Promise<void>;
}

/** `policies`: the whole text of policies.json. */
export async function copyFirefox(policies: string): Promise<ManagedFirefox> {
  const program = realpathSync(findFirefox());
  const from = dirname(program);
  const to = await mkdtemp(join(tmpdir(), 'leidraad-firefox-'));
  for (const name of await readdir(from)) {
    if (name === 'distribution') continue;
    const path = join(from, name);
    const { mode } = await stat(path);
    const isProgram = (mode & 0o111) !== 0 && (mode & 0o170_000) === 0o100_000;
    // A program looks for its folder where it lies itself: a link would lead it back.
    if (isProgram) await copyFile(path, join(to, name));
    else await symlink(path, join(to, name));
  }
  await mkdir(join(to, 'distribution'));
  await writeFile(join(to, 'distribution', 'policies.json'), policies);
  return {
    program: join(to, basename(program)),
    remove: () => rm(to, { recursive: true, force: true, maxRetries: 5 }),
  };
}
