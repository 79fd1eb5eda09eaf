import { granted, unreadable } from '../../tests/stores/fake-extension.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isGranted } from './is-granted.ts';

const HOST = 'https://zaak.voorbeeldstad.nl/*';

afterEach(() => {
  granted.clear();
  unreadable.clear();
});

test('all of the hosts have to be allowed', async () => {
  granted.add(HOST);
  expect(await isGranted([HOST])).toBe(true);
  expect(await isGranted([HOST, 'https://dms.voorbeeldstad.nl/*'])).toBe(false);
});

test('what the browser takes for no host is not allowed, and keeps no other out', async () => {
  const bad = 'https://[:::]/*';
  granted.add(HOST);
  unreadable.add(bad);
  expect(await isGranted([bad])).toBe(false);
  expect(await isGranted([HOST, bad])).toBe(false);
  expect(await isGranted([HOST])).toBe(true);
});

test('nobody asks the browser but here: it rejects where it should say no', () => {
  const folder = import.meta.dirname;
  const asking = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => readFileSync(join(folder, name), 'utf8').includes('permissions.contains('));
  expect(asking).toEqual(['is-granted.ts']);
});
