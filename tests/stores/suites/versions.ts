/** Versions of packs that wait or that one can go back to, and those that an author has published. */
import { describe, expect, test } from 'vitest';
import { createDraft, removeDraft, saveDraft } from '../../../utils/store/drafts.ts';
import { installPack, loadPacks, removePack, savePackAddress } from '../../../utils/store/packs.ts';
import { listPublished, publishDraft, sourceOf } from '../../../utils/store/published.ts';
import {
  acceptUpdate,
  dropUpdate,
  listSnapshots,
  stagePrevious,
  stageUpdate,
} from '../../../utils/store/snapshots.ts';
import { openProfile } from '../profile.ts';
import { makeGuide, makePack } from '../samples.ts';

const PICTURE = { path: 'beeld/knop.png', base64: 'iVBORw0KGgo=' };

function versionOf(version: string, guideIds: readonly string[] = ['nl.a.a']) {
  const pack = makePack('nl.a', guideIds);
  return { ...pack, manifest: { ...pack.manifest, version } };
}

const updateOf = (version: string) => ({
  manifest: versionOf(version).manifest,
  guides: versionOf(version).guides,
  assets: [],
  address: null,
  isAccepted: false,
});

describe('versions of packs', () => {
  test('the version before is kept whole, with its pictures and where it came from', async () => {
    const { db } = await openProfile();
    const address = { url: 'https://uitleg.voorbeeldstad.nl/a.zip', etag: null };
    await installPack(db, { ...versionOf('1.0.0', ['nl.a.z', 'nl.a.a']), address }, [PICTURE]);
    await installPack(db, versionOf('1.1.0'));
    expect(await listSnapshots(db)).toMatchObject([
      {
        role: 'previous',
        manifest: { version: '1.0.0' },
        guides: [{ id: 'nl.a.z' }, { id: 'nl.a.a' }],
        assets: [PICTURE],
        address,
      },
    ]);
    expect(await db.count('assets')).toBe(0);
    // The same version once more, such as one that its author tries, takes no place of it.
    await installPack(db, versionOf('1.1.0'));
    expect(await listSnapshots(db)).toMatchObject([{ manifest: { version: '1.0.0' } }]);
    db.close();
  });

  test('what ships with the product is not kept: it comes again by itself', async () => {
    const { db } = await openProfile();
    await installPack(db, { ...versionOf('1.0.0'), origin: 'bundled' });
    await installPack(db, { ...versionOf('1.1.0'), origin: 'bundled' });
    expect(await listSnapshots(db)).toEqual([]);
    db.close();
  });

  test('an update waits, is accepted or dropped, and is done with once a version is installed', async () => {
    const { db } = await openProfile();
    await installPack(db, versionOf('1.0.0'));
    await stageUpdate(db, updateOf('1.1.0'));
    await stageUpdate(db, updateOf('1.2.0'));
    expect(await listSnapshots(db)).toMatchObject([{ role: 'update', isAccepted: false }]);
    // The one that was read may have made way for another.
    expect(await acceptUpdate(db, 'nl.a', '1.1.0')).toBe(false);
    expect(await listSnapshots(db)).toMatchObject([{ role: 'update', isAccepted: false }]);
    expect(await acceptUpdate(db, 'nl.a', '1.2.0')).toBe(true);
    expect(await listSnapshots(db)).toMatchObject([
      { manifest: { version: '1.2.0' }, isAccepted: true },
    ]);
    expect((await loadPacks(db))[0]!.manifest.version).toBe('1.0.0');
    await installPack(db, versionOf('1.2.0'));
    expect(await listSnapshots(db)).toMatchObject([{ role: 'previous' }]);
    await stageUpdate(db, updateOf('1.3.0'));
    await dropUpdate(db, 'nl.a');
    expect(await listSnapshots(db)).toMatchObject([{ role: 'previous' }]);
    expect(await acceptUpdate(db, 'nl.a', '1.3.0')).toBe(false);
    db.close();
  });

  test('going back is an update to the version before', async () => {
    const { db } = await openProfile();
    await installPack(db, versionOf('1.0.0'), [PICTURE]);
    expect(await stagePrevious(db, 'nl.a')).toBe(false);
    await installPack(db, versionOf('1.1.0'));
    expect(await stagePrevious(db, 'nl.a')).toBe(true);
    expect(await listSnapshots(db)).toMatchObject([
      { role: 'previous' },
      { role: 'update', manifest: { version: '1.0.0' }, assets: [PICTURE], isAccepted: true },
    ]);
    db.close();
  });

  test('with a pack goes all that is kept of it, and of no other', async () => {
    const { db } = await openProfile();
    await installPack(db, makePack('nl.a.longer', ['nl.other']), [PICTURE]);
    await installPack(db, versionOf('1.0.0'), [PICTURE]);
    await installPack(db, versionOf('1.1.0'), [PICTURE]);
    await removePack(db, 'nl.a');
    expect(await db.count('snapshots')).toBe(0);
    expect(await db.getAllKeys('assets')).toEqual([['nl.a.longer', PICTURE.path]]);
    expect(await savePackAddress(db, 'nl.a', { url: 'https://a.nl', etag: null })).toBe(false);
    db.close();
  });
});

describe('what is published', () => {
  test('is kept as it was, the latest version first, and goes with its draft', async () => {
    const { db } = await openProfile();
    await createDraft(db, 'd', makeGuide('own.d', '0.9.0'), 1);
    expect(await publishDraft(db, { id: 'd', revision: 1 }, 2)).toMatchObject({ version: '0.9.0' });
    await saveDraft(db, { id: 'd', revision: 1, guide: makeGuide('own.d', '0.10.0') }, 3);
    await publishDraft(db, { id: 'd', revision: 2 }, 4);
    await saveDraft(db, { id: 'd', revision: 2, guide: makeGuide('own.d', '1.0.0') }, 5);
    const published = await listPublished(db, 'd');
    expect(published.map(({ version, publishedAt }) => [version, publishedAt])).toEqual([
      ['0.10.0', 4],
      ['0.9.0', 2],
    ]);
    expect(sourceOf(published[1]!).guides[0]).toEqual(makeGuide('own.d', '0.9.0'));
    await removeDraft(db, 'd', 9);
    expect(await listPublished(db, 'd')).toEqual([]);
    db.close();
  });

  test('neither a version that is there, nor a draft that another window has changed', async () => {
    const { db } = await openProfile();
    await createDraft(db, 'd', makeGuide('own.d', '1.0.0'), 1);
    expect(await publishDraft(db, { id: 'd', revision: 7 }, 2)).toBeNull();
    expect(await publishDraft(db, { id: 'weg', revision: 1 }, 2)).toBeNull();
    await publishDraft(db, { id: 'd', revision: 1 }, 3);
    expect(await publishDraft(db, { id: 'd', revision: 1 }, 4)).toBeNull();
    expect(await listPublished(db, 'd')).toMatchObject([{ publishedAt: 3 }]);
    db.close();
  });
});
