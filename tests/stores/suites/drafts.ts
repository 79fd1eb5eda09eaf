/** The guides that an author is at work on. */
import { describe, expect, test } from 'vitest';
import { startDraft } from '../../../utils/core/record/start-draft.ts';
import {
  createDraft,
  listDrafts,
  loadDraft,
  mergeDrafts,
  removeDraft,
  saveDraft,
} from '../../../utils/store/drafts.ts';
import { transact } from '../../../utils/store/transact.ts';
import { openProfile } from '../profile.ts';

const makeGuide = (title: string) =>
  startDraft({ id: 'proef', language: 'nl', title, origin: 'https://zaken.voorbeeldstad.nl' });

describe('drafts', () => {
  test('are listed with the newest change first', async () => {
    const { db } = await openProfile();
    await createDraft(db, 'a', makeGuide('A'), 1);
    await createDraft(db, 'b', makeGuide('B'), 2);
    await saveDraft(db, { id: 'a', revision: 1, guide: makeGuide('A, beter') }, 3);
    expect(await listDrafts(db)).toMatchObject([
      { id: 'a', revision: 2, createdAt: 1, changedAt: 3, guide: { title: { nl: 'A, beter' } } },
      { id: 'b', revision: 1 },
    ]);
    await removeDraft(db, 'a', 9);
    expect(await loadDraft(db, 'a')).toBeUndefined();
    db.close();
  });

  test('of two who edit the same one, the second is told and overwrites nothing', async () => {
    const { db } = await openProfile();
    const { revision } = await createDraft(db, 'a', makeGuide('A'), 1);
    const edits = ['een', 'twee'].map((title) =>
      saveDraft(db, { id: 'a', revision, guide: makeGuide(title) }, 2),
    );
    expect((await Promise.all(edits)).map((saved) => saved?.revision ?? null)).toEqual([2, null]);
    expect(await loadDraft(db, 'a')).toMatchObject({ guide: { title: { nl: 'een' } } });
    db.close();
  });

  test('one that is gone cannot be saved, and does not come back', async () => {
    const { db } = await openProfile();
    const edited = { id: 'weg', revision: 1, guide: makeGuide('A') };
    expect(await saveDraft(db, edited, 1)).toBeNull();
    expect(await listDrafts(db)).toEqual([]);
    db.close();
  });

  test('of what is restored, the later change stays', async () => {
    const { db } = await openProfile();
    const draft = await createDraft(db, 'a', makeGuide('nu'), 5);
    const merge = (title: string, changedAt: number) =>
      transact(db, ['drafts'], 'readwrite', ({ store }) =>
        mergeDrafts(store, [{ ...draft, guide: makeGuide(title), changedAt }]),
      );
    await merge('eerder', 4);
    expect(await loadDraft(db, 'a')).toEqual(draft);
    await merge('later', 6);
    expect(await loadDraft(db, 'a')).toMatchObject({ guide: { title: { nl: 'later' } } });
    db.close();
  });

  test.each([
    [1, 4],
    [3, 4],
    [7, 8],
  ])('a copy of revision %i that takes the place of revision 3 gets %i, once', async (of, to) => {
    const { db } = await openProfile();
    const draft = { ...(await createDraft(db, 'a', makeGuide('nu'), 5)), revision: 3 };
    await db.put('drafts', draft);
    const copy = { ...draft, guide: makeGuide('later'), revision: of, changedAt: 6 };
    for (let time = 0; time < 2; time += 1) {
      await transact(db, ['drafts'], 'readwrite', ({ store }) => mergeDrafts(store, [copy]));
      expect(await loadDraft(db, 'a')).toEqual({ ...copy, revision: to });
    }
    // Who had it open is told before anything is saved over it.
    expect(await saveDraft(db, draft, 7)).toBeNull();
    db.close();
  });
});
