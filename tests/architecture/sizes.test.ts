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

/** What frames get, and a page that an author is at work on, within their limits. */
const AUTHORS = { recorder: 10, picker: 10, checker: 1 };
const ELSEWHERE = { 'frame-agent': 1, 'frame-finder': 20, 'far-finder': 4, ...AUTHORS };

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

/** In the order of the limits: agent, overlay, finder, aside, the first two, the first three, what frames get, what authors do. */
test.each<[string, Record<string, number>, boolean[]]>([
  [
    'small bundles',
    { agent: 4, overlay: 15, finder: 20, aside: 10 },
    [true, true, true, true, true, true],
  ],
  [
    'a large agent',
    { agent: 7, overlay: 10, finder: 10, aside: 10 },
    [false, true, true, true, true, true],
  ],
  [
    'a large overlay',
    { agent: 1, overlay: 22, finder: 10, aside: 10 },
    [true, false, true, true, false, true],
  ],
  [
    'a large finder',
    { agent: 1, overlay: 10, finder: 30, aside: 10 },
    [true, true, false, true, true, true],
  ],
  [
    'much together',
    { agent: 4, overlay: 16, finder: 24, aside: 10 },
    [true, true, true, true, true, true],
  ],
  [
    'too much together',
    { agent: 5.2, overlay: 17.32, finder: 29.5, aside: 10 },
    [true, true, true, true, true, false],
  ],
  [
    'a large aside',
    { agent: 1, overlay: 10, finder: 10, aside: 17 },
    [true, true, true, false, true, true],
  ],
])('measures %s', (_, kilobytes, passed) => {
  const { status, results } = measure({ ...ELSEWHERE, ...kilobytes });
  expect(results.map((it) => it.passed)).toEqual([
    ...passed,
    ...Object.keys(ELSEWHERE).map(() => true),
  ]);
  expect(status === 0).toBe(!passed.includes(false));
});

/** One of each, within its limits. */
const SMALL: Readonly<Record<string, number>> = {
  agent: 1,
  overlay: 1,
  finder: 1,
  aside: 1,
  ...ELSEWHERE,
};

test.each(Object.keys(ELSEWHERE))('measures what frames and recorded pages get: %s', (name) => {
  const { status, results } = measure({ ...SMALL, [name]: 30 });
  expect(results.filter((it) => !it.passed)).toHaveLength(1);
  expect(status).not.toBe(0);
});

test.each(Object.keys(SMALL))('a missing bundle fails: %s', (name) => {
  const { [name]: _, ...others } = SMALL;
  expect(measure(others).status).not.toBe(0);
});
