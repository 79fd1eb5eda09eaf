/** The pictures of an author's own guides. */
import { describe, expect, test } from 'vitest';
import { assemblePack } from '../../../utils/core/packing/assemble-pack.ts';
import { startPlan } from '../../../utils/core/packing/start-plan.ts';
import { listPictures, namePicture } from '../../../utils/core/pictures/own-pictures.ts';
import { makeDraft, makeStep } from '../../../utils/core/studio/fixtures/draft.ts';
import { parseBackup } from '../../../utils/store/backup-schema.ts';
import { exportAll } from '../../../utils/store/export-backup.ts';
import { restoreBackup } from '../../../utils/store/restore-backup.ts';
import type { LeidraadDb } from '../../../utils/store/database-schema.ts';
import { createDraft, listDrafts, removeDraft, saveDraft } from '../../../utils/store/drafts.ts';
import {
  createPackDraft,
  loadWholePack,
  restoreWholePack,
} from '../../../utils/store/pack-drafts.ts';
import { installPack } from '../../../utils/store/packs.ts';
import {
  addPicture,
  listPicturePaths,
  loadPicture,
  loadPictures,
  sweepPictures,
} from '../../../utils/store/pictures.ts';
import { publishDraft, publishPack } from '../../../utils/store/published.ts';
import { openProfile } from '../profile.ts';
import { makePack } from '../samples.ts';

const pictureOf = (letter: string) => ({
  path: namePicture(letter.repeat(64), 'webp'),
  base64: btoa(letter),
});
const [A, B, C] = ['a', 'b', 'c'].map(pictureOf) as [Picture, Picture, Picture];
type Picture = ReturnType<typeof pictureOf>;

const show = (...pictures: readonly Picture[]) => ({
  ...makeDraft(),
  steps: pictures.map(({ path }, index) =>
    makeStep(`stap-${index}`, { image: { asset: path, alt: { nl: 'Knop' } } }),
  ),
});

let made = 0;
const makeId = () => `nieuw-${(made += 1)}`;

/** The letters of those that are there. */
const left = async (db: LeidraadDb) =>
  (await listPicturePaths(db)).map((path) => path.at('assets/'.length)).join('');

