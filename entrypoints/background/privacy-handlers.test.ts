import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fillProfile, openProfile } from '../../tests/stores/profile.ts';
import { dumpDatabase } from '../../tests/stores/raw-database.ts';
import { makeEvent, makePack } from '../../tests/stores/samples.ts';
import {
  encodeUtf8,
  hashBytes,
  toBase64,
  type Bytes,
} from '../../utils/core/pack-archive/platform.ts';
import { forgePng, forgePngOf } from '../../utils/core/pictures/fixtures/forge-picture.ts';
import type { Policy } from '../../utils/core/policy/schema.ts';
import { namePicture } from '../../utils/core/pictures/own-pictures.ts';
import { offerBlob, takeBlob } from '../../utils/messaging/hand-over.ts';
import { BACKUP_FORMAT, type Backup } from '../../utils/store/backup-schema.ts';
import { exportAll } from '../../utils/store/export-backup.ts';
import { installPack, loadPacks } from '../../utils/store/packs.ts';
import { addPicture } from '../../utils/store/pictures.ts';
import { saveTransitions } from '../../utils/store/runs.ts';
import { createPrivacyHandlers } from './privacy-handlers.ts';
import type { Services } from './services.ts';

const asker = { tabId: null };
/** What the browsers allow is 64 MB. */
const LARGEST_MESSAGE = 100_000;

type Profile = Awaited<ReturnType<typeof openProfile>>;

function setUp({ db, settings }: Profile, policy: Policy = {}, fails = false) {
  const none = () => Promise.resolve();
  const services = {
    stores: {
      runs: { flush: none, trouble: () => null },
      database: () => Promise.resolve(db),
      settings,
      policy: { load: () => Promise.resolve({ policy, problems: [] }) },
      loadPacks: () => Promise.resolve([]),
      eraseAll: async () => {
        for (const store of db.objectStoreNames) await db.clear(store);
      },
    },
    presenter: { language: () => Promise.resolve('en'), limits: () => Promise.resolve({}) },
    pinner: { describe: none, sync: none },
    recorder: { afterDraftGone: none },
    previewer: { stop: none },
    reporter: { wake: none },
    lifecycle: {
      reconcile: fails ? () => Promise.reject(new Error('no tabs')) : none,
      startAgain: none,
    },
  };
  return createPrivacyHandlers(services as unknown as Services);
}

/** As the studio stores them: 150 kB of pixels, and each another one. */
async function makePicture(seed: number) {
  const head = [...forgePngOf(800, 600).subarray(16, 29)];
  const bytes = forgePng([
    ['IHDR', head],
    ['IDAT', Array.from({ length: 150_000 }, (_, at) => (at * seed) & 255)],
    ['IEND', []],
  ]);
  return { path: namePicture(await hashBytes(bytes), 'png'), base64: toBase64(bytes) };
}

async function fillWithPictures({ db }: Profile, count: number): Promise<void> {
  for (let seed = 1; seed <= count; seed += 1) await addPicture(db, await makePicture(seed));
}

const sizeOf = (message: unknown) => JSON.stringify(message).length;

/** As the file that a person chooses. */
const restore = (profile: Profile, backup: object | Blob, policy?: Policy) => {
  const file = backup instanceof Blob ? backup : new Blob([JSON.stringify(backup)]);
  return setUp(profile, policy).restore({ name: 'terug.json', ticket: offerBlob(file) }, asker);
};

test('however many pictures there are, no message grows with them, and all of them come back', async () => {
  const old = await openProfile();
  await fillWithPictures(old, 30);
  const { stored, download } = setUp(old);
  const shown = await stored({}, asker);
  expect(sizeOf(shown)).toBeLessThan(LARGEST_MESSAGE);
  expect(shown).toMatchObject({ omits: ['pictures'], trouble: null });

  const ticket = await download({}, asker);
  expect(sizeOf(ticket)).toBeLessThan(LARGEST_MESSAGE);
  const file = await takeBlob(ticket);
  expect(file.size).toBeGreaterThan(30 * 200_000);

  const fresh = await openProfile();
  const back = { name: 'terug.json', ticket: offerBlob(file) };
  expect(sizeOf(back)).toBeLessThan(LARGEST_MESSAGE);
  expect(await setUp(fresh).restore(back, asker)).toEqual({ ok: true, warnings: [] });
  expect(await fresh.db.getAll('assets')).toEqual(await old.db.getAll('assets'));
  expect(await fresh.db.count('assets')).toBe(30);
});

