/** Counts per guide and week, kept beside the log in the same transactions. */
import { startOfLog } from '../core/insights/retention.ts';
import { countEvent, keyOfTally, mergeTally, rebuildTallies } from '../core/insights/tally.ts';
import type { GuideWeek, WordWeek } from '../core/insights/tally.ts';
import { isListed } from '../core/insights/words.ts';
import { weekOf } from '../core/insights/weeks.ts';
import type { ProgressEvent } from '../core/run/types.ts';
import { LOG_STORES, openLog } from './log.ts';
import type { LeidraadDb, WritableStore } from './database-schema.ts';
import { transact } from './transact.ts';

/** Each event must come once: see `appendEvents`. */
export async function addToTallies(
  store: WritableStore<'tallies'>,
  events: readonly ProgressEvent[],
): Promise<void> {
  const byKey = Map.groupBy(events, (event) => JSON.stringify(keyOfTally(event)));
  for (const own of byKey.values()) {
    const before = await store.get(keyOfTally(own[0]!));
    const after = own.reduce<GuideWeek | undefined>(
      (tally, event) => countEvent(tally, event) ?? tally,
      before,
    );
    if (after && after !== before) await store.put(after);
  }
}

/** Of two counts of the same the higher holds: restoring twice must not count double. */
export async function mergeTallies(
  store: WritableStore<'tallies'>,
  tallies: readonly GuideWeek[],
): Promise<void> {
  for (const tally of tallies) {
    const before = await store.get(keyOfTally(tally));
    await store.put(before ? mergeTally(before, tally) : tally);
  }
}

export function loadTallies(db: LeidraadDb): Promise<GuideWeek[]> {
  return transact(db, ['tallies'], 'readonly', (tx) => tx.store.getAll());
}

/** `week`: such as `2026-W05`. */
export function loadTalliesOf(db: LeidraadDb, week: string): Promise<GuideWeek[]> {
  return transact(db, ['tallies'], 'readonly', (tx) =>
    tx.store.getAll(IDBKeyRange.bound([week], [week, []])),
  );
}

/** Counts words of the list, in the week of `now`; others are not kept by week. */
export async function countWordsOfWeek(
  store: WritableStore<'wordWeeks'>,
  words: Iterable<string>,
  now: number,
): Promise<void> {
  const week = weekOf(now);
  for (const word of words) {
    if (!isListed(word)) continue;
    const count = (await store.get([week, word]))?.count ?? 0;
    await store.put({ week, word, count: count + 1 });
  }
}

export async function mergeWordWeeks(
  store: WritableStore<'wordWeeks'>,
  words: readonly WordWeek[],
): Promise<void> {
  for (const found of words) {
    const count = (await store.get([found.week, found.word]))?.count ?? 0;
    if (found.count > count) await store.put(found);
  }
}

export function loadWordsOf(db: LeidraadDb, week: string): Promise<WordWeek[]> {
  return transact(db, ['wordWeeks'], 'readonly', (tx) =>
    tx.store.getAll(IDBKeyRange.bound([week], [week, []])),
  );
}

/** Lines that are deleted at once: so few that whoever adds one meanwhile hardly waits. */
const PIECE = 1_000;

/**
 * Deletes the log's lines that are older than they may be; what was counted of them stays. Where it is
 * cut off, the next time goes on. Resolves with the number deleted.
 */
export async function expireLog(db: LeidraadDb, now: number, days: number): Promise<number> {
  const start = startOfLog(now, days);
  await transact(db, LOG_STORES, 'readwrite', async (tx) => {
    const { events, tallies, marks } = openLog(tx);
    const mark = await marks.get('log');
    // The log may be older than the counts: its lines are counted before the first of them goes.
    if (mark === undefined) await mergeTallies(tallies, rebuildTallies(await events.getAll()));
    // One that lies ahead comes of a clock that was ahead: nothing would be logged until then.
    const known = mark !== undefined && mark > now ? startOfLog(now, 1) : (mark ?? 0);
    await marks.put(Math.max(known, start), 'log');
  });
  // Each piece begins where the one before ended: what is gone stays in an index for a while, and is slow to pass.
  let from = -Infinity;
  for (let deleted = 0; ;) {
    const more = await transact(db, ['events'], 'readwrite', async ({ store }) => {
      const old = IDBKeyRange.bound(from, start, false, true);
      const keys = await store.index('at').getAllKeys(old, PIECE);
      const last = keys.at(-1);
      if (last !== undefined) from = (await store.get(last))?.at ?? from;
      await Promise.all(rangesOf(keys).map((range) => store.delete(range)));
      return keys.length;
    });
    deleted += more;
    if (more < PIECE) return deleted;
  }
}

/** Keys that follow one another as one range: far fewer requests than keys. */
function rangesOf(keys: readonly number[]): IDBKeyRange[] {
  const sorted = keys.toSorted((a, b) => a - b);
  const starts = sorted.flatMap((key, index) => (key - 1 === sorted[index - 1] ? [] : [index]));
  return starts.map((from, index) => {
    const to = (starts[index + 1] ?? sorted.length) - 1;
    return IDBKeyRange.bound(sorted[from], sorted[to]);
  });
}
