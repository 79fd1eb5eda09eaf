/** Runs and their log: whole or not at all, in order, and nothing but what is allowed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  pickEvent,
  pickRun,
  progressEventSchema,
  runSchema,
} from '../../../utils/core/progress/event-schema.ts';
import { RUN_STATUSES } from '../../../utils/core/run/types.ts';
import type { ProgressEvent, Run } from '../../../utils/core/run/types.ts';
import { openLeidraad } from '../../../utils/store/database.ts';
import {
  loadActiveRuns,
  loadCompletedGuideIds,
  loadEvents,
  loadRun,
  loadRuns,
  saveTransition,
} from '../../../utils/store/runs.ts';
import { dumpDatabase, nameDatabase } from '../raw-database.ts';
import { makeEvent, makeRun, FINISHED } from '../samples.ts';

describe('transitions', () => {
  test('a run and its events are read back as they were stored', async () => {
    const db = await openLeidraad({ name: nameDatabase() });
    const run = makeRun({
      status: 'off-path',
      offPath: { reason: 'login', continueAt: 'opslaan' },
      trail: ['a'],
    });
    const records = [makeEvent({ kind: 'started', stepId: null }), makeEvent()];
    await saveTransition(db, run, records);
    expect(await loadRun(db, run.id)).toEqual(run);
    expect(await loadEvents(db)).toEqual(records);
    expect(await loadEvents(db, run.guideId)).toEqual(records);
    expect(await loadEvents(db, 'nl.other')).toEqual([]);
    expect(await loadRun(db, 'none')).toBeUndefined();
    db.close();
  });

  test('active are the runs that have not ended, the last touched first', async () => {
    const db = await openLeidraad({ name: nameDatabase() });
    for (const [index, status] of RUN_STATUSES.entries()) {
      await saveTransition(db, makeRun({ id: status, status, updatedAt: 1_000 + index }), []);
    }
    const expected = RUN_STATUSES.filter(
      (status) => status !== 'completed' && status !== 'abandoned',
    ).toReversed();
    expect((await loadActiveRuns(db)).map((run) => run.id)).toEqual(expected);
    db.close();
  });

  test('a guide that was completed twice is named once', async () => {
    const db = await openLeidraad({ name: nameDatabase() });
    const done = { status: 'completed' } as const;
    await saveTransition(db, makeRun({ id: '1', guideId: 'nl.b', ...done }), []);
    await saveTransition(db, makeRun({ id: '2', guideId: 'nl.b', ...done }), []);
    await saveTransition(db, makeRun({ id: '3', guideId: 'nl.a', ...done }), []);
    await saveTransition(db, makeRun({ id: '4', guideId: 'nl.c' }), []);
    expect(await loadCompletedGuideIds(db)).toEqual(['nl.a', 'nl.b']);
    db.close();
  });

  test('a transition that is stored again, after its reply was lost, does not count double', async () => {
    const db = await openLeidraad({ name: nameDatabase() });
    const records = [
      makeEvent({ kind: 'step-done' }),
      makeEvent({ kind: 'completed', stepId: null }),
    ];
    await saveTransition(db, makeRun(), records);
    await saveTransition(db, makeRun(), [...records, ...records]);
    expect(await loadEvents(db)).toEqual(records);
    db.close();
  });

  const unstorable = (() => undefined) as never;
  test.each([
    ['its run', makeRun({ stepId: unstorable }), [makeEvent({ at: 9_000 })]],
    [
      'its last event',
      makeRun({ stepId: 'next' }),
      [makeEvent({ at: 9_000 }), makeEvent({ kind: unstorable })],
    ],
  ])('a transition that fails in %s leaves no trace', async (_part, run, records) => {
    const name = nameDatabase();
    const db = await openLeidraad({ name });
    await saveTransition(db, makeRun(), [makeEvent()]);
    const before = await dumpDatabase(name);
    await expect(saveTransition(db, run, records)).rejects.toMatchObject({ name: 'StoreError' });
    expect(await dumpDatabase(name)).toEqual(before);
    db.close();
  });

  test('after any interleaving of several runs the log tells what the runs tell', async () => {
    const transition = fc.record({
      run: fc.integer({ min: 0, max: 3 }),
      records: fc.integer({ min: 0, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(transition, { maxLength: 25 }), async (transitions) => {
        const db = await openLeidraad({ name: nameDatabase() });
        const runs = new Map<string, Run>();
        const log: ProgressEvent[] = [];
        const writes = transitions.map(({ run: number, records: count }, at) => {
          const runId = `run-${number}`;
          const run = makeRun({
            id: runId,
            turns: (runs.get(runId)?.turns ?? 0) + 1,
            updatedAt: at,
          });
          const records = Array.from({ length: count }, (_, index) =>
            makeEvent({ runId, at, stepId: `step-${index}` }),
          );
          runs.set(runId, run);
          log.push(...records);
          // Not awaited: the next begins while this one is on its way.
          return saveTransition(db, run, records);
        });
        await Promise.all(writes);
        expect((await loadRuns(db)).toSorted(byId)).toEqual([...runs.values()].toSorted(byId));
        expect(await loadEvents(db)).toEqual(log);
        db.close();
      }),
      { numRuns: 40 },
    );
  });
});

/** Every key that may be stored of a person's work. A new one is a decision: list it here on purpose. */
const ALLOWED_KEYS = {
  run: [
    'action',
    'answers',
    'byItself',
    'done',
    'finished',
    'guideId',
    'guideVersion',
    'id',
    'missed',
    'offPath',
    'packId',
    'painted',
    'pauseReason',
    'practice',
    'skipped',
    'startedAt',
    'status',
    'stepId',
    'trail',
    'turns',
    'updatedAt',
  ],
  offPath: ['continueAt', 'reason'],
  finished: ['at', 'issuer', 'language', 'title', 'version'],
  event: [
    'at',
    'choice',
    'guideId',
    'guideVersion',
    'kind',
    'packId',
    'practice',
    'runId',
    'stepId',
    'took',
    'what',
  ],
};

