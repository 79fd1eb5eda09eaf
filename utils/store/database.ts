/** The one database: its shape, how it is opened and how it is changed. */
import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import type { PackSource } from '../core/guide/parse-files.ts';
import type { Guide, PackManifest } from '../core/guide/schema.ts';
import type { RepairMark, ToldFeedback } from '../core/feedback/repair-list.ts';
import type { Delivery } from '../core/insights/delivery.ts';
import type { GuideWeek, GuideWeekKey, WordWeek } from '../core/insights/tally.ts';
import type { PackPlan } from '../core/packing/plan.ts';
import type { ProgressEvent, Run, RunStatus } from '../core/run/types.ts';
import type { MissedWord } from '../core/search/missed-words.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { Migration } from './migrations/list.ts';
import { StoreError, toStoreError } from './store-error.ts';

const DATABASE_NAME = 'leidraad';

export interface StoredPack {
  /** That of the manifest. */
  readonly id: string;
  readonly manifest: PackManifest;
  /** The values of the pack's variables, by name. */
  readonly values: Readonly<Record<string, string>>;
  readonly origin: 'bundled' | 'file';
  /** Absent: it came as files. */
  readonly address?: PackAddress | undefined;
  /** Milliseconds since the epoch. */
  readonly installedAt: number;
}

/** Where a pack comes from that was fetched, to look there again when the person asks for it. */
export interface PackAddress {
  readonly url: string;
  /** What the server calls the version that was fetched; null where it gave no name. */
  readonly etag: string | null;
  /** Of its `manifest.json`, where the organisation has pinned it. */
  readonly sha256?: string | undefined;
}

export interface StoredAsset {
  readonly packId: string;
  readonly path: string;
  readonly base64: string;
}

/** Another version of an installed pack than the one that is used, whole. */
export interface PackSnapshot {
  readonly packId: string;
  /** `previous`: to go back to; `update`: waits for the person's yes, or for the end of a run. */
  readonly role: 'previous' | 'update';
  readonly manifest: PackManifest;
  readonly guides: readonly Guide[];
  readonly assets: readonly Pick<StoredAsset, 'path' | 'base64'>[];
  readonly address: PackAddress | null;
  /** Of an update: the person said yes. */
  readonly isAccepted: boolean;
}

/** A version of a draft that its author has given to others. */
interface PublishedVersion {
  readonly draftId: string;
  /** That of the guide or of the pack. */
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number;
}

export interface PublishedGuide extends PublishedVersion {
  readonly guide: Guide;
}

export interface PublishedPack extends PublishedVersion {
  readonly pack: PackSource;
}

export interface StoredGuide {
  readonly packId: string;
  readonly guideId: string;
  /** The place in the pack: keys sort by id, people by the order that the author chose. */
  readonly position: number;
  readonly guide: Guide;
}

/** What its author is at work on. */
interface DraftRecord {
  readonly id: string;
  /** Goes up by one with each change: two windows do not overwrite each other unnoticed. */
  readonly revision: number;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly changedAt: number;
}

export interface StoredDraft extends DraftRecord {
  /** Its form is right, but for a walkthrough that has no step yet. */
  readonly guide: Guide;
}

/** Several of them that are published together. */
export interface StoredPackDraft extends DraftRecord {
  readonly pack: PackPlan;
}

/** What did not work, as one file tells it. */
export interface StoredFeedback extends ToldFeedback {
  /**
   * `saved`: the person's own, handed over as a file; `received`: opened in the studio; `mine`: the
   * author's own, put on the repair list without a file.
   */
  readonly origin: 'saved' | 'received' | 'mine';
}

export interface LeidraadSchema extends DBSchema {
  runs: {
    key: string;
    value: Run;
    indexes: { status: [status: RunStatus, guideId: string]; guide: string };
  };
  /** Append-only; the key tells the order of writing. */
  events: {
    key: number;
    value: ProgressEvent;
    indexes: { run: [runId: string, at: number]; guide: string; at: number };
  };
  packs: { key: string; value: StoredPack };
  /** Apart from the packs: a pack may hold a thousand guides, and a listing needs none of their texts. */
  guides: {
    key: [packId: string, guideId: string];
    value: StoredGuide;
    indexes: { guide: string };
  };
  searches: { key: string; value: MissedWord };
  drafts: { key: string; value: StoredDraft | StoredPackDraft };
  assets: { key: [packId: string, path: string]; value: StoredAsset };
  snapshots: { key: [packId: string, role: PackSnapshot['role']]; value: PackSnapshot };
  published: { key: [draftId: string, version: string]; value: PublishedGuide | PublishedPack };
  /** What was counted of each guide in each week; stays when the log's lines are deleted. */
  tallies: { key: GuideWeekKey; value: GuideWeek };
  wordWeeks: { key: [week: string, word: string]; value: WordWeek };
  /** The reports that left, or are about to: each week once for each destination. */
  deliveries: { key: [destination: string, week: string]; value: Delivery };
  feedback: { key: string; value: StoredFeedback };
  repairs: { key: [guideId: string, stepId: string]; value: RepairMark };
  /** `log`: the log's lines before this moment were deleted, in milliseconds since the epoch. */
  marks: { key: 'log'; value: number };
}

