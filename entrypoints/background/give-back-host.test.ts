import 'fake-indexeddb/auto';
import { build, granted } from '../../tests/stores/fake-extension.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { openProfile } from '../../tests/stores/profile.ts';
import { makePack } from '../../tests/stores/samples.ts';
import type { Policy } from '../../utils/core/policy/schema.ts';
import { startDraft } from '../../utils/core/record/start-draft.ts';
import { createDraft } from '../../utils/store/drafts.ts';
import { installPack, loadPacks, removePack } from '../../utils/store/packs.ts';
import { stageUpdate } from '../../utils/store/snapshots.ts';
import { createLibrary } from './library.ts';
import { createPackHandlers } from './pack-handlers.ts';
import type { Services } from './services.ts';
import type { Stores } from './stores.ts';

const HOST = 'https://uitleg.voorbeeldstad.example/*';
const OTHER = 'https://elders.voorbeeldstad.example/*';
const addressOn = (host: string, file = 'zaak.zip') => ({
  url: host.replace('*', file),
  etag: null,
});
const key = `age1${'q'.repeat(58)}`;
const collector = { key, destination: addressOn(HOST, 'in/').url, teams: ['Burgerzaken'] };

afterEach(() => {
  recording = null;
  granted.clear();
  build.host_permissions = [];
});

let recording: object | null = null;

/** A pack from HOST, which was allowed for it. */
async function openProfileWithPack(policy: Policy = {}) {
  const { db, settings } = await openProfile();
  await installPack(db, makePack('nl.zaak', ['nl.zaak.a'], { address: addressOn(HOST) }));
  granted.add(HOST);
  granted.add(OTHER);
  const stores = {
    database: async () => db,
    loadPacks: () => loadPacks(db),
    policy: { load: async () => ({ policy, problems: [] }) },
    settings,
    recordings: { load: async () => recording },
  } as unknown as Stores;
  const installer = { remove: (packId: string) => removePack(db, packId) };
  const services = { stores, library: createLibrary(stores), installer };
  const { removePack: remove } = createPackHandlers(services as unknown as Services);
  return { db, settings, remove: () => remove({ packId: 'nl.zaak' }, { tabId: null }) };
}

test('with the pack goes the permission for where it came from, and no other', async () => {
  const { db, remove } = await openProfileWithPack();
  await remove();
  expect([...granted]).toEqual([OTHER]);
  db.close();
});

test('also for where its next version came from', async () => {
  const { db, remove } = await openProfileWithPack();
  const { manifest, guides } = makePack('nl.zaak', ['nl.zaak.a']);
  const update = { manifest, guides, assets: [], isAccepted: false };
  await stageUpdate(db, { ...update, address: addressOn(OTHER) });
  await remove();
  expect([...granted]).toEqual([]);
  db.close();
});

test('it stays where another pack came from there, or where its earlier version did', async () => {
  const { db, remove } = await openProfileWithPack();
  await installPack(db, makePack('nl.twee', ['nl.twee.a'], { address: addressOn(HOST, 'b.zip') }));
  await installPack(db, {
    ...makePack('nl.twee', ['nl.twee.a'], { address: addressOn(OTHER) }),
    manifest: { ...makePack('nl.twee', ['nl.twee.a']).manifest, version: '2.0.0' },
  });
  await remove();
  expect(granted).toContain(HOST);
  db.close();
});

test('it stays where a guide helps on that host', async () => {
  const { db, remove } = await openProfileWithPack();
  const pack = makePack('nl.twee', ['nl.twee.a']);
  const app = { ...pack.guides[0]!.app, match: ['https://*.voorbeeldstad.example/zaken/*'] };
  await installPack(db, { ...pack, guides: [{ ...pack.guides[0]!, app }] });
  await remove();
  expect(granted).toContain(HOST);
  db.close();
});

test('it stays where the build names that host', async () => {
  const { db, remove } = await openProfileWithPack();
  build.host_permissions = [HOST];
  await remove();
  expect(granted).toContain(HOST);
  db.close();
});

test('it stays where somebody works on a guide for that host', async () => {
  const { db, remove } = await openProfileWithPack();
  const origin = 'https://uitleg.voorbeeldstad.example';
  await createDraft(db, 'd', startDraft({ id: 'd', language: 'nl', title: 'D', origin }), 1);
  await remove();
  expect(granted).toContain(HOST);
  db.close();
});

test.each<[string, Policy]>([
  ['a pack of policy', { packs: [{ url: addressOn(HOST).url, sha256: 'a'.repeat(64) }] }],
  ['reports by policy', { collectorKey: key, collectorDestination: collector.destination }],
])('it stays for %s', async (_name, policy) => {
  const { db, remove } = await openProfileWithPack(policy);
  await remove();
  expect(granted).toContain(HOST);
  db.close();
});

test('it stays for reports to a folder that the person has chosen', async () => {
  const { db, settings, remove } = await openProfileWithPack();
  await settings.save({ collector });
  await remove();
  expect(granted).toContain(HOST);
  db.close();
});

test('it stays while somebody records, and where it cannot be read what needs it', async () => {
  const { db, remove } = await openProfileWithPack();
  recording = {};
  await remove();
  expect(granted).toContain(HOST);
  db.close();
  const other = await openProfileWithPack();
  recording = null;
  vi.spyOn(other.settings, 'loadStored').mockRejectedValue(new Error('full'));
  await other.remove();
  expect(granted).toContain(HOST);
  other.db.close();
});
