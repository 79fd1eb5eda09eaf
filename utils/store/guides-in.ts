/** The guides in a record of what an author makes. */
import type { Guide } from '../core/guide/schema.ts';
import type {
  PublishedGuide,
  PublishedPack,
  StoredDraft,
  StoredPackDraft,
} from './database-schema.ts';

/** Of the draft of a pack, none: they are drafts themselves. */
export function guidesIn(
  record: StoredDraft | StoredPackDraft | PublishedGuide | PublishedPack,
): readonly Guide[] {
  if ('guide' in record) return [record.guide];
  return 'guides' in record.pack && 'manifest' in record.pack ? record.pack.guides : [];
}
