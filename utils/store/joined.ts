/** What was published of a guide as a part of packs: its numbers go on from there when it leaves them. */
import { compareVersions } from '../core/changes/version.ts';
import { PACK_MARK } from '../core/packing/start-plan.ts';
import type {
  PublishedGuide,
  PublishedPack,
  StoredDraft,
  StoredPackDraft,
  WritableStore,
} from './database-schema.ts';

/** The keys of what was published of packs. */
export const packsRange = () => IDBKeyRange.bound([PACK_MARK], [`${PACK_MARK}\uffff`]);

/** Each of its versions once, as it came out first. The earliest is the first. */
export function listJoined(
  { id, guide }: StoredDraft,
  published: readonly (PublishedGuide | PublishedPack)[],
): PublishedGuide[] {
  const found = published.flatMap((it) =>
    'pack' in it
      ? it.pack.guides
          .filter((other) => other.id === guide.id)
          .map((other) => ({ version: other.version, guide: other, publishedAt: it.publishedAt }))
      : [],
  );
  const versions = new Map(
    found
      .toSorted((a, b) => b.publishedAt - a.publishedAt)
      .map((it) => [it.version, { draftId: id, ...it }]),
  );
  return [...versions.values()].toSorted((a, b) => compareVersions(a.version, b.version));
}

/** Before a pack goes with all that was published of it: of its guides the latest stays. */
export async function keepJoined(
  tx: { objectStore(name: 'published'): WritableStore<'published'> },
  drafts: readonly (StoredDraft | StoredPackDraft)[],
  published: readonly (PublishedGuide | PublishedPack)[],
): Promise<void> {
  const store = tx.objectStore('published');
  for (const draft of drafts) {
    const latest = 'guide' in draft ? listJoined(draft, published).at(-1) : undefined;
    if (latest && !(await store.get([latest.draftId, latest.version]))) await store.put(latest);
  }
}
