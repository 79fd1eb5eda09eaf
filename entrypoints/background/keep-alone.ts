/** What becomes of guides that leave a pack and are here alone, too. */
import { compareVersions } from '../../utils/core/changes/version.ts';
import { isLone, manifestOf } from '../../utils/core/guide/lone-guide.ts';
import { listPictures } from '../../utils/core/pictures/own-pictures.ts';
import { isPinned } from '../../utils/core/policy/decide.ts';
import type { Guide } from '../../utils/core/guide/schema.ts';
import { installPack, loadAssets, type InstalledPack } from '../../utils/store/packs.ts';
import type { Stores } from './stores.ts';

/**
 * Nobody is led back to an earlier version because a pack no longer has the later one: that one stays,
 * alone. Call while the pack still has it.
 */
export async function keepAlone(
  stores: Stores,
  leaving: readonly Guide[],
  from: InstalledPack,
): Promise<void> {
  const packs = await stores.loadPacks();
  const { policy } = await stores.policy.load();
  const db = await stores.database();
  for (const guide of leaving) {
    const alone = packs.find((it) => it.manifest.id === guide.id && isLone(it));
    const isKept =
      alone?.origin === 'file' &&
      !isPinned(alone.address, policy) &&
      compareVersions(guide.version, alone.manifest.version) > 0;
    if (!isKept) continue;
    const paths = new Set(listPictures(guide));
    const listed = from.manifest.assets.filter(({ path }) => paths.has(path));
    const assets = await loadAssets(db, from.manifest.id, [...paths]);
    const kept = { ...alone, manifest: manifestOf(guide, listed), guides: [guide] };
    await installPack(db, { ...kept, values: { ...alone.values, ...from.values } }, assets);
  }
}
