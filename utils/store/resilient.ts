/**
 * Runs as the background uses them: written to the database, and held in memory while that fails,
 * so that guidance goes on. Nothing is lost while the worker lives; nothing is stored by halves.
 */
import { isActive } from '../core/progress/progress.ts';
import type { ProgressEvent, Run } from '../core/run/types.ts';
import type { LeidraadDb } from './database-schema.ts';
import type { Connection } from './database.ts';
import {
  loadActiveRuns,
  loadCompletedGuideIds,
  loadRun,
  loadStartedGuideIds,
  loadRuns,
  saveTransitions,
} from './runs.ts';
import { createSerialQueue } from './serial-queue.ts';
import { StoreError, toStoreError } from './store-error.ts';
import type { StoreErrorKind } from './store-error.ts';

/** None of these rejects, but for `eraseWith`. */
export interface RunStore {
  /** Resolves when it is stored, or held because it cannot be. Writes what was held before, too. */
  save(run: Run, records: readonly ProgressEvent[]): Promise<void>;
  load(id: string): Promise<Run | undefined>;
  /** The last touched first. */
  loadActive(): Promise<Run[]>;
  completedGuideIds(): Promise<string[]>;
  startedGuideIds(): Promise<string[]>;
  /** Also those that have ended. */
  loadAll(): Promise<Run[]>;
  /** Why something is not stored or could not be read just now; null when all is well. */
  trouble(): StoreErrorKind | null;
  /** Tries again to write what is held. Call before an export. */
  flush(): Promise<void>;
  /**
   * Forgets everything and lets `erase` delete what is stored, with no write in between. A
   * transition that was on its way meanwhile does not bring an erased run back.
   */
  eraseWith(erase: () => Promise<void>): Promise<void>;
}

export interface RunStoreOptions {
  /** How long the person may have to wait for the database before guidance goes on without it. */
  readonly patienceMs?: number;
}

export function createRunStore(connection: Connection, options: RunStoreOptions = {}): RunStore {
  const { patienceMs = 3_000 } = options;
  const queue = createSerialQueue();
  /** Not stored yet: the latest state of each run, and the events in order. */
  let heldRuns = new Map<string, Run>();
  let heldRecords: readonly ProgressEvent[] = [];
  /** What was met in this worker's life: what guidance lives on when the database cannot be read. */
  const seen = new Map<string, Run>();
  const completed = new Set<string>();
  const erased = new Set<string>();
  let trouble: StoreErrorKind | null = null;
  let isStuck = false;

  /** Gives up waiting for `work` after a while; it goes on, and until it ends nobody waits again. */
  async function withPatience<T>(work: Promise<T>): Promise<T> {
    const outOfPatience = Promise.withResolvers<never>();
    const giveUp = (): void => outOfPatience.reject(new StoreError('unavailable'));
    const timer = setTimeout(() => {
      isStuck = true;
      const release = (): void => {
        isStuck = false;
      };
      work.then(release, release);
      giveUp();
    }, patienceMs);
    if (isStuck) giveUp();
    try {
      return await Promise.race([work, outOfPatience.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  async function writeHeld(): Promise<void> {
    if (heldRuns.size === 0) return;
    const db = await connection.get();
    const runs = heldRuns;
    const records = heldRecords;
    await saveTransitions(db, [...runs.values()], records);
    // What was held meanwhile stays held; a run that moved on meanwhile does, too.
    heldRuns = new Map([...heldRuns].filter(([id, run]) => runs.get(id) !== run));
    heldRecords = heldRecords.slice(records.length);
    if (heldRuns.size === 0) trouble = null;
  }

  async function flush(): Promise<void> {
    try {
      await withPatience(queue(writeHeld));
    } catch (error) {
      trouble = toStoreError(error).kind;
    }
  }

  async function read<T>(work: (db: LeidraadDb) => Promise<T>): Promise<{ value: T } | null> {
    try {
      const value = await withPatience(connection.get().then(work));
      if (heldRuns.size === 0) trouble = null;
      return { value };
    } catch (error) {
      trouble = toStoreError(error).kind;
      return null;
    }
  }

  /** With the latest of what is held; where nothing can be read, what was met. */
  async function readRuns(work: (db: LeidraadDb) => Promise<Run[]>): Promise<Run[]> {
    const found = await read(work);
    const runs = new Map((found?.value ?? [...seen.values()]).map((run) => [run.id, run]));
    for (const run of heldRuns.values()) runs.set(run.id, run);
    return [...runs.values()];
  }

  function meet(run: Run): void {
    erased.delete(run.id);
    seen.set(run.id, run);
    if (run.status === 'completed') completed.add(run.guideId);
  }

  return {
    async save(run, records) {
      if (erased.has(run.id)) return;
      meet(run);
      heldRuns = new Map(heldRuns).set(run.id, run);
      heldRecords = [...heldRecords, ...records];
      await flush();
    },
    async load(id) {
      const found = await read((db) => loadRun(db, id));
      const run = heldRuns.get(id) ?? (found ? found.value : seen.get(id));
      if (run) meet(run);
      return run;
    },
    async loadActive() {
      const active = (await readRuns(loadActiveRuns)).filter(isActive);
      active.forEach(meet);
      return active.toSorted((a, b) => b.updatedAt - a.updatedAt);
    },
    async completedGuideIds() {
      const found = await read(loadCompletedGuideIds);
      if (found) {
        completed.clear();
        found.value.forEach((id) => completed.add(id));
      }
      const held = [...heldRuns.values()].filter((run) => run.status === 'completed');
      held.forEach((run) => completed.add(run.guideId));
      return [...completed];
    },
    async startedGuideIds() {
      const found = await read(loadStartedGuideIds);
      const known = found?.value ?? [...seen.values()].map((run) => run.guideId);
      return [...new Set([...known, ...[...heldRuns.values()].map((run) => run.guideId)])];
    },
    loadAll: () => readRuns(loadRuns),
    trouble: () => trouble,
    flush,
    eraseWith: (erase) =>
      queue(async () => {
        const forget = (): void => {
          [...seen.keys()].forEach((id) => erased.add(id));
          heldRuns = new Map();
          heldRecords = [];
          seen.clear();
          completed.clear();
        };
        forget();
        await erase();
        forget();
        trouble = null;
      }),
  };
}
