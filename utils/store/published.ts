/** What an author has published of a draft, version by version. Each rejects with a StoreError. */
import { compareVersions } from '../core/changes/version.ts';
import { rangeOf, transact } from './database.ts';
import type { LeidraadDb, PublishedGuide, WritableStore } from './database.ts';

/** Of one draft or of all, the latest version first. */
export async function listPublished(db: LeidraadDb, draftId?: string): Promise<PublishedGuide[]> {
  const found = await transact(db, ['published'], 'readonly', ({ store }) =>
    store.getAll(draftId === undefined ? null : rangeOf(draftId)),
  );
  return found.toSorted((a, b) => compareVersions(b.version, a.version));
}

/**
 * Keeps the draft as it is now under its own version. Null, and nothing is changed, where the draft is
 * gone or has another revision than the one that was looked at, or where that version was published.
 */
export function publishDraft(
  db: LeidraadDb,
  draft: { readonly id: string; readonly revision: number },
  now: number,
): Promise<PublishedGuide | null> {
  return transact(db, ['drafts', 'published'], 'readwrite', async (tx) => {
    const present = await tx.objectStore('drafts').get(draft.id);
    if (!present || present.revision !== draft.revision) return null;
    const { guide } = present;
    const published = { draftId: draft.id, version: guide.version, guide, publishedAt: now };
    const store = tx.objectStore('published');
    if (await store.get([draft.id, guide.version])) return null;
    await store.put(published);
    return published;
  });
}

/** What was published stays as it was. */
export async function mergePublished(
  store: WritableStore<'published'>,
  published: readonly PublishedGuide[],
): Promise<void> {
  for (const version of published) {
    const present = await store.get([version.draftId, version.version]);
    if (!present) await store.put(version);
  }
}
