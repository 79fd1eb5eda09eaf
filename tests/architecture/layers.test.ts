import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checks, readScripts } from '../tools/checks.ts';
import { checkLayers } from './check-layers.ts';
import { makeProject } from './scratch-project.ts';

/** A project in which every import is allowed, to put one fault into. */
const sound = {
  'utils/core/run/a.ts': `import { z } from 'zod';\nexport const a = z.string();\n`,
  'utils/core/run/plain.ts': 'export const plain = 1;\nexport interface Plain { one: 1 }\n',
  'utils/dom/a.ts': `import { plain } from '../core/run/plain.ts';\nexport const d = plain;\n`,
  'utils/dom/a.test.ts': `import { test } from 'vitest';\nimport '../store/a.ts';\ntest('', () => {});\n`,
  'utils/store/a.ts': `import { openDB } from 'idb';\nexport const s = openDB;\n`,
  'utils/messaging/a.ts': `import { browser } from 'wxt/browser';\nexport const m = browser;\n`,
  'components/overlay/A.tsx': `import { d } from '@/utils/dom/a.ts';\nexport const A = () => d;\n`,
  'components/overlay/a.css': '',
  'components/pages/B.tsx': `export const B = () => 1;\n`,
  'entrypoints/background/index.ts': `import { s } from '../../utils/store/a.ts';\nimport { m } from '~/utils/messaging/a.ts';\nexport default [s, m];\n`,
  'entrypoints/overlay/index.ts': `import '../../components/overlay/a.css?inline';\nimport { A } from '../../components/overlay/A.tsx';\nexport default A;\n`,
  'guides/practice/pack.json': '{}',
  'utils/dom/test-page.ts': `import { expect } from 'vitest';\nexport const p = expect;\n`,
  'tests/tool.ts': 'export const tool = 1;\n',
};

test('a sound project passes', () => {
  expect(checkLayers(makeProject(sound))).toEqual([]);
});

test.each([
  [
    'core → dom',
    'utils/core/run/b.ts',
    `export const x = 1;\nimport '../../dom/a.ts';`,
    'utils/core/run/b.ts:2 utils/core may not import utils/dom ("../../dom/a.ts")',
  ],
  [
    'core → dom, for its types',
    'utils/core/run/b.ts',
    `import type { d } from '../../dom/a.ts';\nexport type B = typeof d;`,
    'utils/core/run/b.ts:1 utils/core may not import utils/dom ("../../dom/a.ts")',
  ],
  [
    'dom → store, by the alias',
    'utils/dom/b.ts',
    `export type { s } from '@/utils/store/a.ts';`,
    'utils/dom/b.ts:1 utils/dom may not import utils/store ("@/utils/store/a.ts")',
  ],
  [
    'store → messaging',
    'utils/store/b.ts',
    `export * from '../messaging/a';`,
    'utils/store/b.ts:1 utils/store may not import utils/messaging ("../messaging/a")',
  ],
  [
    'components → messaging',
    'components/pages/C.tsx',
    `import { m } from '../../utils/messaging/a.ts';\nexport const C = () => m;`,
    'components/pages/C.tsx:1 components may not import utils/messaging ("../../utils/messaging/a.ts")',
  ],
  [
    'components → entrypoints, later',
    'components/pages/C.tsx',
    `export const C = () => import('../../entrypoints/background/index.ts');`,
    'components/pages/C.tsx:1 components may not import entrypoints ("../../entrypoints/background/index.ts")',
  ],
  [
    'components → guides',
    'components/pages/C.tsx',
    `import pack from '../../guides/practice/pack.json';\nexport const C = () => pack;`,
    'components/pages/C.tsx:1 components may not import guides ("../../guides/practice/pack.json")',
  ],
  [
    'the extension API in a component',
    'components/pages/C.tsx',
    `import { browser } from 'wxt/browser';\nexport const C = () => browser;`,
    'components/pages/C.tsx:1 components may not import the package "wxt"',
  ],
  [
    'a runtime of its own in core',
    'utils/core/run/b.ts',
    `import { join } from 'node:path';\nexport const b = join;`,
    'utils/core/run/b.ts:1 utils/core may not import the package "node:path"',
  ],
  [
    'test code in the product',
    'entrypoints/popup/main.tsx',
    `import { tool } from '../../tests/tool.ts';\nexport const p = tool;`,
    'entrypoints/popup/main.tsx:1 "../../tests/tool.ts" is test code',
  ],
  [
    'a test helper beside its source',
    'utils/dom/b.ts',
    `export * from './test-page.ts';`,
    'utils/dom/b.ts:1 "./test-page.ts" is test code',
  ],
  [
    'a file that is not there',
    'utils/core/run/b.ts',
    `import './gone.ts';`,
    'utils/core/run/b.ts:1 "./gone.ts" does not exist',
  ],
  ['a loose file', 'utils/misc.ts', 'export const x = 1;', 'utils/misc.ts:1 lies in no layer'],
  ['a new layer', 'utils/net/a.ts', 'export const x = 1;', 'utils/net/a.ts:1 lies in no layer'],
  [
    'zod in a page',
    'entrypoints/agent/index.ts',
    `import '../../utils/core/run/a.ts';`,
    'entrypoints/agent/index.ts:1 reaches "zod" at run time: entrypoints/agent/index.ts → utils/core/run/a.ts → zod',
  ],
  [
    'a type that still loads its module',
    'entrypoints/agent/index.ts',
    `import { type a } from '../../utils/core/run/a.ts';\nexport type B = typeof a;`,
    'entrypoints/agent/index.ts:1 reaches "zod" at run time: entrypoints/agent/index.ts → utils/core/run/a.ts → zod',
  ],
  [
    'a dynamic import in a page',
    'components/overlay/C.tsx',
    `export const C = () => import('./A.tsx');`,
    'components/overlay/C.tsx:1 a page cannot import later: components/overlay/C.tsx → components/overlay/A.tsx',
  ],
])('%s is reported', (_name, path, text, problem) => {
  expect(checkLayers(makeProject({ ...sound, [path]: text }))).toEqual([problem]);
});

test('a type alone costs a page nothing', () => {
  const path = 'entrypoints/agent/index.ts';
  const text = `import type { a } from '../../utils/core/run/a.ts';\nexport type B = typeof a;`;
  expect(checkLayers(makeProject({ ...sound, [path]: text }))).toEqual([]);
});

test('a guard that finds no module does not pass', () => {
  expect(() => checkLayers(makeProject({ 'readme.md': '' }))).toThrow('No module found');
});

test('npm run check ends badly on a bad import', () => {
  const root = makeProject({ ...sound, 'utils/core/run/b.ts': `import '../../dom/a.ts';` });
  expect(checks).toContain('layers');
  const run = (folder: string) => {
    const command = `${readScripts()['layers']} "${folder}"`;
    return spawnSync(command, { shell: true, encoding: 'utf8' });
  };
  expect(run(root).status).toBe(1);
  expect(run(root).stderr).toContain('utils/core may not import utils/dom');
  expect(run(makeProject(sound)).status).toBe(0);
});

test('the project itself keeps to the rule', () => {
  expect(checkLayers(resolve('.'))).toEqual([]);
});