export type LeidraadDb = IDBPDatabase<LeidraadSchema>;
export const STORE_NAMES = [
  'runs',
  'events',
  'packs',
  'guides',
  'searches',
  'drafts',
  'assets',
  'snapshots',
  'published',
  'tallies',
  'wordWeeks',
  'deliveries',
  'marks',
  'feedback',
  'repairs',
] as const;
export type StoreName = (typeof STORE_NAMES)[number];

/** A store inside a transaction that may write. */
export type WritableStore<Name extends StoreName> = IDBPObjectStore<
  LeidraadSchema,
  ArrayLike<StoreName>,
  Name,
  'readwrite'
>;

export interface OpenOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
}

/** A connection that opens when it is first asked for, and again after it was closed. */
export interface Connection {
  readonly name: string;
  /**
   * Rejects with a StoreError. Where another window blocks the upgrade it rejects at once with
   * `blocked`, and serves the database as soon as that window lets go.
   */
  get(): Promise<LeidraadDb>;
  close(): void;
}

export function createConnection(options: OpenOptions = {}): Connection {
  const { name = DATABASE_NAME, migrations = MIGRATIONS } = options;
  let current: Promise<LeidraadDb> | null = null;

  function open(): Promise<LeidraadDb> {
    const blocked = Promise.withResolvers<never>();
    const forget = (): void => {
      if (current === race || current === opening) current = null;
    };
    const opening = requestDatabase(name, migrations, {
      blocked: () => blocked.reject(new StoreError('blocked')),
      closed: forget,
    });
    // A second request would queue behind the one that is held up, without a word: so all who ask
    // meanwhile share this race, and only the end of the request changes the answer.
    const race = Promise.race([opening, blocked.promise]);
    opening.then((db) => {
      if (current === race) current = opening;
      else db.close();
    }, forget);
    return race;
  }

  return {
    name,
    get: () => (current ??= open()),
    close() {
      current?.then(
        (db) => db.close(),
        () => undefined,
      );
      current = null;
    },
  };
}

/** Opens the database once; for a page that reads it. Rejects with a StoreError. */
export function openLeidraad(options: OpenOptions = {}): Promise<LeidraadDb> {
  return createConnection(options).get();
}

/** All that is kept under a first and a second key, by the first: arrays sort after all strings. */
export function rangeOf(first: string): IDBKeyRange {
  return IDBKeyRange.bound([first], [first, []]);
}

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. `work` may await requests of
 * `tx` only. Rejects with a StoreError.
 *
 * Strict durability: the browsers' default may lose the last seconds at a power cut. A person's
 * step is written a few times a minute, so the flush costs nothing that anyone would notice.
 */
export async function transact<
  const Names extends readonly StoreName[],
  Mode extends 'readonly' | 'readwrite',
  T,
>(
  db: LeidraadDb,
  names: Names,
  mode: Mode,
  work: (tx: IDBPTransaction<LeidraadSchema, Names, Mode>) => Promise<T>,
): Promise<T> {
  let tx: IDBPTransaction<LeidraadSchema, Names, Mode>;
  try {
    tx = db.transaction(names, mode, { durability: 'strict' });
  } catch (error) {
    throw toStoreError(error);
  }
  const ended = tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    abortQuietly(tx);
    await ended;
    throw toStoreError(error, tx.error);
  }
}

/**
 * Takes the database away. Its content is cleared first, so that it is gone even where a stuck
 * window delays the removal; where it is too broken to clear, only the removal counts.
 */
export async function deleteDatabase(connection: Connection): Promise<void> {
  let isCleared = false;
  try {
    const db = await connection.get();
    await transact(db, STORE_NAMES, 'readwrite', (tx) =>
      Promise.all(STORE_NAMES.map((name) => tx.objectStore(name).clear())),
    );
    isCleared = true;
  } catch {
    // A database that cannot be opened or read can still be removed.
  }
  connection.close();
  const blocked = Promise.withResolvers<void>();
  const deleted = deleteDB(connection.name, {
    blocked: () => (isCleared ? blocked.resolve() : blocked.reject(new StoreError('blocked'))),
  });
  try {
    await Promise.race([deleted, blocked.promise]);
  } catch (error) {
    if (!isCleared) throw toStoreError(error);
  }
}

async function requestDatabase(
  name: string,
  migrations: readonly Migration[],
  on: { readonly blocked: () => void; readonly closed: () => void },
): Promise<LeidraadDb> {
  let isUpgrading = false;
  let failure: unknown = null;
  try {
    const db = await openDB<LeidraadSchema>(name, migrations.length, {
      async upgrade(upgraded, oldVersion, _newVersion, tx) {
        isUpgrading = true;
        tx.done.catch(() => undefined);
        try {
          for (const migrate of migrations.slice(oldVersion)) {
            await migrate(
              upgraded as unknown as Parameters<Migration>[0],
              tx as unknown as Parameters<Migration>[1],
            );
          }
        } catch (error) {
          failure = error;
          abortQuietly(tx);
        }
      },
      blocked: () => on.blocked(),
      // An update in another window waits for this connection: give way, and open anew when needed.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        on.closed();
      },
      terminated: () => on.closed(),
    });
    return db;
  } catch (error) {
    const found = toStoreError(failure ?? error);
    throw isUpgrading && found.kind !== 'quota' ? new StoreError('upgrade', found.cause) : found;
  }
}

function abortQuietly(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It had already ended.
  }
}
