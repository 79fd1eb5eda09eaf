import 'fake-indexeddb/auto';
import { granted } from '../../tests/stores/fake-extension.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createMemoryArea } from '../../tests/stores/memory-area.ts';
import { openProfile } from '../../tests/stores/profile.ts';
import { makePack, makeRun } from '../../tests/stores/samples.ts';
import { hashBytes } from '../../utils/core/pack-archive/platform.ts';
import { filesOfPack, sealFiles } from '../../utils/core/pack-archive/pack-files.ts';
import { installPack, loadPacks } from '../../utils/store/packs.ts';
import { createSessionRecord } from '../../utils/store/session-record.ts';
import { listSnapshots } from '../../utils/store/snapshots.ts';
import type { Contexts } from './contexts.ts';
import { createInstaller } from './installer.ts';
import { createLibrary } from './library.ts';
import type { Lifecycle } from './lifecycle.ts';
import { createPinner } from './pinner.ts';
import type { Runner } from './runner.ts';
import type { Stores } from './stores.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  granted.clear();
});

/** A web server of the organisation, and a browser whose policy names folders on it. */
async function openWorkplace() {
  const { db, settings } = await openProfile();
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const asked: string[] = [];
  /** Servers that take their time. */
  const silent = new Set<string>();
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    if (silent.has(url)) return new Promise(() => undefined);
    const found = files.get(url);
    return new Response(found ?? null, { status: found ? 200 : 404 });
  });
  granted.add('https://uitleg.voorbeeldstad.example/*');
  const policy: { packs: { url: string; sha256: string }[] } = { packs: [] };
  const runs: ReturnType<typeof makeRun>[] = [];
  const stores = {
    policy: { load: async () => ({ policy, problems: [] }) },
    database: async () => db,
    loadPacks: () => loadPacks(db),
    runs: { loadActive: async () => runs },
    bindings: { findTab: async () => 7, get: async () => undefined },
    recordings: { load: async () => null },
    settings,
    pinFailures: createSessionRecord(createMemoryArea(), 'pinFailures'),
  } as unknown as Stores;
  const contexts = { language: async () => 'en' } as unknown as Contexts;
  const lifecycle = { reconcile: async () => undefined } as unknown as Lifecycle;
  const open = () => {
    const installer = createInstaller(
      stores,
      contexts,
      {} as Runner,
      lifecycle,
      createLibrary(stores),
    );
    return { installer, pinner: createPinner(stores, contexts, installer) };
  };
  /** Puts a pack into a folder. Resolves with what policy says of it. */
  const publish = async (folder: string, id: string, version: string) => {
    const { manifest, guides } = makePack(id, [`${id}.a`]);
    const pack = { manifest: { ...manifest, version }, guides };
    const base = `https://uitleg.voorbeeldstad.example/${folder}`;
    const sealed = await sealFiles({ id, version }, filesOfPack(pack));
    for (const [path, bytes] of sealed) files.set(`${base}/${path}`, bytes);
    const url = `${base}/manifest.json`;
    return { url, sha256: await hashBytes(sealed.get('manifest.json')!) };
  };
  const versions = async () =>
    (await loadPacks(db)).map(({ manifest }) => `${manifest.id} ${manifest.version}`);
  return { db, stores, policy, runs, asked, silent, files, open, publish, versions };
}

test('of two places with the same pack the first stays, and the other is refused by both names', async () => {
  const { db, policy, asked, open, publish, versions } = await openWorkplace();
  const first = await publish('een', 'nl.zaak', '1.0.0');
  const second = await publish('twee', 'nl.zaak', '2.0.0');
  policy.packs = [first, second];
  const { pinner } = open();
  await pinner.sync();
  expect(await versions()).toEqual(['nl.zaak 1.0.0']);
  const told = await pinner.describe('en');
  expect(told.get(first.url)).toBe('installed');
  expect(told.get(second.url)).toContain(first.url);
  expect(told.get(second.url)).toContain(second.url);
  expect(told.get(second.url)).toContain('nl.zaak');
  const before = asked.length;
  await pinner.sync();
  await open().pinner.sync();
  expect(await versions()).toEqual(['nl.zaak 1.0.0']);
  expect(asked).toHaveLength(before);
  db.close();
});

test('also where the second was there first, and while the first waits for the end of a run', async () => {
  const { db, policy, runs, open, publish, versions } = await openWorkplace();
  const second = await publish('twee', 'nl.zaak', '2.0.0');
  policy.packs = [second];
  const { pinner, installer } = open();
  await pinner.sync();
  expect(await versions()).toEqual(['nl.zaak 2.0.0']);
  const first = await publish('een', 'nl.zaak', '1.0.0');
  const renewed = await publish('twee', 'nl.zaak', '2.1.0');
  policy.packs = [first, renewed];
  runs.push(makeRun({ packId: 'nl.zaak', guideId: 'nl.zaak.a' }));
  await pinner.sync();
  expect(await versions()).toEqual(['nl.zaak 2.0.0']);
  expect((await pinner.describe('en')).get(second.url)).toContain(first.url);
  runs.pop();
  await installer.settle();
  expect(await versions()).toEqual(['nl.zaak 1.0.0']);
  db.close();
});

test('what policy named before is given up for what it names now, in whichever place', async () => {
  const { db, policy, open, publish, versions } = await openWorkplace();
  const old = await publish('een', 'nl.zaak', '1.0.0');
  const { pinner } = open();
  policy.packs = [old];
  await pinner.sync();
  policy.packs = [
    await publish('twee', 'nl.zaak', '2.0.0'),
    await publish('drie', 'nl.ander', '1.0.0'),
  ];
  await pinner.sync();
  expect((await versions()).toSorted()).toEqual(['nl.ander 1.0.0', 'nl.zaak 2.0.0']);
  db.close();
});

