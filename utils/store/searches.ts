/** The words of searches that found nothing, each with how often: what guides people miss. */
import { cleanMissedWord, type MissedWord } from '../core/search/missed-words.ts';
import { countWordsOfWeek } from './tallies.ts';
import type { LeidraadDb, WritableStore } from './database-schema.ts';
import { transact } from './transact.ts';

/** Beyond so many words no new one is kept; those that are there are still counted. */
export const MAX_MISSED_WORDS = 1_000;

/** Counts each word once more; `now` in milliseconds since the epoch. What is not allowed to be kept is dropped here, too. */
export function countMissedWords(
  db: LeidraadDb,
  words: readonly string[],
  now: number,
): Promise<void> {
  return transact(db, ['searches', 'wordWeeks'], 'readwrite', async (tx) => {
    const store = tx.objectStore('searches');
    const cleaned = new Set(words.flatMap((it) => cleanMissedWord(it) ?? []));
    for (const word of cleaned) {
      const count = (await store.get(word))?.count ?? 0;
      await keep(store, { word, count: count + 1 });
    }
    await countWordsOfWeek(tx.objectStore('wordWeeks'), cleaned, now);
  });
}

export function loadMissedWords(db: LeidraadDb): Promise<MissedWord[]> {
  return transact(db, ['searches'], 'readonly', ({ store }) => store.getAll());
}

/** The words that are there keep the higher count: restoring twice must not count double. */
export async function mergeMissedWords(
  store: WritableStore<'searches'>,
  words: readonly MissedWord[],
): Promise<void> {
  for (const missed of words) {
    const count = (await store.get(missed.word))?.count ?? 0;
    if (missed.count > count) await keep(store, missed);
  }
}

async function keep(store: WritableStore<'searches'>, { word, count }: MissedWord): Promise<void> {
  const isNew = (await store.getKey(word)) === undefined;
  if (!isNew || (await store.count()) < MAX_MISSED_WORDS) await store.put({ word, count });
}
