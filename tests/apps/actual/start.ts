/** Actual, a budget application in React: its server, which brings the application along. */
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installPinned } from '../../tools/install-pinned.ts';
import { findFreePort, HOST, serve, type Site } from '../support/serve.ts';

const HERE = import.meta.dirname;
/** A version of it: the folder that pins it, and where it is installed. */
export interface Version {
  readonly install: string;
  readonly home: string;
}

const CURRENT: Version = {
  install: join(HERE, 'install'),
  home: resolve('.output', 'apps', 'actual'),
};

/** An empty server whose password is set: what each person keeps there is in their own browser. */
export async function startActual(
  password: string,
  { install, home }: Version = CURRENT,
): Promise<Site> {
  installPinned(install, home);
  const data = await mkdtemp(join(tmpdir(), 'leidraad-actual-'));
  const web = join(data, 'web');
  // The older version serves nothing from a path with a name that begins with a dot.
  await symlink(join(home, 'node_modules/@actual-app/web/build'), web);
  const port = await findFreePort();
  const server = join(home, 'node_modules/@actual-app/sync-server/build/bin/actual-server.js');
  const site = await serve(port, {
    command: process.execPath,
    args: ['--import', join(HERE, 'use-built-ins.ts'), server],
    cwd: home,
    variables: {
      ACTUAL_HOSTNAME: HOST,
      ACTUAL_PORT: String(port),
      ACTUAL_DATA_DIR: data,
      ACTUAL_WEB_ROOT: web,
    },
    ready: 'Listening on',
  });
  const answer = await fetch(`${site.url}/account/bootstrap`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password }),
  });
  if (!answer.ok) throw new Error(`the password was not set: ${await answer.text()}`);
  return {
    url: site.url,
    async close() {
      await site.close();
      await rm(data, { recursive: true });
    },
  };
}