test('a place that has another pack now keeps nobody else from its earlier one', async () => {
  const { db, policy, open, publish, versions } = await openWorkplace();
  const { pinner } = open();
  policy.packs = [await publish('een', 'nl.zaak', '1.0.0')];
  await pinner.sync();
  policy.packs = [
    await publish('een', 'nl.ander', '1.0.0'),
    await publish('twee', 'nl.zaak', '2.0.0'),
  ];
  await pinner.sync();
  expect((await versions()).toSorted()).toEqual(['nl.ander 1.0.0', 'nl.zaak 2.0.0']);
  db.close();
});

test('what failed is still told, and left in peace, when another pack is fetched', async () => {
  const { db, policy, asked, files, open, publish, versions } = await openWorkplace();
  const { pinner } = open();
  const gone = await publish('een', 'nl.zaak', '1.0.0');
  files.clear();
  policy.packs = [gone];
  await pinner.sync();
  const why = (await pinner.describe('en')).get(gone.url);
  expect(why).toContain('404');
  policy.packs = [gone, await publish('twee', 'nl.ander', '1.0.0')];
  await pinner.sync();
  await pinner.sync();
  expect(await versions()).toEqual(['nl.ander 1.0.0']);
  expect((await pinner.describe('en')).get(gone.url)).toBe(why);
  expect(asked.filter((url) => url === gone.url)).toHaveLength(1);
  db.close();
});

test('a server that is silent until the worker ends keeps no other pack away, nor what was told of one', async () => {
  const { db, policy, asked, silent, files, open, publish, versions } = await openWorkplace();
  const gone = await publish('een', 'nl.weg', '1.0.0');
  files.clear();
  const slow = await publish('twee', 'nl.zaak', '1.0.0');
  silent.add(slow.url);
  policy.packs = [gone, slow, await publish('drie', 'nl.ander', '1.0.0')];
  const patience = vi.spyOn(AbortSignal, 'timeout');
  void open().pinner.sync();
  await vi.waitFor(() => expect(asked).toContain(slow.url));
  expect(patience).toHaveBeenCalledTimes(2);
  for (const [ms] of patience.mock.calls) expect(ms).toBeLessThan(30_000);
  patience.mockRestore();
  // The next worker.
  const { pinner } = open();
  await pinner.sync();
  expect(await versions()).toEqual(['nl.ander 1.0.0']);
  expect(asked.filter((url) => url === slow.url)).toHaveLength(1);
  const told = await pinner.describe('en');
  expect(told.get(gone.url)).toContain('404');
  expect(told.get(slow.url)).toBe('is being fetched');
  db.close();
});

test('each request is begun with a call that keeps the worker awake', async () => {
  const { db, policy, stores, asked, open, publish } = await openWorkplace();
  policy.packs = [await publish('een', 'nl.zaak', '1.0.0')];
  let saved = 0;
  const { save } = stores.pinFailures;
  vi.spyOn(stores.pinFailures, 'save').mockImplementation((told) => {
    expect(asked).toHaveLength(saved);
    saved += 1;
    return save(told);
  });
  await open().pinner.sync();
  // One more for what came of it.
  expect(saved).toBe(asked.length + 1);
  db.close();
});

test('a version that policy names no longer, and that waits, is dropped', async () => {
  for (const isKnown of [true, false]) {
    const { db, policy, runs, open, publish, versions } = await openWorkplace();
    const first = await publish('een', 'nl.zaak', '1.0.0');
    policy.packs = [first];
    const before = open();
    await before.pinner.sync();
    const second = await publish('een', 'nl.zaak', '2.0.0');
    policy.packs = [second];
    runs.push(makeRun({ packId: 'nl.zaak', guideId: 'nl.zaak.a' }));
    await before.pinner.sync();
    expect(await listSnapshots(db)).toMatchObject([{ role: 'update', isAccepted: true }]);
    policy.packs = isKnown ? [first] : [];
    // Also where the browser was closed meanwhile: then it is the run that has ended.
    const { installer, pinner } = open();
    if (isKnown) await pinner.sync();
    runs.pop();
    await installer.settle();
    expect(await versions()).toEqual(['nl.zaak 1.0.0']);
    expect(await listSnapshots(db)).toEqual([]);
    db.close();
  }
});

test('it is dropped while the run is on, too, and the pages hear of it', async () => {
  const { db, policy, runs, open, publish } = await openWorkplace();
  policy.packs = [await publish('een', 'nl.zaak', '1.0.0')];
  const { pinner } = open();
  await pinner.sync();
  policy.packs = [await publish('een', 'nl.zaak', '2.0.0')];
  runs.push(makeRun({ packId: 'nl.zaak', guideId: 'nl.zaak.a' }));
  await pinner.sync();
  policy.packs = [];
  const told = vi.spyOn(browser.runtime, 'sendMessage');
  await pinner.sync();
  expect(await listSnapshots(db)).toEqual([]);
  expect(told).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'changed', request: { what: 'guides' } }),
  );
  told.mockRestore();
  db.close();
});

test('what policy named once can still be gone back to', async () => {
  const { db, policy, open, publish, versions } = await openWorkplace();
  policy.packs = [await publish('een', 'nl.zaak', '1.0.0')];
  const { installer, pinner } = open();
  await pinner.sync();
  policy.packs = [];
  const pack = makePack('nl.zaak', ['nl.zaak.a']);
  const later = { ...pack, manifest: { ...pack.manifest, version: '2.0.0' } };
  await installPack(db, later);
  await installer.goBack('nl.zaak');
  expect(await versions()).toEqual(['nl.zaak 1.0.0']);
  db.close();
});
