import { diffPacks } from '../../utils/core/changes/diff-pack.ts';
import { phraseChanges } from '../../utils/core/changes/phrase-changes.ts';
import { wordsIn } from '../../utils/core/i18n/catalogue.ts';
import { createTranslate } from '../../utils/core/i18n/translate.ts';
import type { PackCard } from '../../utils/core/pages/view.ts';
import type { UiLanguage } from '../../utils/core/run/view.ts';
import type { PackSnapshot } from '../../utils/store/database-schema.ts';
import type { InstalledPack } from '../../utils/store/packs.ts';

/** The other versions of a pack that are there, and what the one that waits would change. */
export function viewVersions(
  pack: InstalledPack,
  snapshots: readonly PackSnapshot[],
  language: UiLanguage,
): Pick<PackCard, 'previous' | 'update'> {
  const find = (role: PackSnapshot['role']) =>
    snapshots.find((it) => it.packId === pack.manifest.id && it.role === role);
  const update = find('update');
  const t = createTranslate(language, wordsIn(language));
  const isLone = pack.guides.length === 1 && update?.guides.length === 1;
  return {
    previous: find('previous')?.manifest.version ?? null,
    update: update
      ? {
          version: update.manifest.version,
          changes: phraseChanges(diffPacks(pack, update), language, t, !isLone),
          isAccepted: update.isAccepted,
        }
      : null,
  };
}