test('the file is what the store holds, letter by letter', async () => {
  const profile = await openProfile();
  await fillProfile(profile);
  await saveTransitions(profile.db, [], [makeEvent({ kind: 'reported', at: 6 })]);
  const { stored, download } = setUp(profile);
  const file = await takeBlob(await download({}, asker));
  const text = await file.text();
  const { exportedAt } = JSON.parse(text) as Backup;
  const expected = await exportAll(profile.db, profile.settings, new Date(exportedAt));
  expect(text).toBe(JSON.stringify(expected, null, 2));
  // The page shows the same, with the pictures by name.
  const view = await stored({}, asker);
  expect(view.counts).toEqual({
    runs: 2,
    events: 5,
    weeks: 1,
    deliveries: 0,
    reports: 1,
    packs: 2,
    searches: 1,
    drafts: 2,
    feedback: 1,
    published: 0,
  });
  const shown = JSON.parse(view.text) as Backup;
  const named = (list: Backup['pictures']) => list.map(({ path }) => ({ path }));
  expect(shown).toEqual({
    ...expected,
    exportedAt: shown.exportedAt,
    pictures: named(expected.pictures),
    packs: expected.packs.map((pack) =>
      pack.origin === 'file' ? { ...pack, assets: named(pack.assets) } : pack,
    ),
  });
});

test('a text that nobody would read to its end is cut', async () => {
  const profile = await openProfile();
  const words = Array.from({ length: 40_000 }, (_, at) => ({
    word: `woord${'abcdefghij'.repeat(3)}${String(at).replaceAll(/\d/g, (it) => 'abcdefghij'[+it]!)}`,
    count: 1,
  }));
  const tx = profile.db.transaction('searches', 'readwrite');
  await Promise.all(words.map((word) => tx.store.put(word)));
  await tx.done;
  const shown = await setUp(profile).stored({}, asker);
  expect(shown.omits).toEqual(['rest']);
  expect(shown.text).toHaveLength(2_000_000);
  expect(shown.counts.searches).toBe(40_000);
});

const EMPTY = {
  format: BACKUP_FORMAT,
  kind: 'leidraad-backup',
  exportedAt: '2026-05-01T09:30:00.000Z',
  runs: [],
  events: [],
  settings: {},
  searches: [{ word: 'rijbewijs', count: 5 }],
  drafts: [],
  published: [],
};
const pictureOf = async (bytes: Bytes) => ({
  path: namePicture(await hashBytes(bytes), 'png'),
  base64: toBase64(bytes),
});

test.each<[string, () => Promise<object>, RegExp]>([
  [
    'a picture that would take all memory',
    async () => ({ pictures: [await pictureOf(forgePngOf(30_000, 30_000))] }),
    /30000 × 30000 pixels/,
  ],
  [
    'what is no picture',
    async () => ({ pictures: [await pictureOf(encodeUtf8('<svg/>'))] }),
    /no picture as the studio stores them/,
  ],
  [
    'a picture of a pack that is another one',
    async () => {
      const { manifest, guides, values, installedAt } = makePack('nl.a', ['nl.a.a']);
      const path = 'beeld/knop.png';
      const listed = { ...manifest, assets: [{ path, sha256: 'a'.repeat(64) }] };
      const assets = [{ path, base64: toBase64(forgePngOf(3, 2)) }];
      const pack = { origin: 'file', manifest: listed, guides, values, installedAt, assets };
      return { packs: [pack] };
    },
    /The content is not what/,
  ],
])('%s is told, and what was there stays', async (_, make, said) => {
  const profile = await openProfile();
  await fillProfile(profile);
  const before = await dumpDatabase(profile.name);
  const reply = await restore(profile, { ...EMPTY, ...(await make()) });
  if (reply.ok) throw new Error('it was put back');
  expect(reply.problems.join()).toMatch(said);
  expect(await dumpDatabase(profile.name)).toEqual(before);
});

