import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checks, readScripts } from '../tools/checks.ts';
import { makeProject } from './scratch-project.ts';

/** Rules of `.oxlintrc.json` by a name that says what each line does; one line, one fault. */
const rawHtml: Record<string, string> = {
  'reads innerHTML': 'export const f = (e: Element) => e.innerHTML;',
  'writes innerHTML': 'export const f = (e: Element) => { e.innerHTML = ""; };',
  'writes innerHTML by its name': 'export const f = (e: any) => { e["innerHTML"] = ""; };',
  'writes outerHTML': 'export const f = (e: Element) => { e.outerHTML = ""; };',
  'assigns innerHTML': 'export const f = (e: Element) => Object.assign(e, { innerHTML: "" });',
  insertAdjacentHTML: 'export const f = (e: Element) => e.insertAdjacentHTML("beforeend", "");',
  setHTMLUnsafe: 'export const f = (e: Element) => e.setHTMLUnsafe("");',
  'document.write': 'export const f = () => document.write("");',
  'writeln of another document': 'export const f = (e: Element) => e.ownerDocument.writeln("");',
  DOMParser: 'export const f = () => new DOMParser();',
  'window.DOMParser': 'export const f = () => new window.DOMParser();',
  createContextualFragment: 'export const f = (r: Range) => r.createContextualFragment("");',
  srcdoc: 'export const f = (e: HTMLIFrameElement) => { e.srcdoc = ""; };',
  'srcdoc as an attribute': 'export const f = (e: Element) => e.setAttribute("srcdoc", "");',
  dangerouslySetInnerHTML: 'export const F = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
  'innerHTML as a prop': 'export const F = () => <p innerHTML="" />;',
  execCommand: 'export const f = () => document.execCommand("insertHTML", false, "");',
  eval: 'export const f = () => eval("1");',
  'eval at one remove': 'export const f = () => globalThis.eval("1");',
  'new Function': 'export const f = () => new Function("return 1");',
  Function: 'export const f = () => Function("return 1");',
};

const inTests: Record<string, string> = {
  'waits for time': 'export const f = (page: any) => page.waitForTimeout(10);',
  sleeps: 'export const f = () => new Promise((done) => setTimeout(done, 10));',
  'sleeps by a library':
    'import { setTimeout as wait } from "node:timers/promises"; export const f = wait;',
  'test.only': 'test.only("a", () => {});',
  'test.skip': 'test.skip("a", () => {});',
  'describe.skip': 'describe.skip("a", () => {});',
  'test.each.skip': 'test.skip.each([1])("a", () => {});',
  'test.describe.only': 'test.describe.only("a", () => {});',
  'test.fixme': 'test.fixme("a", () => {});',
  'test.skipIf': 'test.skipIf(true)("a", () => {});',
  'test.todo': 'test.todo("a");',
  xit: 'xit("a", () => {});',
};

const elsewhere: Record<string, string> = {
  'components/polls.ts': 'export const f = () => setInterval(() => {}, 10);',
  'utils/dom/zod.ts': 'import { z } from "zod";\nexport const f = z;',
  'utils/core/floating.ts': 'export const f = (g: () => Promise<void>) => { g(); };',
  'utils/core/cycle-a.ts': 'import { b } from "./cycle-b.ts";\nexport const a = () => b;',
  'utils/core/cycle-b.ts': 'import { a } from "./cycle-a.ts";\nexport const b = () => a;',
  'utils/core/default.ts': 'export default 1;',
};

const rules: Record<string, string> = {
  'components/polls.ts': 'leidraad(no-polling)',
  'utils/dom/zod.ts': 'eslint(no-restricted-imports)',
  'utils/core/floating.ts': 'typescript(no-floating-promises)',
  'utils/core/cycle-a.ts': 'import(no-cycle)',
  'utils/core/cycle-b.ts': 'import(no-cycle)',
  'utils/core/default.ts': 'import(no-default-export)',
};

const sound: Record<string, string> = {
  'components/sound.tsx': 'export const F = () => <p class="a">b</p>;',
  'utils/dom/sound.ts':
    'import type { z } from "zod";\nexport const f = (e: Element, w: WritableStreamDefaultWriter) => { e.textContent = ""; void w.write(""); };\nexport type Z = z.ZodType;',
  'tests/sound.test.ts':
    'test("a", () => {});\ntest.each([1])("b", () => {});\ntest.setTimeout(1);\nexport const html = document.body.innerHTML;',
};

interface Report {
  diagnostics: { filename: string; code: string }[];
}

let found: Map<string, string[]> | undefined;

/** The rules that spoke, by file, in one run over all the cases with the real configuration. */
function spokenRules(): Map<string, string[]> {
  found ??= lintCases();
  return found;
}

function lintCases(): Map<string, string[]> {
  const root = makeProject({
    ...elsewhere,
    ...sound,
    ...nameFiles('components', '.tsx', rawHtml),
    ...nameFiles('tests', '.test.ts', inTests),
    '.oxlintrc.json': readFileSync('.oxlintrc.json', 'utf8'),
    'tests/tools/lint-plugin.ts': readFileSync('tests/tools/lint-plugin.ts', 'utf8'),
    'tsconfig.json': JSON.stringify({ compilerOptions }),
  });
  const command = `${resolve('node_modules/.bin', readScripts()['lint'] ?? '')} -f json`;
  const { stdout, status } = spawnSync(command, { shell: true, cwd: root, encoding: 'utf8' });
  expect(status).toBe(1);
  const rulesByFile = new Map<string, string[]>();
  for (const { filename, code } of (JSON.parse(stdout) as Report).diagnostics) {
    rulesByFile.set(filename, [...(rulesByFile.get(filename) ?? []), code]);
  }
  return rulesByFile;
}

function nameFiles(folder: string, ending: string, cases: Record<string, string>) {
  const entries = Object.values(cases).map((text, index) => [
    `${folder}/case-${index}${ending}`,
    text,
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

const compilerOptions = {
  lib: ['ESNext', 'DOM'],
  module: 'Preserve',
  moduleResolution: 'Bundler',
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  jsx: 'react-jsx',
  jsxImportSource: 'preact',
  types: [],
};

test('npm run check lints', () => {
  expect(checks).toContain('lint');
});

test.each(Object.keys(rawHtml).map((name, index) => [name, index] as const))(
  'markup: %s is reported',
  (_name, index) => {
    const codes = spokenRules().get(`components/case-${index}.tsx`);
    expect(codes).toContain('leidraad(no-raw-html)');
  },
);

test.each(Object.keys(inTests).map((name, index) => [name, index] as const))(
  'tests: %s is reported',
  (_name, index) => {
    const codes = spokenRules().get(`tests/case-${index}.test.ts`);
    expect(codes).toContainEqual(expect.stringMatching(/^leidraad\(no-(?:sleep|skip)\)$/));
  },
);

test.each(Object.keys(elsewhere))('%s is reported', (file) => {
  expect(spokenRules().get(file)).toContain(rules[file]);
});

test.each(Object.keys(sound))('%s passes', (file) => {
  expect(spokenRules().get(file)).toBeUndefined();
});
