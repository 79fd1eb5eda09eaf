/** What did not work, file by file, and what was repaired. Each rejects with a StoreError. */
import type { FeedbackFile } from '../core/feedback/feedback.ts';
import type { RepairMark } from '../core/feedback/repair-list.ts';
import type { LeidraadDb, StoredFeedback, WritableStore } from './database-schema.ts';
import { transact } from './transact.ts';

type Origin = StoredFeedback['origin'];

/** Beyond so many files none is taken any more, until some are removed. */
export const MAX_FEEDBACK_FILES = 1_000;

export async function listFeedback(
  db: LeidraadDb,
  origins: readonly Origin[],
): Promise<StoredFeedback[]> {
  const all = await transact(db, ['feedback'], 'readonly', ({ store }) => store.getAll());
  return all.filter(({ origin }) => origins.includes(origin));
}

/**
 * `added`, or why it was not: the origin of the file that is there with the same id, or `full`. A file
 * counts once, however often it comes.
 */
export function addFeedbackFile(
  db: LeidraadDb,
  { id, steps, words }: FeedbackFile,
  origin: Origin,
): Promise<Origin | 'added' | 'full'> {
  return transact(db, ['feedback'], 'readwrite', async ({ store }) => {
    const present = await store.get(id);
    if (present) return present.origin;
    if ((await store.count()) >= MAX_FEEDBACK_FILES) return 'full';
    await store.put({ id, origin, steps, words });
    return 'added';
  });
}

export function removeFeedback(db: LeidraadDb, origins: readonly Origin[]): Promise<void> {
  return transact(db, ['feedback'], 'readwrite', async ({ store }) => {
    for (const { id, origin } of await store.getAll())
      if (origins.includes(origin)) await store.delete(id);
  });
}

/** What is there stays as it is. */
export async function mergeFeedback(
  store: WritableStore<'feedback'>,
  files: readonly StoredFeedback[],
): Promise<void> {
  for (const file of files) if (!(await store.get(file.id))) await store.put(file);
}

export function listRepairs(db: LeidraadDb): Promise<RepairMark[]> {
  return transact(db, ['repairs'], 'readonly', ({ store }) => store.getAll());
}

export function saveRepair(db: LeidraadDb, mark: RepairMark): Promise<void> {
  return transact(db, ['repairs'], 'readwrite', async ({ store }) => {
    await store.put(mark);
  });
}

export function removeRepair(db: LeidraadDb, guideId: string, stepId: string): Promise<void> {
  return transact(db, ['repairs'], 'readwrite', ({ store }) => store.delete([guideId, stepId]));
}

/** What is there stays as it is. */
export async function mergeRepairs(
  store: WritableStore<'repairs'>,
  marks: readonly RepairMark[],
): Promise<void> {
  for (const mark of marks)
    if (!(await store.get([mark.guideId, mark.stepId]))) await store.put(mark);
}
