import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checks, readScripts } from '../tools/checks.ts';
import { makeProject } from './scratch-project.ts';

interface Measured {
  readonly passed: boolean;
  readonly size: number;
}

/** Measures bundles of about so many kB, gzipped, against the real limits. */
function measure(kilobytes: Readonly<Record<string, number>>) {
  const bundles = Object.entries(kilobytes).map(([name, size]) => [
    `.output/chrome-mv3/${name}.js`,
    // Hexadecimal noise, which gzip packs into a little over half: the kB asked for, and an eighth.
    `// ${randomBytes(size * 1000).toString('hex')}\n`,
  ]);
  const root = makeProject({
    ...(Object.fromEntries(bundles) as Record<string, string>),
    '.size-limit.json': readFileSync('.size-limit.json', 'utf8'),
    'package.json': readFileSync('package.json', 'utf8'),
  });
  const command = `${resolve('node_modules/.bin', readScripts()['sizes'] ?? '')} --json`;
  const { status, stdout } = spawnSync(command, { shell: true, cwd: root, encoding: 'utf8' });
  return {
    status,
    results: status === 0 || stdout.startsWith('[') ? (JSON.parse(stdout) as Measured[]) : [],
  };
}

test('npm run check measures', () => {
  expect(checks).toContain('sizes');
});

test('small bundles pass', () => {
  const { status, results } = measure({ agent: 4, overlay: 25 });
  expect(results.map(({ passed }) => passed)).toEqual([true, true, true]);
  expect(status).toBe(0);
});

test('an agent that is too large fails', () => {
  const { status, results } = measure({ agent: 7, overlay: 20 });
  expect(results.map(({ passed }) => passed)).toEqual([false, true, true]);
  expect(status).not.toBe(0);
});

test('an overlay that is too large together with the agent fails', () => {
  const { status, results } = measure({ agent: 4, overlay: 35 });
  expect(results.map(({ passed }) => passed)).toEqual([true, true, false]);
  expect(status).not.toBe(0);
});

test.each(['agent', 'overlay'])('a missing bundle fails: %s', (name) => {
  expect(measure({ [name]: 1 }).status).not.toBe(0);
});
