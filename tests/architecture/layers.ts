/**
 * The rule about imports, written down once. `npm run layers` checks it, file by file:
 *
 *     entrypoints → components → utils/dom → utils/core
 *     entrypoints → utils/{store,messaging} → utils/core
 *
 * Adapters do not import one another. `guides/` is imported by entrypoints and tests only. Nothing
 * that ships imports a test.
 */
export interface Layer {
  /** The folder, from the project's root, without a slash at its end. */
  readonly folder: string;
  /** Folders of other layers that its modules may import, also for types alone. */
  readonly mayImport: readonly string[];
  /** Packages that its modules may import at run time, with all their sub-paths; `node:*` is all of Node. */
  readonly packages: readonly string[];
}

const core: Layer = {
  folder: 'utils/core',
  mayImport: [],
  packages: ['zod', 'mdast-util-from-markdown', 'minisearch', '@zip.js/zip.js', '@noble/hashes'],
};

const dom: Layer = {
  folder: 'utils/dom',
  mayImport: ['utils/core'],
  packages: ['@floating-ui/core', '@floating-ui/dom', 'dom-accessibility-api'],
};

const store: Layer = {
  folder: 'utils/store',
  mayImport: ['utils/core'],
  packages: ['idb', 'wxt', 'zod', 'age-encryption'],
};

const messaging: Layer = {
  folder: 'utils/messaging',
  mayImport: ['utils/core'],
  packages: ['wxt', 'zod'],
};

const components: Layer = {
  folder: 'components',
  mayImport: ['utils/dom', 'utils/core'],
  packages: ['preact', '@floating-ui/dom'],
};

/** The command `npm run guides`: the one part of the product that runs in Node. It describes the stores, too. */
const guideTools: Layer = {
  folder: 'guides/cli',
  mayImport: ['utils/core', 'utils/store', 'guides'],
  packages: ['node:*', 'zod'],
};

/** The command `npm run drift`: it drives a browser, into which it puts the finder (`page`). */
const drift: Layer = {
  folder: 'guides/drift',
  mayImport: ['utils/core', 'utils/dom', 'guides/cli'],
  packages: ['node:*', 'zod'],
};

/** Data: packs, and nothing that runs. */
const guides: Layer = { folder: 'guides', mayImport: [], packages: [] };

const entrypoints: Layer = {
  folder: 'entrypoints',
  mayImport: ['components', 'utils/dom', 'utils/core', 'utils/store', 'utils/messaging', 'guides'],
  packages: ['preact', 'wxt'],
};

/** The first whose folder holds a module is its layer. */
export const layers: readonly Layer[] = [
  core,
  dom,
  store,
  messaging,
  components,
  guideTools,
  drift,
  guides,
  entrypoints,
];

/** Test code: it may import everything, and nothing that ships imports it. */
export function isTestCode(path: string): boolean {
  return /^tests\/|\/(?:fixtures|testing)\/|\/test-[^/]+$|\.test\.tsx?$/.test(path);
}

/**
 * What runs inside other people's pages. A parser there costs every page tens of kB, and a dynamic
 * import cannot work: it would need a web-accessible resource.
 */
export const pageSide = {
  folders: [
    'entrypoints/agent',
    'entrypoints/far-finder',
    'entrypoints/aside',
    'entrypoints/checker',
    'entrypoints/finder',
    'entrypoints/frame-agent',
    'entrypoints/frame-finder',
    'entrypoints/overlay',
    'entrypoints/picker',
    'components/aside',
    'components/overlay',
    'guides/drift/page',
    'utils/dom',
  ],
  /** Not reached at run time, not through other modules either. */
  neverReaches: ['zod', 'idb', 'mdast-util-from-markdown', 'minisearch', '@zip.js/zip.js'],
};
