import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

interface LockFile {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string }>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

test('there is one Vite in the tree', () => {
  const versions = installed
    .filter(([path]) => path.endsWith('node_modules/vite'))
    .map(([, { version }]) => version);
  expect(versions).toEqual([manifest.devDependencies['vite']]);
});

test('every version is exact: npm on an old Node picks another major from a range', () => {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
});

test('the scripts run on the pinned Node', () => {
  expect(process.versions.node).toBe(manifest.devDependencies['node']);
});

test('the lock file names no registry, and the hash of every package', () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
});
