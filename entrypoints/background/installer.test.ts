import 'fake-indexeddb/auto';
import { granted } from '../../tests/stores/fake-extension.ts';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openProfile } from '../../tests/stores/profile.ts';
import { makeGuide, makePack, makeRun } from '../../tests/stores/samples.ts';
import { manifestOf } from '../../utils/core/guide/lone-guide.ts';
import { installPack, loadPacks, type InstalledPack } from '../../utils/store/packs.ts';
import type { Contexts } from './contexts.ts';
import { createInstaller } from './installer.ts';
import { createLibrary } from './library.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Runner } from './runner.ts';
import type { Stores } from './stores.ts';

const PICTURE = { path: `assets/${'0'.repeat(64)}.webp`, base64: 'UklGRg==' };
const SHOWN = { image: { asset: PICTURE.path, alt: { nl: 'Knop' } } };

/** A pack of two guides, the second in this version, with a picture. */
function packOf(version: string, second: string | null): InstalledPack {
  const pack = makePack('nl.zaak', second === null ? ['nl.eerste'] : ['nl.eerste', 'nl.tweede']);
  const guides = [makeGuide('nl.eerste')];
  if (second !== null) guides.push(withPicture(second));
  const assets = second === null ? [] : [{ path: PICTURE.path, sha256: '0'.repeat(64) }];
  return { ...pack, manifest: { ...pack.manifest, version, assets }, guides };
}

function withPicture(version: string) {
  const guide = makeGuide('nl.tweede', version);
  if (guide.kind !== 'walkthrough') throw new Error('a walkthrough is needed');
  return { ...guide, steps: guide.steps.map((step) => ({ ...step, ...SHOWN })) };
}

function aloneIn(version: string): InstalledPack {
  const guide = makeGuide('nl.tweede', version);
  const values = { helpdesk: '14 030' };
  return { manifest: manifestOf(guide), guides: [guide], values, origin: 'file', installedAt: 1 };
}

async function openInstaller(...packs: readonly InstalledPack[]) {
  const { db, settings } = await openProfile();
  for (const pack of packs) {
    await installPack(db, pack, pack.manifest.assets.length > 0 ? [PICTURE] : []);
  }
  const ended: string[] = [];
  /** Of runs, by their id; and what is known of each tab. */
  const tabs = new Map<string, number>();
  const bound = { dismissed: false };
  const active = ['nl.eerste', 'nl.tweede'].map((guideId) => makeRun({ id: guideId, guideId }));
  const stores = {
    database: async () => db,
    loadPacks: () => loadPacks(db),
    policy: { load: async () => ({ policy: {}, problems: [] }) },
    runs: { loadActive: async () => active },
    previews: { load: async () => null },
    bindings: { findTab: async (runId: string) => tabs.get(runId), get: async () => bound },
    recordings: { load: async () => null },
    settings,
  } as unknown as Stores;
  const runner = { dispatch: async ({ runId }: { runId: string }) => ended.push(runId) };
  const installer = createInstaller(
    stores,
    { language: async () => 'en' } as unknown as Contexts,
    runner as unknown as Runner,
    { reconcile: async () => undefined } as unknown as Lifecycle,
    createLibrary(stores),
  );
  const versionOf = async (id: string) =>
    (await createLibrary(stores).find(id))?.guide.version ?? null;
  return { db, installer, ended, tabs, bound, versionOf };
}

const filesOf = ({ manifest, guides }: InstalledPack) => [
  { name: 'pack.json', text: JSON.stringify(manifest) },
  ...guides.map((guide, at) => ({ name: manifest.guides[at]!, text: JSON.stringify(guide) })),
];

