/** In a pack, each guide has a number of its own: the next where it has changed. */
import { levelOf } from '../changes/change.ts';
import { diffGuides } from '../changes/diff-guide.ts';
import { compareVersions, nextVersion } from '../changes/version.ts';
import type { Guide } from '../guide/schema.ts';

/**
 * `before`: all that were published, in whichever pack; of one guide the highest counts. A number that
 * its author chose is kept where it is higher.
 */
export function numberGuides(before: readonly Guide[], guides: readonly Guide[]): Guide[] {
  const known = new Map<string, Guide>();
  for (const guide of before) {
    const other = known.get(guide.id);
    if (!other || compareVersions(guide.version, other.version) > 0) known.set(guide.id, guide);
  }
  return guides.map((guide) => {
    const old = known.get(guide.id);
    if (!old) return guide;
    const least = nextVersion(old.version, levelOf(diffGuides(old, guide)));
    return compareVersions(guide.version, least) >= 0 ? guide : { ...guide, version: least };
  });
}
