/** The shape of the one database: its stores, and what lies in them. How it came to it: `migrations`. */
import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import type { PackSource } from '../core/guide/parse-files.ts';
import type { Guide, PackManifest } from '../core/guide/schema.ts';
import type { RepairMark, ToldFeedback } from '../core/feedback/repair-list.ts';
import type { Delivery } from '../core/insights/delivery.ts';
import type { GuideWeek, GuideWeekKey, WordWeek } from '../core/insights/tally.ts';
import type { PackPlan } from '../core/packing/plan.ts';
import type { ProgressEvent, Run, RunStatus } from '../core/run/types.ts';
import type { MissedWord } from '../core/search/missed-words.ts';

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