test('a guide that leaves its pack and is here alone, too, stays in the version that it had', async () => {
  const { db, installer, ended, versionOf } = await openInstaller(
    aloneIn('1.2.0'),
    packOf('1.0.0', '1.5.0'),
  );
  expect(await versionOf('nl.tweede')).toBe('1.5.0');
  const reply = await installer.receive({ files: filesOf(packOf('2.0.0', null)) });
  expect(reply).toMatchObject({ ok: true });
  expect(await versionOf('nl.tweede')).toBe('1.5.0');
  const alone = (await loadPacks(db)).find(({ manifest }) => manifest.id === 'nl.tweede')!;
  expect(alone).toMatchObject({ manifest: { version: '1.5.0' }, values: { helpdesk: '14 030' } });
  expect(await db.getAll('assets')).toEqual([{ packId: 'nl.tweede', ...PICTURE }]);
  // It is there still: nobody's run ends.
  expect(ended).toEqual([]);
  db.close();
});

test('the same where the pack is removed; a run of what is nowhere else ends', async () => {
  const { db, installer, ended, versionOf } = await openInstaller(
    { ...packOf('1.0.0', '1.5.0'), values: { helpdesk: '14 040' } },
    aloneIn('1.2.0'),
  );
  await installer.remove('nl.zaak');
  // What counted until now counts.
  expect(await loadPacks(db)).toMatchObject([{ values: { helpdesk: '14 040' } }]);
  expect(await versionOf('nl.tweede')).toBe('1.5.0');
  expect(await versionOf('nl.eerste')).toBeNull();
  expect(ended).toEqual(['nl.eerste']);
  db.close();
});

test('one that is later alone, or nowhere else, is not touched', async () => {
  const later = await openInstaller(packOf('1.0.0', '1.5.0'), aloneIn('1.6.0'));
  await later.installer.remove('nl.zaak');
  expect(await loadPacks(later.db)).toEqual([aloneIn('1.6.0')]);
  const other = await openInstaller(packOf('1.0.0', '1.5.0'));
  await other.installer.remove('nl.zaak');
  expect(await loadPacks(other.db)).toEqual([]);
  expect(other.ended).toEqual(['nl.eerste', 'nl.tweede']);
  later.db.close();
  other.db.close();
});

test('what was fetched is installed after a yes, and not before', async () => {
  const { db, installer, versionOf } = await openInstaller(packOf('1.0.0', '1.5.0'));
  const order = { files: filesOf(packOf('2.0.0', '2.5.0')), assets: [PICTURE], isStaged: true };
  expect(await installer.receive(order)).toMatchObject({ ok: true, waits: 'nl.zaak' });
  await installer.settle();
  expect(await versionOf('nl.tweede')).toBe('1.5.0');
  expect(await installer.accept('nl.zaak', '2.0.0')).toBe(true);
  expect(await versionOf('nl.tweede')).toBe('2.5.0');
  db.close();
});

test('a yes to one version is none to another that has come since; the pages show that one', async () => {
  const { db, installer, versionOf } = await openInstaller(packOf('1.0.0', '1.5.0'));
  for (const version of ['2.0.0', '3.0.0']) {
    const files = filesOf(packOf(version, version));
    await installer.receive({ files, assets: [PICTURE], isStaged: true });
  }
  const told = vi.spyOn(browser.runtime, 'sendMessage');
  expect(await installer.accept('nl.zaak', '2.0.0')).toBe(false);
  expect(told).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ name: 'changed', request: { what: 'guides' } }),
  );
  told.mockRestore();
  expect(await versionOf('nl.tweede')).toBe('1.5.0');
  expect(await installer.accept('nl.zaak', '3.0.0')).toBe(true);
  expect(await versionOf('nl.tweede')).toBe('3.0.0');
  db.close();
});

test('a run that was put away holds no version up; one that is on does', async () => {
  const { db, installer, tabs, bound, versionOf } = await openInstaller(packOf('1.0.0', '1.5.0'));
  tabs.set('nl.eerste', 7);
  const order = { files: filesOf(packOf('2.0.0', '2.5.0')), assets: [PICTURE], isStaged: true };
  await installer.receive(order);
  await installer.accept('nl.zaak', '2.0.0');
  expect(await versionOf('nl.tweede')).toBe('1.5.0');
  bound.dismissed = true;
  await installer.settle();
  expect(await versionOf('nl.tweede')).toBe('2.5.0');
  db.close();
});

