/** Request Tracker on SQLite, with so many requests that a list of them has more than 18,000 elements. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findFreePort, HOST, serve, type Site } from '../support/serve.ts';
import { readVersion, SERVER, whyNotHere } from './debian.ts';

const SEED = join(import.meta.dirname, 'seed.pl');
const HOME = resolve('.output', 'apps', 'request-tracker');
const REQUESTS = 250;

const within = (...parts: string[]): string => join(HOME, ...parts);

function writeSettings(database: string, port: number): Record<string, string> {
  const settings = {
    rtname: 'example.nl',
    Organization: 'example.nl',
    DatabaseType: 'SQLite',
    DatabaseName: database,
    DatabaseUser: '',
    DatabasePassword: '',
    WebDomain: HOST,
    WebPort: port,
    WebSessionClass: 'Apache::Session::File',
    // No mail leaves: it goes into a file that is gone with the server.
    MailCommand: 'testfile',
    LogToSyslog: '',
    LogToSTDERR: 'error',
    StatementLog: '',
  };
  const lines = Object.entries(settings).map(([name, value]) => `Set($${name}, '${value}');`);
  const folders = ['mason', 'session'].map((name) => {
    mkdirSync(within(name), { recursive: true });
    return `$RT::Mason${name === 'mason' ? 'Data' : 'Session'}Dir = '${within(name)}';`;
  });
  writeFileSync(
    within('site.pm'),
    [...lines, ...folders, 'Set(%GnuPG, Enable => 0);', 'Set(%SMIME, Enable => 0);', '1;\n'].join(
      '\n',
    ),
  );
  mkdirSync(within('no-more-settings'), { recursive: true });
  return {
    RT_SITE_CONFIG: within('site.pm'),
    RT_SITE_CONFIG_DIR: within('no-more-settings'),
  };
}

/** Makes the database where that was not done yet in this way; returns a copy of it. */
function copyDatabase(password: string): string {
  const made = within('made.sqlite');
  const stamp = within('made.json');
  const how = JSON.stringify([readVersion(), readFileSync(SEED, 'utf8'), password, REQUESTS]);
  mkdirSync(HOME, { recursive: true });
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== how) {
    rmSync(made, { force: true });
    const env = { ...process.env, ...writeSettings(made, 80) };
    const run = (command: string, args: string[]) =>
      execFileSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    run('rt-setup-database-5', ['--action', 'init', '--skip-create']);
    run('perl', [SEED, password, String(REQUESTS)]);
    writeFileSync(stamp, how);
  }
  cpSync(made, within('used.sqlite'));
  return within('used.sqlite');
}

export async function startRequestTracker(password: string): Promise<Site> {
  const why = whyNotHere();
  if (why !== null) throw new Error(why);
  const database = copyDatabase(password);
  const port = await findFreePort();
  return serve(port, {
    command: 'perl',
    // In development it says when it is ready.
    args: [SERVER, '--host', HOST, '--port', String(port), '--env', 'development'].concat(
      '--no-default-middleware',
      '--max-workers',
      '2',
    ),
    cwd: HOME,
    variables: writeSettings(database, port),
    ready: 'Accepting connections',
  });
}
