/** Real policy files for Chromium, which reads them from a folder that only root may write. */
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writePolicyFiles } from '../../../guides/cli/policy-files.ts';
import { copyBuild } from './copy-build.ts';
import { forgetProfile, launchExtension, type LoadedExtension } from './extension.ts';
import { test as base } from './test.ts';

/** Of Chromium, and of Chrome for Testing. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];

/** Why policy cannot be set here; null: it can. */
export function whyNoPolicy(): string | null {
  if (process.platform !== 'linux') return 'only on Linux are policies files in a folder';
  return process.getuid?.() === 0 ? null : `only root may write in ${FOLDERS[0]}`;
}

export interface ManagedChromium {
  /** Starts it with the extension, which has the same id each time, and is the only one with that id. */
  launch(args?: readonly string[]): Promise<LoadedExtension>;
  /** Writes what the organisation sets; the browser hears of it by itself. Call after the first launch. */
  set(policy: object): Promise<void>;
}

export const test = base.extend<{ managed: ManagedChromium }>({
  managed: async ({}, use) => {
    const folder = await copyBuild();
    const opened: LoadedExtension[] = [];
    const made: { readonly first: string; readonly last: string }[] = [];
    const files = () =>
      FOLDERS.map((it) => ({ in: it, path: join(it, `leidraad-${opened[0]!.id}.json`) }));
    await use({
      async launch(args = []) {
        const profile = opened[0]?.profile;
        const extension = await launchExtension({ folder, args, ...(profile && { profile }) });
        opened.push(extension);
        return extension;
      },
      async set(policy) {
        const { 'chrome-edge.json': sample } = writePolicyFiles(policy);
        const text = sample!.replace('EXTENSION_ID', opened[0]!.id);
        for (const file of files()) {
          const first = await mkdir(file.in, { recursive: true });
          if (first !== undefined) made.push({ first, last: file.in });
          await writeFile(file.path, text);
        }
      },
    });
    for (const { close } of opened) await close();
    if (opened[0]) {
      for (const file of files()) await rm(file.path, { force: true });
      await forgetProfile(opened[0].profile);
    }
    for (const { first, last } of made) await removeEmpty(last, first);
    await rm(folder, { recursive: true, force: true });
  },
});

/** From the innermost to the outermost; one with something in it stays, as those around it do. */
async function removeEmpty(folder: string, outermost: string): Promise<void> {
  const isGone = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isGone && folder !== outermost) await removeEmpty(dirname(folder), outermost);
}
