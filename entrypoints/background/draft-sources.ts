/** What an author is at work on, as the pack that it would be now: one guide, or several by their plan. */
import type { PackSource } from '../../utils/core/guide/parse-files.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { assembleGuide, assemblePack } from '../../utils/core/packing/assemble-pack.ts';
import { numberGuides } from '../../utils/core/packing/number-guides.ts';
import { isPackDraft } from '../../utils/core/packing/start-plan.ts';
import type { LeidraadDb } from '../../utils/store/database-schema.ts';
import { loadDraft } from '../../utils/store/drafts.ts';
import { loadWholePack, type WholePack } from '../../utils/store/pack-drafts.ts';
import { listPicturePaths } from '../../utils/store/pictures.ts';
import { guidesIn } from '../../utils/store/guides-in.ts';
import { listPublished, sourceOf } from '../../utils/store/published.ts';

/** All that it takes to compare it, to check it and to give it away. */
export interface DraftSource {
  readonly revision: number;
  readonly source: PackSource;
  /** Of its guides, in their order. */
  readonly drafts: readonly { readonly id: string; readonly revision: number }[];
  /** Null: it is a guide alone. */
  readonly whole: WholePack | null;
  /** What was published last. */
  readonly latest: PackSource | null;
  /** The paths of the pictures that are stored. */
  readonly pictures: readonly string[];
}

/** Null: it is gone. */
export async function loadDraftSource(
  db: LeidraadDb,
  draftId: string,
): Promise<DraftSource | null> {
  const [published] = await listPublished(db, draftId);
  const pictures = await listPicturePaths(db);
  const latest = published ? sourceOf(published, pictures) : null;
  if (!isPackDraft(draftId)) {
    const draft = await loadDraft(db, draftId);
    if (!draft) return null;
    const { revision, guide } = draft;
    const source = assembleGuide(guide, pictures);
    return { revision, source, drafts: [draft], whole: null, latest, pictures };
  }
  const whole = await loadWholePack(db, draftId);
  if (!whole) return null;
  const { draft, members } = whole;
  const guides = members.map(({ guide }) => guide);
  const before = (await listPublished(db)).flatMap(guidesIn);
  return {
    revision: draft.revision,
    source: assemblePack(draft.pack, numberGuides(before, guides), pictures),
    drafts: members,
    whole,
    latest,
    pictures,
  };
}

/** A guide alone is called by its own name in what is said of it, unless pictures come along. */
export function filesOf({ source, whole }: DraftSource): { name: string; text: string }[] {
  const { manifest, guides } = source;
  const write = (name: string, content: PackSource['manifest'] | Guide) => ({
    name,
    text: JSON.stringify(content, null, 2),
  });
  if (!whole && manifest.assets.length === 0) return guides.map((it) => write(`${it.id}.json`, it));
  return [
    write('pack.json', manifest),
    ...guides.map((guide, index) => write(manifest.guides[index]!, guide)),
  ];
}
