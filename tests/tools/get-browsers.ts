/**
 * Gets the browsers that are missing: `npm run browsers [chromium] [firefox]`, both by default.
 * Ends at once where they are there. Ends with 1 and one line per browser where nothing helped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { browserCache, findChromium, findFirefox, type BrowserName } from './browser.ts';

const find = { chromium: findChromium, firefox: findFirefox };
const isRoot = process.getuid?.() === 0;

/** One way to get a browser: a sentence about it and the command lines that do it, in order. */
interface Way {
  readonly what: string;
  readonly possible: boolean;
  readonly commands: readonly (readonly string[])[];
}

function waysTo(name: BrowserName): Way[] {
  const playwright = resolve('node_modules/@playwright/test/cli.js');
  const puppeteer = resolve('node_modules/@puppeteer/browsers/lib/main-cli.js');
  const download =
    name === 'chromium'
      ? [playwright, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']
      : [puppeteer, 'install', 'firefox@esr', '--path', browserCache()];
  const debian = name === 'chromium' ? 'chromium' : 'firefox-esr';
  return [
    { what: `download ${name}`, possible: true, commands: [[process.execPath, ...download]] },
    {
      what: `apt-get install ${debian}`,
      possible: isRoot && existsSync('/etc/debian_version'),
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', debian],
      ],
    },
  ];
}

/** Why the browser cannot be used, or nothing. Starting it shows that its libraries are there. */
function problemWith(name: BrowserName, alsoStart: boolean): string | undefined {
  try {
    const path = find[name]();
    if (!alsoStart) return undefined;
    const started = spawnSync(path, ['--version'], { timeout: 30_000, encoding: 'utf8' });
    if (started.status === 0) return undefined;
    return `${path} does not start: ${(started.stderr || String(started.error ?? '')).trim().split('\n').at(-1)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function getBrowser(name: BrowserName): string | undefined {
  let problem = problemWith(name, false);
  if (problem === undefined) return undefined;
  for (const way of waysTo(name).filter((candidate) => candidate.possible)) {
    console.log(`No ${name} found; ${way.what} …`);
    for (const [command, ...rest] of way.commands) {
      if (command === undefined) continue;
      const done = spawnSync(command, rest, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (done.status !== 0) break;
    }
    problem = problemWith(name, true);
    if (problem === undefined) return undefined;
  }
  return problem;
}

const known: readonly BrowserName[] = ['chromium', 'firefox'];
const asked = process.argv.slice(2);
const unknown = asked.filter((word) => !known.some((name) => name === word));
const problems =
  unknown.length > 0
    ? [`"${unknown.join(' ')}" is not known; say chromium, firefox or nothing for both.`]
    : known
        .filter((name) => asked.length === 0 || asked.includes(name))
        .map(getBrowser)
        .filter((problem) => problem !== undefined);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
