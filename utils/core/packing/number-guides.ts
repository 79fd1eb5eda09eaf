/** In a pack, each guide has a number of its own: the next where it has changed. */
import { levelOf } from '../changes/change.ts';
import { diffGuides } from '../changes/diff-guide.ts';
import { compareVersions, nextVersion } from '../changes/version.ts';
import type { Guide } from '../guide/schema.ts';

/** `before`: those of the version before. A number that its author chose is kept where it is higher. */
export function numberGuides(before: readonly Guide[], guides: readonly Guide[]): Guide[] {
  const known = new Map(before.map((guide) => [guide.id, guide]));
  return guides.map((guide) => {
    const old = known.get(guide.id);
    if (!old) return guide;
    const least = nextVersion(old.version, levelOf(diffGuides(old, guide)));
    return compareVersions(guide.version, least) >= 0 ? guide : { ...guide, version: least };
  });
}