test('which packs were not put back is told, and the rest comes', async () => {
  const profile = await openProfile();
  const url = 'https://uitleg.voorbeeldstad.nl/manifest.json';
  const address = { url, etag: null, sha256: 'a'.repeat(64) };
  const pinned = makePack('nl.a', ['nl.a.a'], { address });
  const b = makePack('nl.b', ['nl.b.a']);
  const later = { ...b, manifest: { ...b.manifest, version: '9.0.0' } };
  for (const pack of [pinned, later]) await installPack(profile.db, pack);
  const stated = { origin: 'file', installedAt: 9e14, assets: [] };
  const packs = [pinned, b].map(({ manifest, guides, values }) => ({
    ...stated,
    manifest,
    guides,
    values,
  }));
  const policy = { packs: [{ url, sha256: 'b'.repeat(64) }] };
  expect(await restore(profile, { ...EMPTY, packs }, policy)).toEqual({
    ok: true,
    warnings: [
      'nl.a: Your organisation has chosen this pack. You cannot change it here.',
      expect.stringMatching(/^nl\.b: version .* is older than 9\.0\.0/),
    ],
  });
  expect(await loadPacks(profile.db)).toEqual([pinned, later]);
  expect(await profile.db.getAll('searches')).toEqual(EMPTY.searches);
});

test('a restore that breaks off among its pictures leaves what was there', async () => {
  const profile = await openProfile();
  await fillProfile(profile);
  const pictures = await Promise.all([1, 2].map(makePicture));
  const before = await dumpDatabase(profile.name);
  const puts = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value: { path?: string }, key?: IDBValidKey) {
    if (value.path === pictures[1]!.path) throw new DOMException('full', 'QuotaExceededError');
    return puts.call(this, value, key);
  };
  try {
    const reply = await restore(profile, { ...EMPTY, pictures });
    expect(reply).toEqual({
      ok: false,
      problems: ['The disk is full. Make some room, then it works again.'],
    });
  } finally {
    IDBObjectStore.prototype.put = puts;
  }
  expect(await dumpDatabase(profile.name)).toEqual(before);
});

test('what fails once all was put back is a warning', async () => {
  const profile = await openProfile();
  const file = () => ({ name: 'terug.json', ticket: offerBlob(new Blob([JSON.stringify(EMPTY)])) });
  profile.local.failWith(new Error('gone'));
  const written = vi.spyOn(console, 'error').mockReturnValue();
  const { restore: back } = setUp(profile, {}, true);
  expect(await back(file(), asker)).toEqual({
    ok: true,
    warnings: [
      expect.stringMatching(
        /^Your settings were not put back\. .* put the download back once more\.$/,
      ),
      'Pages that are open do not show it yet. Close the browser and open it again.',
    ],
  });
  expect(await profile.db.getAll('searches')).toEqual(EMPTY.searches);
  expect(written).toHaveBeenCalledOnce();
  written.mockRestore();
  // Once more, as it says.
  profile.local.failWith(null);
  expect(await setUp(profile).restore(file(), asker)).toEqual({ ok: true, warnings: [] });
});

test('what is deleted while a file is put back does not come back', async () => {
  const old = await openProfile();
  await fillWithPictures(old, 2);
  const file = await takeBlob(await setUp(old).download({}, asker));
  const fresh = await openProfile();
  const { restore: putBack, eraseAll } = setUp(fresh);
  const [reply] = await Promise.all([
    putBack({ name: 'terug.json', ticket: offerBlob(file) }, asker),
    eraseAll({}, asker),
  ]);
  expect(reply).toEqual({ ok: true, warnings: [] });
  for (const store of fresh.db.objectStoreNames) expect(await fresh.db.count(store), store).toBe(0);
});
