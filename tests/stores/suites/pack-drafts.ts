/** Packs that an author makes of several guides. */
import { describe, expect, test } from 'vitest';
import { assemblePack } from '../../../utils/core/packing/assemble-pack.ts';
import { startPlan } from '../../../utils/core/packing/start-plan.ts';
import type { LeidraadDb } from '../../../utils/store/database-schema.ts';
import { transact } from '../../../utils/store/transact.ts';
import {
  createOpenedDraft,
  listDrafts,
  loadDraft,
  loadShelf,
  mergeDrafts,
  removeDraft,
  saveDraft,
  savePackDraft,
} from '../../../utils/store/drafts.ts';
import {
  createPackDraft,
  listSiblings,
  loadWholePack,
  moveMember,
  restoreWholePack,
} from '../../../utils/store/pack-drafts.ts';
import { listPublished, publishPack, sourceOf } from '../../../utils/store/published.ts';
import { openProfile } from '../profile.ts';
import { makeGuide } from '../samples.ts';

const plan = (title: string, drafts: string[]) =>
  startPlan({ language: 'nl', title, issuer: 'Stad', drafts }, new Set());

/** Three guides, the first two of which are in `pack-1`; `pack-2` is empty. */
async function openShelf(): Promise<LeidraadDb> {
  const { db } = await openProfile();
  const drafts = ['a', 'b', 'c'].map((id) => ({ id, guide: makeGuide(`own.${id}`) }));
  await createPackDraft(db, 'pack-1', { plan: plan('Een', ['a', 'b']), drafts }, null, 1);
  await createPackDraft(db, 'pack-2', { plan: plan('Twee', []), drafts: [] }, null, 2);
  return db;
}

const membersOf = async (db: LeidraadDb, id: string) =>
  (await loadWholePack(db, id))?.members.map((member) => member.id);

