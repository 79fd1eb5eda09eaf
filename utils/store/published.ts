/** What an author has published of a draft, version by version. Each rejects with a StoreError. */
import { compareVersions } from '../core/changes/version.ts';
import type { PackSource } from '../core/guide/parse-files.ts';
import { assembleGuide } from '../core/packing/assemble-pack.ts';
import type {
  LeidraadDb,
  PublishedGuide,
  PublishedPack,
  WritableStore,
} from './database-schema.ts';
import { guidesIn } from './guides-in.ts';
import { listJoined, packsRange } from './joined.ts';
import { rangeOf, transact } from './transact.ts';
import { readWholePack, type WholePack } from './pack-drafts.ts';

type Published = PublishedGuide | PublishedPack;

/** Of one draft or of all, the latest version first. Of a guide, also what was published of it in packs. */
export async function listPublished(db: LeidraadDb, draftId?: string): Promise<Published[]> {
  const found = await transact(db, ['drafts', 'published'], 'readonly', async (tx) => {
    const store = tx.objectStore('published');
    if (draftId === undefined) return store.getAll();
    const draft = await tx.objectStore('drafts').get(draftId);
    const own = await store.getAll(rangeOf(draftId));
    if (!draft || !('guide' in draft)) return own;
    const alone = new Set(own.map(({ version }) => version));
    const joined = listJoined(draft, await store.getAll(packsRange()));
    return [...own, ...joined.filter(({ version }) => !alone.has(version))];
  });
  return found.toSorted((a, b) => compareVersions(b.version, a.version));
}

/** The ids of all guides that are drafts here, or were published here. */
export function listWritten(db: LeidraadDb): Promise<Set<string>> {
  return transact(db, ['drafts', 'published'], 'readonly', async (tx) => {
    const drafts = await tx.objectStore('drafts').getAll();
    const published = await tx.objectStore('published').getAll();
    return new Set([...drafts, ...published].flatMap(guidesIn).map(({ id }) => id));
  });
}

/** A guide alone is a pack of one. `pictures`: the paths of those that are stored. */
export function sourceOf(published: Published, pictures: Iterable<string> = []): PackSource {
  return 'pack' in published ? published.pack : assembleGuide(published.guide, pictures);
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
    if (!present || !('guide' in present) || present.revision !== draft.revision) return null;
    const { guide } = present;
    const published = { draftId: draft.id, version: guide.version, guide, publishedAt: now };
    return (await putNew(tx.objectStore('published'), published)) ? published : null;
  });
}

/** The same for a pack: neither it nor any of its guides may be other than what was looked at. */
export function publishPack(
  db: LeidraadDb,
  seen: WholePack,
  pack: PackSource,
  now: number,
): Promise<PublishedPack | null> {
  return transact(db, ['drafts', 'published'], 'readwrite', async (tx) => {
    const { id } = seen.draft;
    const present = await readWholePack(tx.objectStore('drafts'), id);
    if (!present || !isSameWork(present, seen)) return null;
    const published = { draftId: id, version: pack.manifest.version, pack, publishedAt: now };
    return (await putNew(tx.objectStore('published'), published)) ? published : null;
  });
}

async function putNew(store: WritableStore<'published'>, published: Published): Promise<boolean> {
  if (await store.get([published.draftId, published.version])) return false;
  await store.put(published);
  return true;
}

function isSameWork(one: WholePack, other: WholePack): boolean {
  const list = ({ draft, members }: WholePack) =>
    [draft, ...members].map(({ id, revision }) => `${id} ${revision}`).join();
  return list(one) === list(other);
}

/** What was published stays as it was. */
export async function mergePublished(
  store: WritableStore<'published'>,
  published: readonly Published[],
): Promise<void> {
  for (const version of published) {
    const present = await store.get([version.draftId, version.version]);
    if (!present) await store.put(version);
  }
}
