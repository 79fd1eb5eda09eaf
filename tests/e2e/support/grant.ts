/** Permissions of the public build, without the browser's question: nobody can answer that headless. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Preferences {
  extensions: { settings: Record<string, Record<string, { explicit_host?: string[] }>> };
}

/**
 * Makes the browser take `patterns` for granted once before: `chrome.permissions.request` then says
 * yes at once, still only in a person's click. It grants nothing by itself. Call it while no browser
 * has the profile open, after a launch that has made the extension known to it.
 */
export async function grantOnRequest(
  profile: string,
  extensionId: string,
  patterns: readonly string[],
): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[extensionId];
  if (settings === undefined) throw new Error('the profile does not know the extension yet');
  for (const key of ['granted_permissions', 'runtime_granted_permissions']) {
    settings[key] = { ...settings[key], explicit_host: [...patterns] };
  }
  await writeFile(file, JSON.stringify(preferences));
}
