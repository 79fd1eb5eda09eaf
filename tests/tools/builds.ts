/** Every build that the tests use. `npm run build:all` makes them; a missing one fails its test. */
export interface Build {
  /** Folder under `.output/`; WXT derives it from browser, hosts and mode (see wxt.config.ts). */
  readonly folder: string;
  readonly browser: 'chrome' | 'firefox';
  /** What LEIDRAAD_HOSTS holds; empty for the public build, which asks for each host. */
  readonly hosts: readonly string[];
  /** `e2e` opens the overlay's shadow root to the tests; production keeps it closed. */
  readonly mode: 'production' | 'e2e';
}

const own = ['http://127.0.0.1/*', 'http://localhost/*'];

export const builds: readonly Build[] = [
  { folder: 'chrome-mv3', browser: 'chrome', hosts: [], mode: 'production' },
  { folder: 'chrome-mv3-hosts', browser: 'chrome', hosts: own, mode: 'production' },
  { folder: 'chrome-mv3-hosts-e2e', browser: 'chrome', hosts: own, mode: 'e2e' },
  { folder: 'firefox-mv3', browser: 'firefox', hosts: [], mode: 'production' },
  { folder: 'firefox-mv3-hosts', browser: 'firefox', hosts: own, mode: 'production' },
  { folder: 'firefox-mv3-hosts-e2e', browser: 'firefox', hosts: own, mode: 'e2e' },
];
