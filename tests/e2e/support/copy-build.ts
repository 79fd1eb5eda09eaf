/** Copies of a build, for tests that change it. */
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf } from './extension.ts';

/** The e2e build in a folder of its own, which the test removes. */
export async function copyBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-build-'));
  await cp(folderOf('chrome-mv3-hosts-e2e'), folder, { recursive: true });
  return folder;
}

/**
 * The same with the public build's manifest, which names no host and asks for each: the two builds
 * differ in their manifests alone, but for the shadow root that tests must look into.
 */
export async function copyPublicBuild(): Promise<string> {
  const folder = await copyBuild();
  await cp(join(folderOf('chrome-mv3'), 'manifest.json'), join(folder, 'manifest.json'));
  return folder;
}
