import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildManagedSchema } from '../../utils/core/policy/json-schema.ts';
import { builds } from '../tools/builds.ts';

/** What a security officer reads first. Whoever adds a permission changes this list, on purpose. */
const permissions = ['activeTab', 'alarms', 'scripting', 'storage'];
/** Chromium asks a permission for the panel beside the page; it gives no power over pages. */
const permissionsOf = { chrome: [...permissions, 'sidePanel'], firefox: permissions };

/** Every key of a manifest that gives the extension power over pages or over the browser. */
const powers = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'content_security_policy',
  'incognito',
  'chrome_settings_overrides',
  'chrome_url_overrides',
  'devtools_page',
  'declarative_net_request',
  'sandbox',
];

function readManifest(folder: string): Record<string, unknown> {
  const path = `.output/${folder}/manifest.json`;
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build:all" first`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

test.each(builds)('$folder asks for this and no more', ({ folder, browser, hosts }) => {
  const manifest = readManifest(folder);
  const asked = Object.fromEntries(
    powers.filter((key) => key in manifest).map((key) => [key, manifest[key]]),
  );
  expect(asked).toEqual({
    permissions: permissionsOf[browser],
    ...(hosts.length > 0
      ? { host_permissions: hosts }
      : { optional_host_permissions: ['http://*/*', 'https://*/*'] }),
    incognito: 'not_allowed',
  });
});

test.each(builds)('$folder is for the browser that it names', ({ folder, browser }) => {
  const manifest = readManifest(folder);
  expect(manifest['manifest_version']).toBe(3);
  const settings = manifest['browser_specific_settings'] as { gecko?: { id: string } } | undefined;
  expect(settings?.gecko?.id).toBe(browser === 'firefox' ? 'leidraad@leidraad.eu' : undefined);
});

test.each(builds)('the pages for who installs it name the oldest browser for $folder', (build) => {
  const manifest = readManifest(build.folder);
  const gecko = manifest['browser_specific_settings'] as { gecko: { strict_min_version: string } };
  const oldest =
    build.browser === 'firefox'
      ? `Firefox ${Number(gecko.gecko.strict_min_version)}`
      : `Chrome or Edge ${manifest['minimum_chrome_version'] as string}`;
  for (const page of ['README.md', 'docs/deploy.md'])
    expect(readFileSync(page, 'utf8').replaceAll(/\s+/g, ' ')).toContain(`${oldest}, or`);
});

test.each(builds)('$folder has the help panel beside the page', ({ folder, browser }) => {
  const manifest = readManifest(folder);
  expect([manifest['side_panel'], manifest['sidebar_action']]).toEqual(
    browser === 'firefox'
      ? [
          undefined,
          { default_panel: 'sidepanel.html', default_title: 'Leidraad', open_at_install: false },
        ]
      : [{ default_path: 'sidepanel.html' }, undefined],
  );
  expect(manifest['commands']).toHaveProperty('open-help');
});

test.each(builds)('$folder takes the policy that the schema knows', ({ folder, browser }) => {
  const { storage } = readManifest(folder);
  if (browser === 'firefox') {
    expect(storage).toBeUndefined();
    return;
  }
  expect(storage).toEqual({ managed_schema: 'managed-schema.json' });
  const schema = readFileSync(`.output/${folder}/managed-schema.json`, 'utf8');
  expect(JSON.parse(schema)).toEqual(buildManagedSchema());
});