describe('drafts of packs', () => {
  test('lie beside those of guides, and are never taken for one', async () => {
    const db = await openShelf();
    expect((await listDrafts(db)).map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
    expect((await loadShelf(db)).packs.map(({ id }) => id)).toEqual(['pack-2', 'pack-1']);
    expect(await loadDraft(db, 'pack-1')).toBeUndefined();
    expect(await loadWholePack(db, 'a')).toBeUndefined();
    expect(await listSiblings(db, 'a')).toEqual(['own.a', 'own.b']);
    expect(await listSiblings(db, 'c')).toEqual([]);
    db.close();
  });

  test('of two who edit the same one, the second is told and overwrites nothing', async () => {
    const db = await openShelf();
    const edits = ['een', 'twee'].map((title) =>
      savePackDraft(db, { id: 'pack-1', revision: 1, pack: plan(title, ['a']) }, 3),
    );
    expect((await Promise.all(edits)).map((saved) => saved?.revision ?? null)).toEqual([2, null]);
    expect((await loadWholePack(db, 'pack-1'))?.draft).toMatchObject({
      pack: { title: { nl: 'een' } },
      createdAt: 1,
      changedAt: 3,
    });
    db.close();
  });

  test('a guide is moved from one to another, and back to its place', async () => {
    const db = await openShelf();
    const undo = await moveMember(db, { draftId: 'a', to: 'pack-2' }, 3);
    expect(undo).toEqual({ draftId: 'a', to: 'pack-1', at: 0 });
    expect([await membersOf(db, 'pack-1'), await membersOf(db, 'pack-2')]).toEqual([['b'], ['a']]);
    // Who had one of them open is told, since both are other than before.
    const { packs } = await loadShelf(db);
    expect(packs.map(({ revision }) => revision)).toEqual([2, 2]);
    expect(await moveMember(db, undo!, 4)).toEqual({ draftId: 'a', to: 'pack-2', at: 0 });
    expect(await membersOf(db, 'pack-1')).toEqual(['a', 'b']);
    expect(await moveMember(db, { draftId: 'c', to: null }, 5)).toEqual({ draftId: 'c', to: null });
    expect(await moveMember(db, { draftId: 'c', to: 'pack-9' }, 6)).toBeNull();
    expect(await moveMember(db, { draftId: 'weg', to: 'pack-1' }, 6)).toBeNull();
    db.close();
  });

  test('a guide that is removed goes from its pack; a pack that is removed leaves its guides', async () => {
    const db = await openShelf();
    await removeDraft(db, 'a', 3);
    expect((await loadWholePack(db, 'pack-1'))?.draft.pack.drafts).toEqual(['b']);
    await removeDraft(db, 'pack-1', 4);
    expect((await listDrafts(db)).map(({ id }) => id).toSorted()).toEqual(['b', 'c']);
    db.close();
  });

  test('is published as it was looked at, or not at all', async () => {
    const db = await openShelf();
    const seen = (await loadWholePack(db, 'pack-1'))!;
    const source = assemblePack(
      seen.draft.pack,
      seen.members.map(({ guide }) => guide),
    );
    await saveDraft(db, { id: 'b', revision: 1, guide: makeGuide('own.b', '1.0.1') }, 3);
    expect(await publishPack(db, seen, source, 4)).toBeNull();
    const again = (await loadWholePack(db, 'pack-1'))!;
    expect(await publishPack(db, again, source, 5)).toMatchObject({ version: '0.1.0' });
    expect(await publishPack(db, again, source, 6)).toBeNull();
    const [published] = await listPublished(db, 'pack-1');
    expect(sourceOf(published!)).toEqual(source);
    await removeDraft(db, 'pack-1', 7);
    expect(await listPublished(db, 'pack-1')).toEqual([]);
    db.close();
  });

  test('a guide that left a pack knows what was published of it there, also when the pack is gone', async () => {
    const db = await openShelf();
    const publish = async (version: string, guides: Record<string, string>, now: number) => {
      const seen = (await loadWholePack(db, 'pack-1'))!;
      const members = seen.members.map(({ guide }) => makeGuide(guide.id, guides[guide.id]));
      const source = assemblePack({ ...seen.draft.pack, version }, members);
      await publishPack(db, seen, source, now);
    };
    const versionsOf = async (id: string) =>
      (await listPublished(db, id)).map((it) => `${it.version} ${it.publishedAt}`);
    await publish('1.0.0', { 'own.a': '1.2.0', 'own.b': '1.0.0' }, 3);
    await publish('1.1.0', { 'own.a': '1.2.0', 'own.b': '1.10.0' }, 4);
    await publish('1.2.0', { 'own.a': '1.3.0', 'own.b': '1.10.0' }, 5);
    await moveMember(db, { draftId: 'a', to: null }, 6);
    expect(await versionsOf('a')).toEqual(['1.3.0 5', '1.2.0 3']);
    expect(sourceOf((await listPublished(db, 'a'))[0]!).guides).toEqual([
      makeGuide('own.a', '1.3.0'),
    ]);
    expect(await versionsOf('pack-1')).toHaveLength(3);
    expect(await versionsOf('c')).toEqual([]);
    await removeDraft(db, 'pack-1', 7);
    expect(await versionsOf('a')).toEqual(['1.3.0 5']);
    expect(await versionsOf('b')).toEqual(['1.10.0 4']);
    expect(await versionsOf('pack-1')).toEqual([]);
    db.close();
  });

  test('becomes again what it was: with guides that are gone, without those that came', async () => {
    const db = await openShelf();
    const seen = (await loadWholePack(db, 'pack-1'))!;
    const source = assemblePack(
      seen.draft.pack,
      seen.members.map(({ guide }) => guide),
    );
    await removeDraft(db, 'a', 3);
    await saveDraft(db, { id: 'b', revision: 1, guide: makeGuide('own.b', '4.0.0') }, 3);
    await moveMember(db, { draftId: 'b', to: 'pack-2' }, 4);
    await moveMember(db, { draftId: 'c', to: 'pack-1' }, 4);
    expect(await restoreWholePack(db, 'pack-1', source, () => 'nieuw', 5)).toBe(true);
    const whole = (await loadWholePack(db, 'pack-1'))!;
    expect(whole.members.map(({ id, guide }) => [id, guide.id, guide.version])).toEqual([
      ['nieuw', 'own.a', '1.0.0'],
      ['b', 'own.b', '1.0.0'],
    ]);
    expect(await membersOf(db, 'pack-2')).toEqual([]);
    expect(await loadDraft(db, 'c')).toBeDefined();
    expect(await restoreWholePack(db, 'pack-9', source, () => 'x', 6)).toBe(false);
    db.close();
  });

  test('of two drafts of one guide its own becomes again what it was, and the other stays', async () => {
    const db = await openShelf();
    const { draft, members } = (await loadWholePack(db, 'pack-1'))!;
    const source = assemblePack(
      draft.pack,
      members.map(({ guide }) => guide),
    );
    const other = { id: 'z', guide: makeGuide('own.a', '9.0.0') };
    const elsewhere = { plan: plan('Elders', ['z']), drafts: [other] };
    await createPackDraft(db, 'pack-9', elsewhere, null, 3);
    expect(await restoreWholePack(db, 'pack-1', source, () => 'nieuw', 5)).toBe(true);
    expect(await membersOf(db, 'pack-1')).toEqual(['a', 'b']);
    expect(await membersOf(db, 'pack-9')).toEqual(['z']);
    expect((await loadDraft(db, 'z'))?.guide.version).toBe('9.0.0');
    db.close();
  });

  test('a guide that a restore brings into a second pack stays where the later change put it', async () => {
    const db = await openShelf();
    const [second, first] = (await loadShelf(db)).packs;
    await moveMember(db, { draftId: 'a', to: 'pack-2' }, 3);
    const restored = [
      { ...first!, changedAt: 4 },
      { ...second!, id: 'pack-3', pack: plan('Drie', ['b', 'c']) },
    ];
    const restore = () =>
      transact(db, ['drafts'], 'readwrite', ({ store }) => mergeDrafts(store, restored));
    await restore();
    const ids = ['pack-1', 'pack-2', 'pack-3'];
    const members = await Promise.all(ids.map((id) => membersOf(db, id)));
    expect(members).toEqual([['a', 'b'], [], ['c']]);
    const after = await loadShelf(db);
    await restore();
    expect(await loadShelf(db)).toEqual(after);
    db.close();
  });

  test('also where its draft came from another computer, with an id of its own', async () => {
    const db = await openShelf();
    const { drafts, packs } = await loadShelf(db);
    const [a] = drafts.filter(({ id }) => id === 'a');
    const restored = [
      { ...a!, id: 'a-elsewhere' },
      { ...packs[0]!, id: 'pack-9', changedAt: 9, pack: plan('Elders', ['a-elsewhere']) },
    ];
    await transact(db, ['drafts'], 'readwrite', ({ store }) => mergeDrafts(store, restored));
    expect(await membersOf(db, 'pack-9')).toEqual(['a-elsewhere']);
    expect(await membersOf(db, 'pack-1')).not.toContain('a');
    db.close();
  });

  test('one that was opened goes on from the version that it was', async () => {
    const { db } = await openProfile();
    await createOpenedDraft(db, 'los', makeGuide('own.los', '1.4.0'), 1);
    expect((await listPublished(db, 'los')).map(({ version }) => version)).toEqual(['1.4.0']);
    const guide = makeGuide('own.a');
    const baseline = assemblePack({ ...plan('Een', []), version: '2.3.0' }, [guide]);
    const opened = { plan: plan('Een', ['a']), drafts: [{ id: 'a', guide }] };
    await createPackDraft(db, 'pack-1', opened, baseline, 2);
    expect((await listPublished(db, 'pack-1')).map(({ version }) => version)).toEqual(['2.3.0']);
    // Wholly or not at all: an id that is taken undoes the rest.
    const clash = {
      plan: plan('Twee', ['b', 'los']),
      drafts: [
        { id: 'b', guide },
        { id: 'los', guide },
      ],
    };
    await expect(createPackDraft(db, 'pack-2', clash, null, 3)).rejects.toThrow();
    expect(await loadDraft(db, 'b')).toBeUndefined();
    db.close();
  });
});
