/** Restores from a download. */
import type { Problem } from '../core/guide/problem.ts';
import { checkVersion } from '../core/pack-archive/check-version.ts';
import { isPinned } from '../core/policy/decide.ts';
import type { Policy } from '../core/policy/schema.ts';
import type { Backup, PackBackup } from './backup-schema.ts';
import {
  STORE_NAMES,
  type LeidraadDb,
  type StoredPack,
  type WritableStore,
} from './database-schema.ts';
import { transact } from './transact.ts';
import { mergeDrafts } from './drafts.ts';
import { replacePack } from './packs.ts';
import { mergePictures } from './pictures.ts';
import { mergePublished } from './published.ts';
import { mergeDeliveries } from './deliveries.ts';
import { mergeFeedback, mergeRepairs } from './feedback.ts';
import { openLog } from './log.ts';
import { appendEvents } from './runs.ts';
import { mergeTallies, mergeWordWeeks } from './tallies.ts';
import { mergeMissedWords } from './searches.ts';
import { NOT_RESTORED, type SettingsStore } from './settings.ts';
import { toStoreError, type StoreError } from './store-error.ts';

/** What a restore has brought in; all zero where everything was there already. */
export interface RestoreCounts {
  readonly runs: number;
  readonly events: number;
  readonly packs: number;
  /** What installing would have refused, too. */
  readonly left: readonly LeftPack[];
  /** Why the settings were not put back, where all else was; absent: they were. */
  readonly settingsTrouble?: StoreError;
}

/** A pack of the backup that would have taken the place of one that is there. */
export interface LeftPack {
  readonly packId: string;
  /** Null: it is not older; the organisation has chosen the one that is there. */
  readonly older: Problem | null;
}

export interface RestoreContext {
  readonly policy: Policy;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Merges a backup into what is there, in one transaction: the newer state of a run wins, an event
 * that the log holds is not counted again (see `identifyEvent`), a pack that is there is replaced by
 * a later installation only, and by none that installing refuses: what policy pins stays, and no
 * earlier version comes. Values and settings that are set stay, of two counts of the same the
 * higher holds, of a draft the later change, what was published stays, and a report that left stays
 * so, as does a file that was saved or opened. Who the counts may go to is no part of it. Restoring
 * twice equals restoring once. Rejects with a StoreError, and then nothing has changed; the settings come
 * last, in a store of their own.
 *
 * Packs from a file must have passed the check for installation: the backup's shape says nothing
 * about their meaning.
 */
export async function restoreBackup(
  db: LeidraadDb,
  settings: SettingsStore,
  backup: Backup,
  { policy, now }: RestoreContext,
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
    const left: LeftPack[] = [];
    for (const pack of backup.packs) {
      const done = await restorePack(tx, pack, policy);
      packs += done.hasChanged ? 1 : 0;
      if (done.left) left.push(done.left);
    }
    await mergeMissedWords(tx.objectStore('searches'), backup.searches);
    await mergeDrafts(tx.objectStore('drafts'), backup.drafts);
    await mergePublished(tx.objectStore('published'), backup.published);
    await mergePictures(tx.objectStore('assets'), backup.pictures);
    await mergeTallies(tx.objectStore('tallies'), backup.tallies);
    await mergeWordWeeks(tx.objectStore('wordWeeks'), backup.wordWeeks);
    await mergeDeliveries(tx.objectStore('deliveries'), backup.deliveries, now);
    await mergeFeedback(tx.objectStore('feedback'), backup.feedback);
    await mergeRepairs(tx.objectStore('repairs'), backup.repairs);
    return { runs, events, packs, left };
  });
  const settingsTrouble = await restoreSettings(settings, backup).then(
    () => undefined,
    (error: unknown) => toStoreError(error),
  );
  return { ...counts, ...(settingsTrouble && { settingsTrouble }) };
}

async function restoreSettings(settings: SettingsStore, backup: Backup): Promise<void> {
  const present = await settings.loadStored();
  const missing = Object.entries(backup.settings).filter(
    ([field]) => !(field in present) && !NOT_RESTORED.some((it) => it === field),
  );
  await settings.save({
    ...Object.fromEntries(missing),
    // What was published on either side is never published again.
    publishedWeeks: union(present.publishedWeeks, backup.settings.publishedWeeks),
  });
}

/** Undefined where there is nothing. */
function union(
  some: readonly string[] = [],
  others: readonly string[] = [],
): readonly string[] | undefined {
  const all = [...new Set([...some, ...others])];
  return all.length > 0 ? all : undefined;
}

async function restorePack(
  tx: {
    objectStore<Name extends 'packs' | 'guides' | 'assets' | 'snapshots'>(
      name: Name,
    ): WritableStore<Name>;
  },
  backup: PackBackup,
  policy: Policy,
): Promise<{ readonly hasChanged: boolean; readonly left?: LeftPack }> {
  const packs = tx.objectStore('packs');
  const present = await packs.get(backup.origin === 'file' ? backup.manifest.id : backup.id);
  const values = { ...backup.values, ...present?.values };
  // What ships with the product is never replaced by what a backup holds.
  const isOlder = (pack: StoredPack, than: number): boolean =>
    pack.origin === 'file' && pack.installedAt < than;
  const isLater = backup.origin === 'file' && (!present || isOlder(present, backup.installedAt));
  const left = isLater && present ? findRefusal(present, backup.manifest, policy) : null;
  if (isLater && !left) {
    const { address, assets, ...rest } = backup;
    // Which hash policy named is not taken from a file: what is pinned is fetched anew.
    const own = address && { url: address.url, etag: address.etag };
    await replacePack(tx, { ...rest, values, ...(own && { address: own }) }, assets);
    return { hasChanged: true };
  }
  const hasChanged =
    present !== undefined && Object.keys(values).length > Object.keys(present.values).length;
  if (hasChanged) await packs.put({ ...present, values });
  return { hasChanged, ...(left && { left }) };
}

/** As installing does: that it was installed later is no more than what the backup says. */
function findRefusal(
  { id, manifest, address }: StoredPack,
  other: StoredPack['manifest'],
  policy: Policy,
): LeftPack | null {
  if (isPinned(address, policy)) return { packId: id, older: null };
  const older = checkVersion(manifest, other);
  return older && { packId: id, older };
}
