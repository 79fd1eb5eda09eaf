import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checks, readScripts } from '../tools/checks.ts';
import { makeProject } from './scratch-project.ts';

/** Compiles one file as a part of core, under the real configuration. */
function compileInCore(text: string): { status: number | null; output: string } {
  const root = makeProject({ 'utils/core/a.ts': text });
  copyFileSync(resolve('utils/core/tsconfig.json'), join(root, 'utils/core/tsconfig.json'));
  const command = resolve('node_modules/.bin', readScripts()['types:core'] ?? '');
  const { status, stdout } = spawnSync(command, { shell: true, cwd: root, encoding: 'utf8' });
  return { status, output: stdout };
}

test('the compiler keeps core pure', () => {
  expect(checks).toContain('types:core');
  expect(compileInCore('export const one: number = 1;\n')).toEqual({ status: 0, output: '' });
});

test.each([
  ['document', 'export const x = document.title;'],
  ['window', 'export const x = window.location;'],
  ['localStorage', 'export const x = localStorage.length;'],
  ['chrome', 'export const x = chrome.runtime;'],
  ['browser', 'export const x = browser.runtime;'],
  ['process', 'export const x = process.env;'],
  ['setTimeout', 'setTimeout(() => {}, 1);\nexport {};'],
])('%s does not exist in core', (name, text) => {
  const { status, output } = compileInCore(`${text}\n`);
  expect(status).not.toBe(0);
  expect(output).toContain(`'${name}'`);
});
