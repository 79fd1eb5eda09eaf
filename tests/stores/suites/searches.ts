/** The words of searches that found nothing. */
import { describe, expect, test } from 'vitest';
import { countMissedWords, MAX_MISSED_WORDS } from '../../../utils/store/searches.ts';
import { openProfile } from '../profile.ts';

describe('searches', () => {
  test('each word is counted once for each search', async () => {
    const { db } = await openProfile();
    await countMissedWords(db, ['rijbewijs', 'verlengen', 'rijbewijs'], 0);
    await countMissedWords(db, ['rijbewijs'], 0);
    expect(await db.getAll('searches')).toEqual([
      { word: 'rijbewijs', count: 2 },
      { word: 'verlengen', count: 1 },
    ]);
    db.close();
  });

  test('what may not be kept is dropped here, too', async () => {
    const { db } = await openProfile();
    await countMissedWords(
      db,
      ['123456782', 'a@b.nl', 'x', 'Rijbewijs', 'zaak1', 'twee woorden'],
      0,
    );
    expect(await db.getAllKeys('searches')).toEqual(['rijbewijs']);
    db.close();
  });

  test('the list does not grow for ever, and goes on counting', async () => {
    const { db } = await openProfile();
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const words = letters.flatMap((a) => letters.flatMap((b) => [`${a}${b}x`, `${a}${b}y`]));
    expect(words.length).toBeGreaterThan(MAX_MISSED_WORDS);
    await countMissedWords(db, words, 0);
    await countMissedWords(db, [words[0]!], 0);
    expect(await db.count('searches')).toBe(MAX_MISSED_WORDS);
    expect(await db.get('searches', words[0]!)).toMatchObject({ count: 2 });
    db.close();
  });
});