describe('pictures', () => {
  test('the same one is kept once, and found by its path', async () => {
    const { db } = await openProfile();
    for (const picture of [A, B, A]) await addPicture(db, picture);
    expect(await loadPictures(db, [B.path, C.path, A.path])).toEqual([B, A]);
    expect(await left(db)).toBe('ab');
    db.close();
  });

  test('that of a pack comes first; a draft that is looked at has its own', async () => {
    const { db } = await openProfile();
    await addPicture(db, A);
    await installPack(db, makePack('nl.a', ['nl.a.b']), [{ path: A.path, base64: btoa('pack') }]);
    expect(await loadPicture(db, 'nl.a', A.path)).toBe(btoa('pack'));
    expect(await loadPicture(db, 'preview:1', A.path)).toBe(A.base64);
    expect(await loadPicture(db, 'nl.a', B.path)).toBeUndefined();
    db.close();
  });

  test('a draft takes along what nothing else shows, when it goes', async () => {
    const { db } = await openProfile();
    for (const picture of [A, B, C]) await addPicture(db, picture);
    await createDraft(db, 'een', show(A, B), 1);
    await publishDraft(db, { id: 'een', revision: 1 }, 2);
    await saveDraft(db, { id: 'een', revision: 1, guide: show(B, C) }, 3);
    await createDraft(db, 'twee', show(B), 4);
    await removeDraft(db, 'een', 5);
    expect(await left(db)).toBe('b');
    await removeDraft(db, 'twee', 6);
    expect(await left(db)).toBe('');
    db.close();
  });

  test('what a version or a draft shows outlives the sweep, and what somebody could undo to does not', async () => {
    const { db } = await openProfile();
    for (const picture of [A, B, C]) await addPicture(db, picture);
    await createDraft(db, 'een', show(A), 1);
    await publishDraft(db, { id: 'een', revision: 1 }, 2);
    await saveDraft(db, { id: 'een', revision: 1, guide: show(B) }, 3);
    await installPack(db, makePack('nl.a', ['nl.a.b']), [C]);
    await sweepPictures(db);
    expect(await left(db)).toBe('ab');
    expect(await loadPicture(db, 'nl.a', C.path)).toBe(C.base64);
    db.close();
  });

  test('what only a version of a pack shows stays, comes back with it, and goes with the pack', async () => {
    const { db } = await openProfile();
    for (const picture of [A, B, C]) await addPicture(db, picture);
    await createDraft(db, 'een', { ...show(A, B), id: 'own.een' }, 1);
    await createDraft(db, 'twee', { ...show(B), id: 'own.twee' }, 1);
    const start = { language: 'nl', title: 'Zaken', issuer: 'Stad', drafts: ['een', 'twee'] };
    const plan = startPlan(start, new Set());
    await createPackDraft(db, 'pack-1', { plan, drafts: [] }, null, 2);
    const whole = (await loadWholePack(db, 'pack-1'))!;
    const guides = whole.members.map(({ guide }) => guide);
    const pack = assemblePack(plan, guides, await listPicturePaths(db));
    expect(pack.manifest.assets.map(({ path }) => path)).toEqual([A.path, B.path]);
    await publishPack(db, whole, pack, 3);

    await saveDraft(db, { id: 'een', revision: 1, guide: { ...show(C), id: 'own.een' } }, 4);
    await sweepPictures(db);
    expect(await left(db)).toBe('abc');
    await removeDraft(db, 'een', 5);
    await removeDraft(db, 'twee', 5);
    await sweepPictures(db);
    expect(await left(db)).toBe('ab');
    expect(await restoreWholePack(db, 'pack-1', pack, makeId, 6)).toBe(true);
    expect((await listDrafts(db)).flatMap(({ guide }) => listPictures(guide)).toSorted()).toEqual([
      A.path,
      B.path,
      B.path,
    ]);

    const [two] = (await listDrafts(db)).filter(({ guide }) => guide.id === 'own.twee');
    const [one] = (await listDrafts(db)).filter(({ guide }) => guide.id === 'own.een');
    await removeDraft(db, one!.id, 7);
    expect(await left(db)).toBe('ab');
    await removeDraft(db, 'pack-1', 8);
    expect(await left(db)).toBe('b');
    await removeDraft(db, two!.id, 9);
    expect(await left(db)).toBe('');
    db.close();
  });

  test('a pack that is opened with its version keeps the pictures of both', async () => {
    const { db } = await openProfile();
    await addPicture(db, A);
    const guide = show(A);
    const start = { language: 'nl', title: 'Zaken', issuer: 'Stad', drafts: ['een'] };
    const plan = startPlan(start, new Set());
    const baseline = assemblePack(plan, [guide], [A.path]);
    await createPackDraft(db, 'pack-1', { plan, drafts: [{ id: 'een', guide }] }, baseline, 1);
    await saveDraft(db, { id: 'een', revision: 1, guide: show() }, 2);
    await sweepPictures(db);
    expect(await left(db)).toBe('a');
    db.close();
  });

  test('they go along in the download, and come back with it', async () => {
    const old = await openProfile();
    await addPicture(old.db, A);
    await createDraft(old.db, 'een', show(A), 1);
    const backup = await exportAll(old.db, old.settings, new Date(0));
    expect(backup.pictures).toEqual([A]);
    const parsed = parseBackup(JSON.stringify(backup), 'leidraad.json');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const fresh = await openProfile();
    await restoreBackup(fresh.db, fresh.settings, parsed.backup, { policy: {}, now: 0 });
    expect(await loadPictures(fresh.db, [A.path])).toEqual([A]);
    for (const { db } of [old, fresh]) db.close();
  });
});
