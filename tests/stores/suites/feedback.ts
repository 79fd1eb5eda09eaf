/** What did not work: files that were saved and opened, each counted once. */
import { describe, expect, test } from 'vitest';
import { makeFeedbackFile } from '../../../utils/core/feedback/feedback.ts';
import {
  addFeedbackFile,
  listFeedback,
  listRepairs,
  MAX_FEEDBACK_FILES,
  removeFeedback,
  removeRepair,
  saveRepair,
} from '../../../utils/store/feedback.ts';
import { openProfile } from '../profile.ts';

const makeFile = (index: number, word = 'rijbewijs') =>
  makeFeedbackFile(index.toString(16).padStart(32, '0'), {
    steps: [],
    words: [{ word, count: 1 }],
  });

describe('feedback', () => {
  test('the same file counts once, and the first one stays', async () => {
    const { db } = await openProfile();
    expect(await addFeedbackFile(db, makeFile(1), 'received')).toBe('added');
    expect(await addFeedbackFile(db, makeFile(1, 'forged'), 'received')).toBe('received');
    expect(await addFeedbackFile(db, makeFile(2), 'saved')).toBe('added');
    expect(await addFeedbackFile(db, makeFile(2), 'received')).toBe('saved');
    expect(await listFeedback(db, ['received'])).toEqual([
      { id: makeFile(1).id, origin: 'received', steps: [], words: makeFile(1).words },
    ]);
    db.close();
  });

  test('what was opened is removed at once; what was saved here stays known', async () => {
    const { db } = await openProfile();
    await addFeedbackFile(db, makeFile(1), 'received');
    await addFeedbackFile(db, makeFile(2), 'mine');
    await addFeedbackFile(db, makeFile(3), 'saved');
    await removeFeedback(db, ['received', 'mine']);
    const left = await listFeedback(db, ['received', 'mine', 'saved']);
    expect(left.map(({ id }) => id)).toEqual([makeFile(3).id]);
    db.close();
  });

  test('there is a most of them', async () => {
    const { db } = await openProfile();
    const tx = db.transaction('feedback', 'readwrite');
    for (let index = 0; index < MAX_FEEDBACK_FILES; index += 1) {
      const { id, steps, words } = makeFile(index);
      void tx.store.put({ id, origin: 'received', steps, words });
    }
    await tx.done;
    expect(await addFeedbackFile(db, makeFile(MAX_FEEDBACK_FILES), 'received')).toBe('full');
    expect(await addFeedbackFile(db, makeFile(1), 'received')).toBe('received');
    db.close();
  });

  test('what was repaired is kept by step, and can be taken back', async () => {
    const { db } = await openProfile();
    const mark = { guideId: 'nl.a.b', stepId: 'openen', version: '1.0.0', files: [] };
    await saveRepair(db, mark);
    await saveRepair(db, { ...mark, version: '1.1.0' });
    expect(await listRepairs(db)).toEqual([{ ...mark, version: '1.1.0' }]);
    await removeRepair(db, 'nl.a.b', 'openen');
    expect(await listRepairs(db)).toEqual([]);
    db.close();
  });
});
