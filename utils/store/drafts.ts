/** The guides that an author is at work on. Each function rejects with a StoreError. */
import type { Guide } from '../core/guide/schema.ts';
import { listPictures } from '../core/pictures/own-pictures.ts';
import { rangeOf, transact } from './database.ts';
import type { LeidraadDb, StoredDraft, WritableStore } from './database.ts';
import { dropUnused } from './pictures.ts';

/** The newest change first. */
export async function listDrafts(db: LeidraadDb): Promise<StoredDraft[]> {
  const drafts = await transact(db, ['drafts'], 'readonly', ({ store }) => store.getAll());
  return drafts.toSorted((a, b) => b.changedAt - a.changedAt);
}

export function loadDraft(db: LeidraadDb, id: string): Promise<StoredDraft | undefined> {
  return transact(db, ['drafts'], 'readonly', ({ store }) => store.get(id));
}

export function createDraft(
  db: LeidraadDb,
  id: string,
  guide: Guide,
  now: number,
): Promise<StoredDraft> {
  return transact(db, ['drafts'], 'readwrite', async ({ store }) => {
    const draft = { id, guide, revision: 1, createdAt: now, changedAt: now };
    await store.add(draft);
    return draft;
  });
}

/** Null, and nothing is changed, where the draft is gone or has another revision than the one that was edited. */
export function saveDraft(
  db: LeidraadDb,
  { id, revision, guide }: Pick<StoredDraft, 'id' | 'revision' | 'guide'>,
  now: number,
): Promise<StoredDraft | null> {
  return transact(db, ['drafts'], 'readwrite', async ({ store }) => {
    const present = await store.get(id);
    if (!present || present.revision !== revision) return null;
    const draft = { ...present, guide, revision: revision + 1, changedAt: now };
    await store.put(draft);
    return draft;
  });
}

/** With all that was published of it, and the pictures that nothing else shows. */
export function removeDraft(db: LeidraadDb, id: string): Promise<void> {
  return transact(db, ['drafts', 'published', 'assets'], 'readwrite', async (tx) => {
    const draft = await tx.objectStore('drafts').get(id);
    const published = await tx.objectStore('published').getAll(rangeOf(id));
    await tx.objectStore('drafts').delete(id);
    await tx.objectStore('published').delete(rangeOf(id));
    const gone = [...(draft ? [draft] : []), ...published];
    await dropUnused(
      tx,
      gone.flatMap(({ guide }) => listPictures(guide)),
    );
  });
}

/** Of each draft the later change stays. */
export async function mergeDrafts(
  store: WritableStore<'drafts'>,
  drafts: readonly StoredDraft[],
): Promise<void> {
  for (const draft of drafts) {
    const present = await store.get(draft.id);
    if (!present || present.changedAt < draft.changedAt) await store.put(draft);
  }
}