describe('privacy', () => {
  test('what is stored of a run and its events has the allowed keys only, whatever rides along', async () => {
    const name = nameDatabase();
    const db = await openLeidraad({ name });
    const spy = {
      url: 'https://zaak.voorbeeldstad.nl/zaken/1?bsn=111222333',
      title: 'Zaak van Testpersoon',
      typed: 'geheim',
    };
    const finished = { ...spy, ...FINISHED };
    const offPath = { reason: 'login', continueAt: null, ...spy } as const;
    await saveTransition(
      db,
      {
        ...makeRun({ offPath, finished, answers: { vraag: 'a1' }, practice: true, byItself: true }),
        ...spy,
      },
      [{ ...makeEvent({ what: 'words', choice: 'a1', took: 'longer', practice: true }), ...spy }],
    );
    db.close();

    const { stores } = await dumpDatabase(name);
    const [run] = (stores['runs']?.records ?? []).map(({ value }) => value as Run);
    const [event] = (stores['events']?.records ?? []).map(({ value }) => value as ProgressEvent);
    expect(Object.keys(run ?? {}).toSorted()).toEqual(ALLOWED_KEYS.run);
    expect(Object.keys(run?.offPath ?? {}).toSorted()).toEqual(ALLOWED_KEYS.offPath);
    expect(Object.keys(run?.finished ?? {}).toSorted()).toEqual(ALLOWED_KEYS.finished);
    expect(Object.keys(event ?? {}).toSorted()).toEqual(ALLOWED_KEYS.event);
    const bytes = JSON.stringify(stores);
    for (const secret of Object.values(spy)) expect(bytes).not.toContain(secret);
    expect(stores['packs']?.records).toEqual([]);
    expect(stores['guides']?.records).toEqual([]);
  });

  test('the schemas that a backup is read with allow the same keys', () => {
    expect(Object.keys(runSchema.shape).toSorted()).toEqual(ALLOWED_KEYS.run);
    expect(Object.keys(runSchema.shape.offPath.unwrap().shape).toSorted()).toEqual(
      ALLOWED_KEYS.offPath,
    );
    expect(Object.keys(runSchema.shape.finished.unwrap().shape).toSorted()).toEqual(
      ALLOWED_KEYS.finished,
    );
    expect(Object.keys(progressEventSchema.shape).toSorted()).toEqual(ALLOWED_KEYS.event);
    expect(runSchema.parse(pickRun(makeRun()))).toEqual(makeRun());
    expect(progressEventSchema.parse(pickEvent(makeEvent()))).toEqual(makeEvent());
    expect(runSchema.safeParse({ ...makeRun(), url: 'https://example.org' }).success).toBe(false);
  });
});

function byId(a: Run, b: Run): number {
  return a.id < b.id ? -1 : 1;
}
