import { isForRoles } from '../offer/offer.ts';
import { LEARNED } from '../progress/note-finished.ts';
import { pickLanguage, pickWords } from '../run/localize.ts';
import type { Guide, PackManifest } from '../guide/schema.ts';
import type { PackProgress } from './progress-view.ts';

interface Pack {
  readonly manifest: Pick<PackManifest, 'id' | 'title' | 'languages'>;
  readonly guides: readonly Guide[];
}

/** How much of each pack is done. What is for other roles counts only where it was done anyway. */
export function summarisePacks(
  packs: readonly Pack[],
  completed: ReadonlySet<string>,
  roles: readonly string[],
  language: string,
): PackProgress[] {
  return packs.flatMap(({ manifest, guides }) => {
    const learned = guides.filter(({ kind }) => LEARNED.includes(kind));
    const own = learned.filter((guide) => completed.has(guide.id) || isForRoles(guide, roles));
    const written = manifest.languages[0]!;
    const progress = {
      packId: manifest.id,
      language: pickLanguage(manifest.title, language, written),
      title: pickWords(manifest.title, language, written),
      done: own.filter(({ id }) => completed.has(id)).length,
      count: own.length,
    };
    return own.length > 0 ? [progress] : [];
  });
}