test('another pack than the one that was looked for is refused, by the ids of both', async () => {
  const { db, installer } = await openInstaller(packOf('1.0.0', '1.5.0'));
  const address = { url: 'https://uitleg.voorbeeldstad.example/zaak.zip', etag: null };
  const other = { files: filesOf(aloneIn('2.0.0')), address, isStaged: true, expected: 'nl.zaak' };
  const reply = await installer.receive(other);
  if (reply.ok) throw new Error('it was taken');
  expect(reply.problems).toHaveLength(1);
  for (const word of [address.url, "'nl.tweede'", "'nl.zaak'"])
    expect(reply.problems[0]).toContain(word);
  expect(await loadPacks(db)).toMatchObject([{ manifest: { id: 'nl.zaak', version: '1.0.0' } }]);
  const same = { files: filesOf(packOf('2.0.0', '2.5.0')), assets: [PICTURE], expected: 'nl.zaak' };
  expect(await installer.receive(same)).toMatchObject({ ok: true });
  db.close();
});

test('one guide that is called as a whole pack takes no place of it', async () => {
  const whole = makePack('nl.tweede', ['nl.eerste', 'nl.derde']);
  const { db, installer } = await openInstaller(whole);
  const files = [{ name: 'uitleg.json', text: JSON.stringify(makeGuide('nl.tweede', '2.0.0')) }];
  const reply = await installer.receive({ files });
  if (reply.ok) throw new Error('it was taken');
  expect(reply.problems[0]).toContain("uitleg.json: id: 'nl.tweede'");
  expect(await loadPacks(db)).toEqual([whole]);
  // What is shown first with all that goes is the person's choice.
  expect(await installer.receive({ files, isStaged: true })).toMatchObject({ waits: 'nl.tweede' });
  db.close();
});

const HOST = 'https://een.example/*';
const OTHER = 'https://twee.example/*';
const from = (host: string) => ({ url: host.replace('*', 'zaak.zip'), etag: null });

test('a host from which nothing of a pack comes any more is given back', async () => {
  const { db, installer } = await openInstaller(packOf('1.0.0', '1.5.0'));
  const send = (version: string, host: string) => {
    const files = filesOf(packOf(version, version));
    return installer.receive({ files, assets: [PICTURE], isStaged: true, address: from(host) });
  };
  granted.add(HOST).add(OTHER);
  await send('2.0.0', HOST);
  await installer.drop('nl.zaak');
  expect([...granted]).toEqual([OTHER]);
  granted.add(HOST);
  await send('2.0.0', HOST);
  await send('3.0.0', OTHER);
  expect([...granted]).toEqual([OTHER]);
  await installer.accept('nl.zaak', '3.0.0');
  // The version before may be gone back to, and comes from there.
  granted.add(HOST);
  await send('4.0.0', HOST);
  await installer.accept('nl.zaak', '4.0.0');
  expect([...granted]).toEqual([OTHER, HOST]);
  await send('5.0.0', HOST);
  await installer.accept('nl.zaak', '5.0.0');
  expect([...granted]).toEqual([HOST]);
  granted.clear();
  db.close();
});

test('also where the same pack is known to come from elsewhere now', async () => {
  const { db, installer } = await openInstaller({
    ...packOf('1.0.0', '1.5.0'),
    address: from(HOST),
  });
  granted.add(HOST).add(OTHER);
  const order = { files: filesOf(packOf('1.0.0', '1.5.0')), assets: [PICTURE], isStaged: true };
  const reply = await installer.receive({ ...order, address: from(OTHER) });
  expect(reply).toMatchObject({ isSame: true });
  expect([...granted]).toEqual([OTHER]);
  granted.clear();
  db.close();
});
