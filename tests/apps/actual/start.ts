/** Actual, a budget application in React: its server, which brings the application along. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installPinned } from '../../tools/install-pinned.ts';
import { findFreePort, HOST, serve, type Site } from '../support/serve.ts';

const HERE = import.meta.dirname;
const HOME = resolve('.output', 'apps', 'actual');

/** An empty server whose password is set: what each person keeps there is in their own browser. */
export async function startActual(password: string): Promise<Site> {
  installPinned(join(HERE, 'install'), HOME);
  const data = await mkdtemp(join(tmpdir(), 'leidraad-actual-'));
  const port = await findFreePort();
  const server = join(HOME, 'node_modules/@actual-app/sync-server/build/bin/actual-server.js');
  const site = await serve(port, {
    command: process.execPath,
    args: ['--import', join(HERE, 'use-built-in-sqlite.ts'), server],
    cwd: HOME,
    variables: { ACTUAL_HOSTNAME: HOST, ACTUAL_PORT: String(port), ACTUAL_DATA_DIR: data },
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
