import 'fake-indexeddb/auto';
import { granted } from '../../tests/stores/fake-extension.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { createMemoryArea } from '../../tests/stores/memory-area.ts';
import { openProfile } from '../../tests/stores/profile.ts';
import { makePack, makeRun } from '../../tests/stores/samples.ts';
import { hashBytes } from '../../utils/core/pack-archive/platform.ts';
import { filesOfPack, sealFiles } from '../../utils/core/pack-archive/pack-files.ts';
import { loadPacks } from '../../utils/store/packs.ts';
import { createSessionRecord } from '../../utils/store/session-record.ts';
import type { Contexts } from './contexts.ts';
import { createInstaller } from './installer.ts';
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
  const { db } = await openProfile();
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
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
    bindings: { findTab: async () => 7 },
    pinFailures: createSessionRecord(createMemoryArea(), 'pinFailures'),
  } as unknown as Stores;
  const contexts = { language: async () => 'en' } as unknown as Contexts;
  const lifecycle = { reconcile: async () => undefined } as unknown as Lifecycle;
  const open = () => {
    const installer = createInstaller(stores, contexts, {} as Runner, lifecycle);
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
  return { db, policy, runs, asked, files, open, publish, versions };
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
