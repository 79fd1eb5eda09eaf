/** Request Tracker comes as a package of Debian, and from nowhere else that is pinned. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = ['request-tracker5', 'rt5-standalone', 'rt5-db-sqlite'];
export const SERVER = '/usr/share/request-tracker5/libexec/rt-server';

/** Installs it if need be and possible. Returns why it cannot be had here; null: it is here. */
export function whyNotHere(): string | null {
  if (existsSync(SERVER)) return null;
  if (!existsSync('/usr/bin/apt-get')) return 'this system has no Debian packages';
  if (process.getuid?.() !== 0) return 'only root may install the Debian package request-tracker5';
  console.log(`Installing ${PACKAGES.join(', ')} and what they need …`);
  const aptGet = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  aptGet('update');
  if (!aptGet('install', '--yes', '--no-install-recommends', ...PACKAGES))
    return 'the Debian package request-tracker5 could not be installed';
  return existsSync(SERVER) ? null : `the Debian package has no ${SERVER}`;
}

/** The version of the package: what it is here, since Debian pins it. */
export function readVersion(): string {
  return execFileSync('dpkg-query', ['--show', '--showformat=${Version}', PACKAGES[0]!], {
    encoding: 'utf8',
  });
}
