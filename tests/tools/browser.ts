/** Where the browsers are that the tests and `npm start` drive. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';

/** Playwright and Puppeteer take a while to load, and are mostly not needed: only when asked. */
const require = createRequire(import.meta.url);

/** What the search depends on; a test hands in its own. */
export interface Surroundings {
  /** Environment variables: PATH, LEIDRAAD_CHROMIUM, LEIDRAAD_FIREFOX, PUPPETEER_CACHE_DIR. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  playwrightChromium(): string;
  /** Fixed places outside PATH, for systems whose applications are not on it. */
  readonly places: Readonly<Record<BrowserName, readonly string[]>>;
}

export type BrowserName = 'chromium' | 'firefox';

/** Branded Chrome and Edge are left out: since 137 they ignore `--load-extension`. */
const commands: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
};

const places: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Names in Puppeteer's cache; its `chrome` is Chrome for Testing. */
const cached: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chrome'],
  firefox: ['firefox'],
};

const advice: Record<BrowserName, string> = {
  chromium:
    'No Chromium found: install Chromium (Debian: apt-get install chromium), run "npx playwright install chromium", or set LEIDRAAD_CHROMIUM to its path.',
  firefox:
    'No Firefox found: install Firefox (Debian: apt-get install firefox-esr), or set LEIDRAAD_FIREFOX to its path.',
};

/** The folder in which `npm run browsers` leaves a Firefox that it downloads. */
export function browserCache(variables: Surroundings['variables'] = process.env): string {
  return variables['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer');
}

/** The path of a Chromium that loads unpacked extensions. Throws one line that says what to install. */
export function findChromium(surroundings?: Surroundings): string {
  return find('chromium', surroundings);
}

/** The path of a Firefox. Throws one line that says what to install. */
export function findFirefox(surroundings?: Surroundings): string {
  return find('firefox', surroundings);
}

function currentSurroundings(): Surroundings {
  return {
    variables: process.env,
    places,
    playwrightChromium() {
      const { chromium } = require('@playwright/test') as typeof import('@playwright/test');
      return chromium.executablePath();
    },
  };
}

function find(name: BrowserName, surroundings = currentSurroundings()): string {
  const named = namedByPerson(name, surroundings.variables);
  if (named !== undefined) return named;
  const lists = [
    () => onPath(name, surroundings.variables),
    () => surroundings.places[name],
    () => inCache(name, surroundings.variables),
    () => (name === 'chromium' ? [surroundings.playwrightChromium()] : []),
  ];
  for (const list of lists) {
    const found = list().find(isUsable);
    if (found !== undefined) return found;
  }
  throw new Error(advice[name]);
}

/** A path that somebody set on purpose is used or refused, never passed over in silence. */
function namedByPerson(
  name: BrowserName,
  variables: Surroundings['variables'],
): string | undefined {
  const variable = `LEIDRAAD_${name.toUpperCase()}`;
  const path = variables[variable];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`${variable} names "${path}", which does not exist.`);
  return path;
}

function onPath(name: BrowserName, variables: Surroundings['variables']): string[] {
  const folders = (variables['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return commands[name].flatMap((command) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))),
  );
}

function inCache(name: BrowserName, variables: Surroundings['variables']): string[] {
  const folder = browserCache(variables);
  if (!existsSync(folder)) return [];
  const { Cache } = require('@puppeteer/browsers') as typeof import('@puppeteer/browsers');
  return new Cache(folder)
    .getInstalledBrowsers()
    .filter((installed) => cached[name].includes(installed.browser))
    .map((installed) => installed.executablePath);
}

/**
 * Some systems put a small script in place of a browser, which starts a snap. A snap sees neither
 * the temporary folder of a profile nor that of the built extension.
 */
function isUsable(path: string): boolean {
  if (!existsSync(path)) return false;
  const real = realpathSync(path);
  const details = statSync(real);
  if (!details.isFile() || basename(real) === 'snap') return false;
  return details.size > 16_384 || !readFileSync(real, 'latin1').includes('/snap/');
}
