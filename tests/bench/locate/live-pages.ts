/**
 * Pages that an application draws itself, in the browser. Their scripts are bundled once for a
 * release and kept; the stage serves them at the page's own address.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { LivePage } from './page-pair.ts';
import { createRandom } from './random.ts';
import { HOME } from './set-up.ts';

export interface Application {
  /** Names the bundle; of one release of one library. */
  readonly name: string;
  /** The module that is run in the page. May import the installed packages and any file by its path. */
  readonly entry: string;
  /** A module that is run before all that the entry imports, such as settings of the library. */
  readonly prelude?: string;
  /** The installed package from which other packages are found, where several releases are installed. */
  readonly within?: string;
  /** Folders whose files the bundle is made of: it is made anew when they change. */
  readonly sources: readonly string[];
  /** Packages that go by another name where they are installed, such as one of two Reacts. */
  readonly alias?: Readonly<Record<string, string>>;
}

/** The script of the application, as one classic script. */
export async function bundleApplication(application: Application): Promise<string> {
  const { name, entry, prelude = '', within, sources, alias = {} } = application;
  const folder = join(HOME, 'applications');
  const kept = join(folder, `${name}-${hashSources(application)}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  mkdirSync(folder, { recursive: true });
  // Beside the installed packages, so that they are found from it.
  const place = within === undefined ? HOME : join(HOME, 'node_modules', within);
  const module = join(place, `${name}.entry.js`);
  writeFileSync(join(place, `${name}.prelude.js`), prelude);
  writeFileSync(module, `import './${name}.prelude.js';\n${entry}`);
  const results = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    resolve: {
      alias: Object.entries(alias).map(([from, to]) => ({
        // The package and its parts, and no package whose name only begins alike.
        find: new RegExp(`^${from}(?=$|/)`),
        replacement: join(HOME, 'node_modules', to),
      })),
    },
    build: { write: false, lib: { entry: module, formats: ['iife'], name: 'unused' } },
  });
  const [result] = Array.isArray(results) ? results : [results];
  if (!result || !('output' in result)) throw new Error(`${name} was not bundled`);
  const { code } = result.output[0];
  const styles = result.output.find(({ fileName }) => fileName.endsWith('.css'));
  const script = styles && 'source' in styles ? withStyles(code, String(styles.source)) : code;
  writeFileSync(kept, script);
  console.error(`${name}: bundled from ${sources.length} folders`);
  return script;
}

/** The page's own document; `data` is handed to the application as `leidraadPageData`. */
export function writeLivePage({
  script,
  data,
  language,
  seed,
}: {
  readonly script: string;
  readonly data: unknown;
  readonly language: string;
  /** Of what the page's scripts take for chance: every run shows the same page. */
  readonly seed: number;
}): LivePage {
  return {
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
      '<title>Service</title><script defer src="/data.js"></script>' +
      '<script defer src="/application.js"></script></head><body><div id="root"></div></body></html>',
    // Not in the document itself, where the tokens in it would be part of the page.
    files: new Map([
      [
        '/data.js',
        `Math.random = (${createRandom.toString()})(${seed});` +
          `globalThis.leidraadPageData = ${JSON.stringify(data)};`,
      ],
      ['/application.js', script],
    ]),
  };
}

function withStyles(script: string, styles: string): string {
  const add =
    'const sheet = new CSSStyleSheet();' +
    `sheet.replaceSync(${JSON.stringify(styles)});` +
    'document.adoptedStyleSheets.push(sheet);';
  return `{${add}}\n${script}`;
}

/** What the bundle depends on: the pinned packages, how it is entered, and our own files. */
function hashSources({ entry, prelude, within, sources, alias }: Application): string {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(HOME, 'package-lock.json')));
  hash.update(JSON.stringify([entry, prelude, within, alias]));
  for (const folder of sources) {
    const files = readdirSync(folder, { withFileTypes: true }).filter(
      (file) => file.isFile() && !file.name.endsWith('.test.ts'),
    );
    for (const { name } of files.toSorted((a, b) => a.name.localeCompare(b.name)))
      hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
