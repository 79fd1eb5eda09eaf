import 'fake-indexeddb/auto';
import '../../tests/stores/fake-extension.ts';
import { expect, test } from 'vitest';
import { openProfile } from '../../tests/stores/profile.ts';
import { makeGuide, makePack } from '../../tests/stores/samples.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { startPlan } from '../../utils/core/packing/start-plan.ts';
import { createDraft, createOpenedDraft, loadShelf } from '../../utils/store/drafts.ts';
import { createPackDraft, loadWholePack } from '../../utils/store/pack-drafts.ts';
import { installPack, loadPacks } from '../../utils/store/packs.ts';
import { listPublished } from '../../utils/store/published.ts';
import { createPackDraftHandlers } from './pack-draft-handlers.ts';
import type { Services } from './services.ts';
import type { Stores } from './stores.ts';

const A = 'nl.zaak.a';
const B = 'nl.zaak.b';
const titled = (guide: Guide, title: string): Guide => ({ ...guide, title: { nl: title } });

/** A studio on a computer that has a pack of two guides, both in version 1.5.0. */
async function openStudio() {
  const { db } = await openProfile();
  const pack = makePack('nl.zaak', [A, B]);
  const guides = [titled(makeGuide(A, '1.5.0'), 'Alfa'), titled(makeGuide(B, '1.5.0'), 'Beta')];
  await installPack(db, { ...pack, guides });
  const stores = { database: async () => db, loadPacks: () => loadPacks(db) } as unknown as Stores;
  const presenter = { language: async () => 'en' };
  const handlers = createPackDraftHandlers({ stores, presenter } as unknown as Services);
  const open = (isJoining?: boolean) =>
    handlers.openPack({ from: { packId: 'nl.zaak' }, issuer: null, isJoining }, { tabId: null });
  const membersOf = async (draftId: string) => {
    const members = (await loadWholePack(db, draftId))!.members;
    return members.map(({ id, guide }) => `${id} ${guide.title['nl']} ${guide.version}`);
  };
  return { db, open, membersOf };
}

test('drafts of its guides are told before anything happens, and nothing has changed then', async () => {
  const { db, open } = await openStudio();
  await createDraft(db, 'd', titled(makeGuide(A, '1.6.0'), 'Alfa, beter'), 1);
  await createDraft(db, 'e', titled(makeGuide(B, '1.0.0'), 'Beta, oud'), 1);
  const before = await loadShelf(db);
  const asked = await open();
  expect(asked).toMatchObject({ ok: false, canJoin: true });
  const [first, second] = asked.ok ? [] : asked.problems;
  expect(first).toContain('Alfa, beter');
  expect(second).toContain('1.5.0');
  expect(second).toContain('Beta, oud (2)');
  expect(await loadShelf(db)).toEqual(before);
  db.close();
});

test('the newer one of each is in the pack, and the other is there still', async () => {
  const { db, open, membersOf } = await openStudio();
  await createDraft(db, 'd', titled(makeGuide(A, '1.6.0'), 'Alfa, beter'), 1);
  await createDraft(db, 'e', titled(makeGuide(B, '1.0.0'), 'Beta, oud'), 1);
  const opened = await open(true);
  if (!opened.ok) throw new Error(opened.problems.join());
  expect(await membersOf(opened.draftId)).toEqual(['d Alfa, beter 1.6.0', 'e Beta 1.5.0']);
  const { drafts, packs } = await loadShelf(db);
  expect(packs).toHaveLength(1);
  const apart = drafts.filter(({ id }) => id !== 'd' && id !== 'e');
  expect(apart.map(({ id, guide }) => [guide.id === `own.${id}`, guide.title['nl']])).toEqual([
    [true, 'Beta, oud (2)'],
  ]);
  // What the pack said of the first is what it goes on from.
  const [published] = await listPublished(db, opened.draftId);
  expect(published).toMatchObject({
    version: '1.0.0',
    pack: { guides: [{ version: '1.5.0' }, {}] },
  });
  db.close();
});

test('a draft that goes on from what the pack has is the newer one, whatever its number', async () => {
  const { db, open, membersOf } = await openStudio();
  await createOpenedDraft(db, 'd', makeGuide(A, '1.5.0'), 1);
  const [draft] = (await loadShelf(db)).drafts;
  await db.put('drafts', { ...draft!, guide: titled(makeGuide(A, '0.9.0'), 'Alfa, beter') });
  const opened = await open(true);
  if (!opened.ok) throw new Error(opened.problems.join());
  expect((await membersOf(opened.draftId))[0]).toBe('d Alfa, beter 0.9.0');
  expect((await loadShelf(db)).drafts).toHaveLength(2);
  db.close();
});

test('an older draft that says the same leaves no copy', async () => {
  const { db, open, membersOf } = await openStudio();
  await createDraft(db, 'd', titled(makeGuide(A, '1.0.0'), 'Alfa'), 1);
  const opened = await open(true);
  if (!opened.ok) throw new Error(opened.problems.join());
  expect((await membersOf(opened.draftId))[0]).toBe('d Alfa 1.5.0');
  expect((await loadShelf(db)).drafts).toHaveLength(2);
  db.close();
});

test('asked for twice at once, it is opened once, and the second is told so', async () => {
  const { db, open } = await openStudio();
  const [first, second] = await Promise.all([open(), open()]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toMatchObject({ ok: false, problems: [expect.stringContaining('already')] });
  const { drafts, packs } = await loadShelf(db);
  expect([packs.length, drafts.length]).toEqual([1, 2]);
  db.close();
});

test('what another pack has stays there: that is refused, also when one would join', async () => {
  const { db, open } = await openStudio();
  const plan = startPlan({ language: 'nl', title: 'P', issuer: 'S', drafts: ['d'] }, new Set());
  const drafts = [{ id: 'd', guide: titled(makeGuide(A), 'Alfa, hier') }];
  await createPackDraft(db, 'pack-1', { plan, drafts }, null, 1);
  for (const isJoining of [false, true]) {
    const refused = await open(isJoining);
    expect(refused).toMatchObject({ ok: false, problems: [expect.stringContaining('Alfa, hier')] });
    expect(refused).not.toHaveProperty('canJoin');
  }
  expect((await loadWholePack(db, 'pack-1'))!.members).toHaveLength(1);
  db.close();
});
