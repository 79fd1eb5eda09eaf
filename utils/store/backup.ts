/** Download everything, and restore from that download. */
import { BACKUP_FORMAT, BACKUP_KIND } from './backup-schema.ts';
import type { Backup, PackBackup } from './backup-schema.ts';
import { STORE_NAMES, transact } from './database.ts';
import type { LeidraadDb, StoredGuide, StoredPack, WritableStore } from './database.ts';
import { mergeDrafts } from './drafts.ts';
import { putPack } from './packs.ts';
import { mergeDeliveries } from './deliveries.ts';
import { openLog } from './log.ts';
import { appendEvents } from './runs.ts';
import { mergeTallies, mergeWordWeeks } from './tallies.ts';
import { mergeMissedWords } from './searches.ts';
import type { SettingsStore } from './settings.ts';

/** Everything as it is at one moment. Rejects with a StoreError. */
export async function exportAll(
  db: LeidraadDb,
  settings: SettingsStore,
  now: Date,
): Promise<Backup> {
  const stored = await transact(db, STORE_NAMES, 'readonly', async (tx) => {
    const [runs, events, packs, guides, searches, drafts, tallies, wordWeeks, deliveries] =
      await Promise.all([
        tx.objectStore('runs').getAll(),
        tx.objectStore('events').getAll(),
        tx.objectStore('packs').getAll(),
        tx.objectStore('guides').getAll(),
        tx.objectStore('searches').getAll(),
        tx.objectStore('drafts').getAll(),
        tx.objectStore('tallies').getAll(),
        tx.objectStore('wordWeeks').getAll(),
        tx.objectStore('deliveries').getAll(),
      ]);
    const own = packs.map((pack) => toBackup(pack, guides));
    return { runs, events, packs: own, searches, drafts, tallies, wordWeeks, deliveries };
  });
  // Through JSON: the document is plain data of its own, equal to what is read back from the file.
  return JSON.parse(
    JSON.stringify({
      format: BACKUP_FORMAT,
      kind: BACKUP_KIND,
      exportedAt: now.toISOString(),
      ...stored,
      settings: await settings.loadStored(),
    }),
  ) as Backup;
}

/** What a restore has brought in; all zero where everything was there already. */
export interface RestoreCounts {
  readonly runs: number;
  readonly events: number;
  readonly packs: number;
}

/**
 * Merges a backup into what is there, in one transaction: the newer state of a run wins, an event
 * that the log holds is not counted again (see `identifyEvent`), a pack that is there is replaced by
 * a later installation only, values and settings that are set stay, of two counts of the same
 * the higher holds, of a draft the later change, and a report that left stays so. Restoring twice equals restoring once. Rejects with a StoreError; the settings come last, in a store of their own.
 *
 * Packs from a file must have passed the check for installation: the backup's shape says nothing
 * about their meaning.
 */
export async function restoreBackup(
  db: LeidraadDb,
  settings: SettingsStore,
  backup: Backup,
): Promise<RestoreCounts> {
  const counts = await transact(db, STORE_NAMES, 'readwrite', async (tx) => {
    let runs = 0;
    for (const run of backup.runs) {
      const present = await tx.objectStore('runs').get(run.id);
      if (present && present.updatedAt >= run.updatedAt) continue;
      await tx.objectStore('runs').put(run);
      runs += 1;
    }
    const events = await appendEvents(openLog(tx), backup.events);
    let packs = 0;
    for (const pack of backup.packs) {
      packs += (await restorePack(tx.objectStore('packs'), tx.objectStore('guides'), pack)) ? 1 : 0;
    }
    await mergeMissedWords(tx.objectStore('searches'), backup.searches);
    await mergeDrafts(tx.objectStore('drafts'), backup.drafts);
    await mergeTallies(tx.objectStore('tallies'), backup.tallies);
    await mergeWordWeeks(tx.objectStore('wordWeeks'), backup.wordWeeks);
    await mergeDeliveries(tx.objectStore('deliveries'), backup.deliveries);
    return { runs, events, packs };
  });
  const present: Record<string, unknown> = await settings.loadStored();
  const missing = Object.entries(backup.settings).filter(([field]) => present[field] === undefined);
  await settings.save(Object.fromEntries(missing));
  return counts;
}

function toBackup(pack: StoredPack, guides: readonly StoredGuide[]): PackBackup {
  const { id, manifest, values, installedAt } = pack;
  if (pack.origin === 'bundled') return { origin: 'bundled', id, values };
  const own = guides
    .filter((guide) => guide.packId === id)
    .toSorted((a, b) => a.position - b.position);
  return { origin: 'file', manifest, guides: own.map(({ guide }) => guide), values, installedAt };
}

/** Resolves with whether anything has changed. */
async function restorePack(
  packs: WritableStore<'packs'>,
  guides: WritableStore<'guides'>,
  backup: PackBackup,
): Promise<boolean> {
  const present = await packs.get(backup.origin === 'file' ? backup.manifest.id : backup.id);
  const values = { ...backup.values, ...present?.values };
  // What ships with the product is never replaced by what a backup holds.
  const isOlder = (pack: StoredPack, than: number): boolean =>
    pack.origin === 'file' && pack.installedAt < than;
  if (backup.origin === 'file' && (!present || isOlder(present, backup.installedAt))) {
    await putPack(packs, guides, { ...backup, values });
    return true;
  }
  if (!present || Object.keys(values).length === Object.keys(present.values).length) return false;
  await packs.put({ ...present, values });
  return true;
}
