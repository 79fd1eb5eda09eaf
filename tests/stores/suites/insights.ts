/** Counts kept beside the log, and reports on their way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDelivery } from '../../../utils/core/insights/delivery.ts';
import { arbitraryEvent } from '../../../utils/core/insights/fixtures/arbitrary-event.ts';
import { keyOfTally, rebuildTallies, type GuideWeek } from '../../../utils/core/insights/tally.ts';
import type { ProgressEvent } from '../../../utils/core/run/types.ts';
import { listCompleted } from '../../../utils/core/pages/list-completed.ts';
import { parseBackup } from '../../../utils/store/backup-schema.ts';
import { exportAll } from '../../../utils/store/export-backup.ts';
import { restoreBackup } from '../../../utils/store/restore-backup.ts';
import {
  addDelivery,
  correctUnsent,
  dropUnsent,
  loadDeliveries,
  releaseDeliveries,
  settleDelivery,
} from '../../../utils/store/deliveries.ts';
import { loadEvents, loadRuns, saveTransitions } from '../../../utils/store/runs.ts';
import { countMissedWords } from '../../../utils/store/searches.ts';
import {
  expireLog,
  loadTallies,
  loadTalliesOf,
  loadWordsOf,
} from '../../../utils/store/tallies.ts';
import { LONGEST_LOG_DAYS } from '../../../utils/core/insights/retention.ts';
import { openProfile } from '../profile.ts';
import { FINISHED, makeEvent, makeRun } from '../samples.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-26T10:00:00Z');
const AROUND = { policy: {}, now: NOW };

function sort(tallies: readonly GuideWeek[]): GuideWeek[] {
  const nameOf = (tally: GuideWeek): string => keyOfTally(tally).join(' ');
  return tallies.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

type Profile = Awaited<ReturnType<typeof openProfile>>;

async function exportBackup({ db, settings }: Profile) {
  const text = JSON.stringify(await exportAll(db, settings, new Date(NOW)));
  const parsed = parseBackup(text, 'leidraad.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.backup;
}

describe('counts', () => {
  test('kept as events arrive, in parts and twice, they are what the log gives', async () => {
    const parts = fc.array(
      fc.record({ events: fc.array(arbitraryEvent, { maxLength: 12 }), isRepeated: fc.boolean() }),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (arriving) => {
        const { db } = await openProfile();
        for (const { events, isRepeated } of arriving) {
          await saveTransitions(db, [], events);
          if (isRepeated) await saveTransitions(db, [], events);
        }
        expect(sort(await loadTallies(db))).toEqual(sort(rebuildTallies(await loadEvents(db))));
        db.close();
      }),
      { numRuns: 40 },
    );
  });

  test('the log goes after 90 days, or sooner where policy says so; its counts stay', async () => {
    const profile = await openProfile();
    const { db } = profile;
    const aged = (days: number): ProgressEvent => makeEvent({ at: NOW - days * DAY_MS });
    await saveTransitions(db, [], [aged(100), aged(91), aged(89), aged(10)]);
    const before = await loadTallies(db);
    expect(await expireLog(db, NOW, 400)).toBe(2);
    expect(await expireLog(db, NOW, 30)).toBe(1);
    expect((await loadEvents(db)).map(({ at }) => at)).toEqual([NOW - 10 * DAY_MS]);
    expect(await loadTallies(db)).toEqual(before);
    db.close();
  });

  test('old lines go in pieces, wherever they lie, and a new one is stored in between', async () => {
    const { db } = await openProfile();
    const young = Array.from({ length: 250 }, (_, index) => NOW - index);
    const old = Array.from({ length: 2_300 }, (_, index) => NOW - 100 * DAY_MS - index);
    const at = old.flatMap((moment, index) => [
      moment,
      ...(index % 10 === 0 ? [young.pop()!] : []),
    ]);
    const kept = at.filter((moment) => moment > NOW - DAY_MS);
    const logged = at.map((moment, index) => makeEvent({ runId: `r${index}`, at: moment }));
    await saveTransitions(db, [], logged);
    const expiring = expireLog(db, NOW, LONGEST_LOG_DAYS);
    await saveTransitions(db, [], [makeEvent({ runId: 'new', at: NOW + 1 })]);
    expect(await db.count('events')).toBeGreaterThan(1_000);
    expect(await expiring).toBe(2_300);
    expect((await loadEvents(db)).map((event) => event.at)).toEqual([
      ...kept.toSorted((a, b) => a - b),
      NOW + 1,
    ]);
    db.close();
  });

  test('where deleting was cut off, the next time goes on, and nothing is counted twice', async () => {
    const { db } = await openProfile();
    const event = makeEvent({ at: NOW - 100 * DAY_MS });
    await saveTransitions(db, [], [event]);
    const before = await loadTallies(db);
    await db.put('marks', NOW - 50 * DAY_MS, 'log');
    expect(await expireLog(db, NOW, LONGEST_LOG_DAYS)).toBe(1);
    expect(await db.get('marks', 'log')).toBe(NOW - 50 * DAY_MS);
    expect(await loadTallies(db)).toEqual(before);
    db.close();
  });

  test('once the clock is right again, what it deleted by a day to come holds nothing back', async () => {
    const { db } = await openProfile();
    await saveTransitions(db, [], [makeEvent({ at: NOW - 3 * DAY_MS })]);
    await expireLog(db, NOW + 400 * DAY_MS, LONGEST_LOG_DAYS);
    await expireLog(db, NOW, LONGEST_LOG_DAYS);
    // A line that comes back is not counted once more.
    const events = [NOW - 3 * DAY_MS, NOW].map((at) => makeEvent({ at }));
    await saveTransitions(db, [], events);
    expect((await loadEvents(db)).map(({ at }) => at)).toEqual([NOW]);
    expect(sort(await loadTallies(db))).toEqual(sort(rebuildTallies(events)));
    db.close();
  });

  test('what was finished outlives the log, and comes back from a backup', async () => {
    const profile = await openProfile();
    const { db } = profile;
    const at = NOW - 400 * DAY_MS;
    const run = makeRun({ status: 'completed', updatedAt: at, finished: { ...FINISHED, at } });
    await saveTransitions(db, [run], [makeEvent({ kind: 'completed', stepId: null, at })]);
    expect(await expireLog(db, NOW, LONGEST_LOG_DAYS)).toBe(1);
    const told = { title: 'Besluit registreren', issuer: 'Voorbeeldstad', lastAt: at };
    expect(listCompleted(await loadRuns(db), [], 'nl')).toMatchObject([told]);
    const again = await openProfile();
    await restoreBackup(again.db, again.settings, await exportBackup(profile), AROUND);
    expect(listCompleted(await loadRuns(again.db), [], 'nl')).toMatchObject([told]);
    db.close();
    again.db.close();
  });

  test('a log that is older than the counts is counted before it goes', async () => {
    const { db } = await openProfile();
    const events = [100, 20].map((days) => makeEvent({ at: NOW - days * DAY_MS }));
    for (const event of events) await db.add('events', event);
    expect(await expireLog(db, NOW, LONGEST_LOG_DAYS)).toBe(1);
    expect(sort(await loadTallies(db))).toEqual(sort(rebuildTallies(events)));
    db.close();
  });

  test('a backup brings them back, and restoring again after the log went counts nothing twice', async () => {
    const old = await openProfile();
    await saveTransitions(
      old.db,
      [],
      [100, 50, 3].map((days) => makeEvent({ at: NOW - days * DAY_MS })),
    );
    await countMissedWords(old.db, ['vergunning'], NOW);
    const backup = await exportBackup(old);
    const fresh = await openProfile();
    for (let time = 0; time < 2; time += 1) {
      await restoreBackup(fresh.db, fresh.settings, backup, AROUND);
      await expireLog(fresh.db, NOW, LONGEST_LOG_DAYS);
    }
    expect(await loadTallies(fresh.db)).toEqual(await loadTallies(old.db));
    expect(await loadEvents(fresh.db)).toHaveLength(2);
    expect(await loadWordsOf(fresh.db, '2026-W48')).toEqual([
      { week: '2026-W48', word: 'vergunning', count: 1 },
    ]);
    old.db.close();
    fresh.db.close();
  });

  test('a week is read by itself, and only words of the list are kept by week', async () => {
    const { db } = await openProfile();
    await saveTransitions(db, [], [makeEvent({ at: NOW }), makeEvent({ at: NOW - 7 * DAY_MS })]);
    expect((await loadTalliesOf(db, '2026-W48')).map(({ week }) => week)).toEqual(['2026-W48']);
    await countMissedWords(db, ['vergunning', 'testpersoon'], NOW);
    await countMissedWords(db, ['vergunning'], NOW);
    expect((await loadWordsOf(db, '2026-W48')).map(({ word, count }) => [word, count])).toEqual([
      ['vergunning', 2],
    ]);
    expect(await db.getAllKeys('searches')).toEqual(['testpersoon', 'vergunning']);
    db.close();
  });
});

describe('deliveries', () => {
  const make = (reportId: string) =>
    createDelivery({
      destination: 'https://verslag.voorbeeldstad.nl/',
      week: '2026-W47',
      reportId,
      sealed: `sealed ${reportId}`,
      now: NOW,
    });

  test('a week leaves once, whoever began: the first report is the one that is sent', async () => {
    const { db } = await openProfile();
    const [first, second] = await Promise.all([
      addDelivery(db, make('a')),
      addDelivery(db, make('b')),
    ]);
    expect(second).toEqual(first);
    expect(await loadDeliveries(db)).toEqual([first]);
    expect(await settleDelivery(db, first, 201, NOW)).toMatchObject({
      state: 'sent',
      sealed: null,
    });
    expect(await addDelivery(db, make('c'))).toMatchObject({ state: 'sent' });
    db.close();
  });

  test('what was sent is not sent again from a profile that was restored', async () => {
    const old = await openProfile();
    await settleDelivery(old.db, await addDelivery(old.db, make('a')), 201, NOW);
    const fresh = await openProfile();
    await addDelivery(fresh.db, make('b'));
    await restoreBackup(fresh.db, fresh.settings, await exportBackup(old), AROUND);
    expect((await loadDeliveries(fresh.db)).map(({ state }) => state)).toEqual(['sent']);
    old.db.close();
    fresh.db.close();
  });

  test('a week that is not over cannot have left: what a backup says of it is not taken', async () => {
    const old = await openProfile();
    for (const week of ['2026-W47', '2026-W48', '2031-W02']) {
      await settleDelivery(old.db, await addDelivery(old.db, { ...make('a'), week }), 201, NOW);
    }
    const fresh = await openProfile();
    await restoreBackup(fresh.db, fresh.settings, await exportBackup(old), AROUND);
    expect((await loadDeliveries(fresh.db)).map(({ week }) => week)).toEqual(['2026-W47']);
    old.db.close();
    fresh.db.close();
  });

  test('what was sent is not sent again because an older backup has it waiting', async () => {
    const profile = await openProfile();
    const { db, settings } = profile;
    const delivery = await addDelivery(db, make('a'));
    const backup = await exportBackup(profile);
    await settleDelivery(db, delivery, 201, NOW);
    await restoreBackup(db, settings, backup, AROUND);
    expect(await loadDeliveries(db)).toMatchObject([{ state: 'sent', sealed: null }]);
    db.close();
  });

  test('what was read does not wait any longer; what was not, does', async () => {
    const { db } = await openProfile();
    const later = NOW + DAY_MS;
    const read = await addDelivery(db, { ...make('a'), nextAt: later });
    const unread = await addDelivery(db, { ...make('b'), week: '2026-W48', nextAt: later });
    const tried = await addDelivery(db, {
      ...make('c'),
      week: '2026-W46',
      nextAt: later,
      attempts: 1,
    });
    const late = await addDelivery(db, { ...make('d'), week: '2026-W49', nextAt: NOW - DAY_MS });
    const weeks = ['2026-W46', '2026-W47', '2026-W01'];
    await releaseDeliveries(db, read.destination, weeks, NOW, DAY_MS);
    expect(await loadDeliveries(db)).toEqual([
      tried,
      { ...read, nextAt: NOW },
      unread,
      { ...late, nextAt: later },
    ]);
    db.close();
  });

  test('after a no only what has left is kept, and what goes elsewhere', async () => {
    const { db } = await openProfile();
    const sent = await addDelivery(db, make('a'));
    await settleDelivery(db, sent, 201, NOW);
    const refused = await addDelivery(db, { ...make('b'), week: '2026-W48' });
    await settleDelivery(db, refused, 403, NOW);
    await addDelivery(db, { ...make('c'), week: '2026-W46' });
    const saved = await addDelivery(db, { ...make('d'), destination: 'file' });
    await dropUnsent(db, sent.destination);
    expect(await loadDeliveries(db)).toMatchObject([saved, { week: '2026-W47', state: 'sent' }]);
    db.close();
  });

  test('after a change of collector what has not left goes, wherever it was to go', async () => {
    const { db } = await openProfile();
    const sent = await addDelivery(db, make('a'));
    await settleDelivery(db, sent, 201, NOW);
    await addDelivery(db, { ...make('b'), destination: 'https://elders.example/' });
    await dropUnsent(db, null);
    expect(await loadDeliveries(db)).toMatchObject([{ week: '2026-W47', state: 'sent' }]);
    db.close();
  });

  test('of weeks before the one from which they may leave, what is unsent is deleted', async () => {
    const { db } = await openProfile();
    const early = await addDelivery(db, make('a'));
    const late = await addDelivery(db, { ...make('b'), week: '2026-W48' });
    await dropUnsent(db, early.destination, '2026-W48');
    expect(await loadDeliveries(db)).toEqual([late]);
    db.close();
  });

  test('what a clock that was ahead has made goes, and what is over waits no longer than it may', async () => {
    const { db } = await openProfile();
    const far = NOW + 300 * DAY_MS;
    const over = await addDelivery(db, { ...make('a'), nextAt: far });
    const right = await addDelivery(db, { ...make('b'), week: '2026-W46', nextAt: NOW + DAY_MS });
    await addDelivery(db, { ...make('c'), week: '2027-W02', nextAt: far });
    await correctUnsent(db, NOW, 2 * DAY_MS);
    expect(await loadDeliveries(db)).toEqual([right, { ...over, nextAt: NOW + 2 * DAY_MS }]);
    db.close();
  });

  test('what waits in a backup does not leave from where it is restored', async () => {
    const old = await openProfile();
    await addDelivery(old.db, make('a'));
    const fresh = await openProfile();
    await restoreBackup(fresh.db, fresh.settings, await exportBackup(old), AROUND);
    expect(await loadDeliveries(fresh.db)).toEqual([]);
    old.db.close();
    fresh.db.close();
  });

  test('weeks that were published on either side are not published again', async () => {
    const old = await openProfile();
    await old.settings.save({ publishedWeeks: ['2026-W46 Burgerzaken'] });
    const fresh = await openProfile();
    await fresh.settings.save({ publishedWeeks: ['2026-W47 Burgerzaken'] });
    await restoreBackup(fresh.db, fresh.settings, await exportBackup(old), AROUND);
    expect((await fresh.settings.load()).publishedWeeks.toSorted()).toEqual([
      '2026-W46 Burgerzaken',
      '2026-W47 Burgerzaken',
    ]);
    old.db.close();
    fresh.db.close();
  });

  test('a backup does not answer where counts may go', async () => {
    const profile = await openProfile();
    const key = `age1${'q'.repeat(58)}`;
    const destination = 'https://elders.example/';
    await profile.settings.save({
      language: 'fr',
      collector: { key, destination, teams: ['Burgerzaken'] },
      team: 'Burgerzaken',
      sending: { to: `${key} ${destination}`, answer: 'yes', since: '2026-W01' },
    });
    const backup = await exportBackup(profile);
    expect(backup.settings.sending).toMatchObject({ answer: 'yes' });
    const other = await openProfile();
    await restoreBackup(other.db, other.settings, backup, AROUND);
    expect(await other.settings.loadStored()).toEqual({ language: 'fr' });
    other.db.close();
    profile.db.close();
  });

  test('an answer that comes after everything was erased brings nothing back', async () => {
    const { db } = await openProfile();
    expect(await settleDelivery(db, make('a'), 201, NOW)).toBeUndefined();
    expect(await loadDeliveries(db)).toEqual([]);
    db.close();
  });
});
