/** Who takes part, and the script and style sheet that each one's page loads. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleScript } from '../shared/bundle-script.ts';
import { installPinned, readVersions } from '../../tools/install-pinned.ts';
import { folderOf } from '../../e2e/support/extension.ts';

const HERE = import.meta.dirname;
const INSTALL = join(HERE, 'install');
const HOME = resolve('.output', 'bench', 'overlay');
const PAGE = join(HERE, 'page');

export interface ContenderInfo {
  /** In addresses. */
  readonly id: string;
  readonly name: string;
  /** Imports of its entry, and the expression that makes it. */
  readonly entry: readonly [imports: readonly string[], create: string];
}

const DRIVER = [`import { driver } from 'driver.js';`, adapter('createDriver', 'driver')];
const DRIVER_CSS = 'driver.js/dist/driver.css';

export const BARE = 'bare';
export const MINIMUM = 'minimum';
export const LEIDRAAD = 'leidraad';

export const contenders: readonly ContenderInfo[] = [
  {
    id: MINIMUM,
    name: 'hand-written minimum',
    entry: [[adapter('createMinimum', 'minimum')], 'createMinimum()'],
  },
  {
    id: LEIDRAAD,
    name: 'Leidraad',
    entry: [[adapter('createLeidraad', 'leidraad')], 'createLeidraad()'],
  },
  {
    id: 'driver',
    name: 'driver.js',
    entry: [[...DRIVER, importCss(DRIVER_CSS)], 'createDriver(driver, true), css'],
  },
  {
    id: 'driver-still',
    name: 'driver.js, no animation',
    entry: [[...DRIVER, importCss(DRIVER_CSS)], 'createDriver(driver, false), css'],
  },
  {
    id: 'shepherd',
    name: 'Shepherd',
    entry: [
      [
        `import Shepherd from 'shepherd.js';`,
        adapter('createShepherd', 'shepherd'),
        importCss('shepherd.js/dist/css/shepherd.css'),
      ],
      'createShepherd(Shepherd), css',
    ],
  },
  {
    id: 'intro',
    name: 'Intro.js',
    entry: [
      [
        `import introJs from 'intro.js';`,
        adapter('createIntro', 'intro'),
        importCss('intro.js/introjs.css'),
      ],
      'createIntro(introJs), css',
    ],
  },
  {
    id: 'joyride',
    name: 'React Joyride',
    entry: [
      [
        `import { createElement } from 'react';`,
        `import { createRoot } from 'react-dom/client';`,
        `import { Joyride } from 'react-joyride';`,
        adapter('createJoyride', 'joyride'),
      ],
      'createJoyride({ Joyride, createElement, createRoot })',
    ],
  },
];

/** The bare page has nothing on it. */
export const everyPage: readonly ContenderInfo[] = [
  { id: BARE, name: 'bare page', entry: [[], ''] },
  ...contenders,
];

function adapter(name: string, file: string): string {
  return `import { ${name} } from ${JSON.stringify(join(PAGE, `${file}.ts`))};`;
}

function importCss(file: string): string {
  return `import css from '${file}?inline';`;
}

export interface Scripts {
  /** By the contender's id. */
  readonly code: ReadonlyMap<string, string>;
  readonly versions: Readonly<Record<string, string>>;
}

export async function bundleContenders(): Promise<Scripts> {
  installPinned(INSTALL, HOME);
  mkdirSync(HOME, { recursive: true });
  const code = new Map<string, string>();
  for (const { id, entry } of everyPage) {
    const [imports, create] = entry;
    const file = join(HOME, `${id}.entry.js`);
    const load =
      create === '' ? '' : `${adapter('loadContender', 'load')}\nloadContender(${create});`;
    writeFileSync(file, [...imports, load].join('\n'));
    code.set(id, create === '' ? '' : await bundleScript({ entry: file, minify: true }));
  }
  return { code, versions: readVersions(INSTALL) };
}

/** Gzipped, of all that a page of it loads; of Leidraad, what a page holds on which a guide runs. */
export function measureBytes(id: string, { code }: Scripts): number {
  const files =
    id === LEIDRAAD
      ? ['agent.js', 'finder.js', 'overlay.js'].map((name) =>
          readFileSync(join(folderOf('chrome-mv3-hosts-e2e'), name)),
        )
      : [Buffer.from(code.get(id)!)];
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}
