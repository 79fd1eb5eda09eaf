import 'fake-indexeddb/auto';
import '../../tests/stores/fake-extension.ts';
import { expect, test, vi } from 'vitest';
import { createMemoryArea } from '../../tests/stores/memory-area.ts';
import { nameDatabase } from '../../tests/stores/raw-database.ts';
import { makePack } from '../../tests/stores/samples.ts';
import { createConnection } from '../../utils/store/database.ts';
import { eraseAll } from '../../utils/store/erase.ts';
import { installPack, loadPacks } from '../../utils/store/packs.ts';
import { createSettings } from '../../utils/store/settings.ts';
import type { Across } from './across.ts';
import { createLibrary } from './library.ts';
import { createLifecycle } from './lifecycle.ts';
import type { Runner } from './runner.ts';
import type { Stores } from './stores.ts';
import { createWelcome } from './welcome.ts';

const create = vi.fn<(tab: { url: string }) => Promise<unknown>>(async () => ({}));
const { chrome } = globalThis as unknown as { chrome: { runtime: object } };
Object.assign(chrome, {
  tabs: { create, query: async () => [] },
  scripting: { getRegisteredContentScripts: async () => [] },
});
Object.assign(chrome.runtime, { getURL: (path: string) => `leidraad:/${path}` });

/** A browser profile; each `begin` is a background that starts in it. */
function makeProfile(items: Record<string, unknown> = {}) {
  create.mockClear();
  const local = createMemoryArea(items);
  const connection = createConnection({ name: nameDatabase() });
  const settings = createSettings(local);
  const stores = {
    settings,
    database: () => connection.get(),
    loadPacks: async () => loadPacks(await connection.get()),
    policy: { load: async () => ({ policy: {}, problems: [] }) },
    runs: { loadActive: async () => [] },
  } as unknown as Stores;
  const erase = () => eraseAll({ connection, local, session: createMemoryArea() });
  const begin = () => {
    const [runner, across] = [{} as Runner, {} as Across];
    const welcome = createWelcome(stores);
    const lifecycle = createLifecycle(stores, createLibrary(stores), runner, across, welcome);
    return { welcome, lifecycle };
  };
  const isNoted = (value: boolean) =>
    vi.waitFor(async () => expect((await settings.loadStored()).welcomed).toBe(value));
  return { local, settings, stores, begin, erase, isNoted };
}

test.each([
  ['the browser tells of the installation and the background starts', true, true],
  ['the start comes alone', false, true],
  ['the browser tells, and the start cannot read the database', true, false],
])('the first page opens once where %s', async (_, isTold, isReadable) => {
  const profile = makeProfile();
  const { welcome, lifecycle } = profile.begin();
  if (!isReadable) vi.spyOn(profile.stores, 'database').mockRejectedValue(new Error('no'));
  if (!isReadable) vi.spyOn(console, 'error').mockReturnValue();
  await Promise.all([isTold && welcome.afterInstall(), lifecycle.reconcileOnce()]);
  await profile.isNoted(true);
  await profile.begin().lifecycle.reconcileOnce();
  expect(create.mock.calls).toEqual([[{ url: 'leidraad://welcome.html' }]]);
  vi.restoreAllMocks();
});

test('what the browser could not open is opened at the next start', async () => {
  const profile = makeProfile();
  const told = vi.spyOn(console, 'error').mockReturnValue();
  create.mockRejectedValueOnce(new Error('no window'));
  await profile.begin().lifecycle.reconcileOnce();
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  await profile.isNoted(false);
  await profile.begin().lifecycle.reconcileOnce();
  await profile.isNoted(true);
  expect(create).toHaveBeenCalledTimes(2);
  told.mockRestore();
});

test('a tab that never comes holds up nothing', async () => {
  const profile = makeProfile();
  create.mockReturnValueOnce(new Promise(() => undefined));
  const { welcome, lifecycle } = profile.begin();
  void welcome.afterInstall();
  await vi.waitFor(() => expect(create).toHaveBeenCalled());
  await lifecycle.reconcileOnce();
  expect(await profile.stores.loadPacks()).not.toEqual([]);
});

test.each([
  ['that has packs', {}, ['nl.zaak']],
  ['whose packs were all removed', { 'settings.removedPacks': ['nl.zaak'] }, []],
])('an update of an installation %s opens nothing', async (_, items, packs) => {
  const profile = makeProfile(items);
  const db = await profile.stores.database();
  for (const id of packs) await installPack(db, makePack(id, [`${id}.een`]));
  await profile.begin().lifecycle.reconcileOnce();
  expect(create).not.toHaveBeenCalled();
  expect((await profile.settings.loadStored()).welcomed).toBeUndefined();
});

test('who erases everything is not welcomed anew, and no mark of it stays', async () => {
  const profile = makeProfile();
  const { lifecycle } = profile.begin();
  await lifecycle.reconcileOnce();
  await profile.isNoted(true);
  create.mockClear();
  await profile.erase();
  await lifecycle.startAgain();
  await profile.begin().lifecycle.reconcileOnce();
  expect(create).not.toHaveBeenCalled();
  expect(profile.local.dump()).toBe('{}');
});
