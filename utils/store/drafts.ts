/** The guides that an author is at work on. Each function rejects with a StoreError. */
import type { Guide } from '../core/guide/schema.ts';
import { listPictures } from '../core/pictures/own-pictures.ts';
import type { LeidraadDb, StoredDraft, StoredPackDraft, WritableStore } from './database-schema.ts';
import { rangeOf, transact } from './transact.ts';
import { guidesIn } from './guides-in.ts';
import { keepJoined } from './joined.ts';
import { dropMember, keepOnePlace } from './pack-drafts.ts';
import { dropUnused } from './pictures.ts';

export interface DraftShelf {
  readonly drafts: readonly StoredDraft[];
  readonly packs: readonly StoredPackDraft[];
}

/** Guides and packs, each with the newest change first. */
export async function loadShelf(db: LeidraadDb): Promise<DraftShelf> {
  const all = await transact(db, ['drafts'], 'readonly', ({ store }) => store.getAll());
  const sorted = all.toSorted((a, b) => b.changedAt - a.changedAt);
  return {
    drafts: sorted.filter((draft) => 'guide' in draft),
    packs: sorted.filter((draft) => 'pack' in draft),
  };
}

/** The newest change first. */
export async function listDrafts(db: LeidraadDb): Promise<readonly StoredDraft[]> {
  return (await loadShelf(db)).drafts;
}

export async function loadDraft(db: LeidraadDb, id: string): Promise<StoredDraft | undefined> {
  const found = await transact(db, ['drafts'], 'readonly', ({ store }) => store.get(id));
  return found && 'guide' in found ? found : undefined;
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

/** One that was opened, with the version that it goes on from. `publishedAt`: of that version. */
export function createOpenedDraft(
  db: LeidraadDb,
  id: string,
  guide: Guide,
  now: number,
  publishedAt = now,
): Promise<void> {
  return transact(db, ['drafts', 'published'], 'readwrite', async (tx) => {
    const { version } = guide;
    await tx.objectStore('drafts').add({ id, guide, revision: 1, createdAt: now, changedAt: now });
    await tx.objectStore('published').put({ draftId: id, version, guide, publishedAt });
  });
}

/** Null, and nothing is changed, where the draft is gone or has another revision than the one that was edited. */
export function saveDraft(
  db: LeidraadDb,
  edited: Pick<StoredDraft, 'id' | 'revision' | 'guide'>,
  now: number,
): Promise<StoredDraft | null> {
  return saveRecord(db, edited, now);
}

/** The same for a pack. */
export function savePackDraft(
  db: LeidraadDb,
  edited: Pick<StoredPackDraft, 'id' | 'revision' | 'pack'>,
  now: number,
): Promise<StoredPackDraft | null> {
  return saveRecord(db, edited, now);
}

function saveRecord<Edited extends { readonly id: string; readonly revision: number }>(
  db: LeidraadDb,
  edited: Edited & (Pick<StoredDraft, 'guide'> | Pick<StoredPackDraft, 'pack'>),
  now: number,
): Promise<(Edited & { readonly createdAt: number; readonly changedAt: number }) | null> {
  return transact(db, ['drafts'], 'readwrite', async ({ store }) => {
    const present = await store.get(edited.id);
    if (!present || present.revision !== edited.revision) return null;
    const { createdAt } = present;
    const draft = { ...edited, createdAt, revision: edited.revision + 1, changedAt: now };
    await store.put(draft);
    return draft;
  });
}

/**
 * With all that was published of it, out of its pack, and with the pictures that nothing else shows. Of
 * a pack, the guides stay, each with its latest version.
 */
export function removeDraft(db: LeidraadDb, id: string, now: number): Promise<void> {
  return transact(db, ['drafts', 'published', 'assets'], 'readwrite', async (tx) => {
    const draft = await tx.objectStore('drafts').get(id);
    const published = await tx.objectStore('published').getAll(rangeOf(id));
    await tx.objectStore('drafts').delete(id);
    await tx.objectStore('published').delete(rangeOf(id));
    if (draft && 'pack' in draft)
      await keepJoined(tx, await tx.objectStore('drafts').getAll(), published);
    await dropMember(tx.objectStore('drafts'), id, now);
    const gone = [...(draft ? [draft] : []), ...published];
    await dropUnused(tx, gone.flatMap(guidesIn).flatMap(listPictures));
  });
}

/**
 * Of each draft the later change stays, and each guide in one pack at most. What takes the place of another
 * gets a revision that neither had: who has either of them open or checked is told.
 */
export async function mergeDrafts(
  store: WritableStore<'drafts'>,
  drafts: readonly (StoredDraft | StoredPackDraft)[],
): Promise<void> {
  for (const draft of drafts) {
    const present = await store.get(draft.id);
    if (!present) await store.put(draft);
    else if (present.changedAt < draft.changedAt) {
      const revision = Math.max(present.revision, draft.revision) + 1;
      await store.put({ ...draft, revision });
    }
  }
  await keepOnePlace(store);
}
