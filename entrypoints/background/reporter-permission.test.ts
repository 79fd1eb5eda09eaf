import 'fake-indexeddb/auto';
import { granted } from '../../tests/stores/fake-extension.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openProfile } from '../../tests/stores/profile.ts';
import { makeEvent, makeGuide } from '../../tests/stores/samples.ts';
import { readOwn } from '../../utils/core/insights/make-deliveries.ts';
import { createDraft } from '../../utils/store/drafts.ts';
import { saveTransitions } from '../../utils/store/runs.ts';
import { createKeyPair } from '../../utils/store/sealing.ts';
import { createReporter, isAsking } from './reporter.ts';
import type { Stores } from './stores.ts';

const DAY_MS = 86_400_000;
const HOST = 'https://tellingen.voorbeeldstad.example/*';
const START = Date.parse('2026-11-11T10:00:00Z');

/** Dates alone: the database takes its turns as it does. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: START }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  granted.clear();
});

/** Somebody with a collector who takes reports by PUT; `sent`: what came in there. */
async function openReporter() {
  const { db, settings } = await openProfile();
  const { publicKey } = await createKeyPair();
  const destination = 'https://tellingen.voorbeeldstad.example/';
  await settings.save({ collector: { key: publicKey, destination, teams: ['Burgerzaken'] } });
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    sent.push(url);
    return new Response(null, { status: 201 });
  });
  const stores = {
    settings,
    policy: { load: () => Promise.resolve({ policy: {}, problems: [] }) },
    runs: { flush: () => Promise.resolve() },
    database: () => Promise.resolve(db),
  } as unknown as Stores;
  const reporter = createReporter(stores);
  const pass = (days: number) => vi.setSystemTime(Date.now() + days * DAY_MS);
  const sayYes = async () => {
    granted.add(HOST);
    const state = (await reporter.prepare())!;
    const weeks = state.deliveries.map(({ week }) => week);
    await reporter.answer({ answer: 'yes', weeks, to: state.sending.to });
    await reporter.wake();
  };
  return { db, reporter, sent, pass, sayYes };
}

test('a report holds no guide that only its author may have', async () => {
  const { db, reporter, pass } = await openReporter();
  await reporter.prepare();
  await createDraft(db, 'd', makeGuide('nl.mine', '1.2.0'), START);
  const guides = ['nl.zaak.besluit', 'own.1a2b3c4d', 'nl.mine'];
  const at = START;
  const events = guides.map((it) => makeEvent({ packId: it, guideId: it, runId: it, at }));
  await saveTransitions(db, [], events);
  pass(7);
  const [delivery] = (await reporter.prepare())!.deliveries;
  expect(readOwn(delivery!)!.guides.map(({ guide }) => guide)).toEqual(['nl.zaak.besluit']);
  db.close();
});

test('after a permission that was taken back a report stays, is asked about, and leaves after another yes', async () => {
  const { db, reporter, sent, pass, sayYes } = await openReporter();
  await reporter.prepare();
  await sayYes();
  pass(7);
  expect(await reporter.prepare()).toMatchObject({
    answer: 'yes',
    deliveries: [{ week: '2026-W46', state: 'waiting' }],
  });
  granted.clear();
  // Long after it would have left.
  pass(4);
  await reporter.wake();
  expect(sent).toEqual([]);
  const state = (await reporter.prepare())!;
  expect(state).toMatchObject({
    answer: 'ask',
    deliveries: [{ week: '2026-W46', state: 'waiting', attempts: 0 }],
  });
  expect(isAsking(state)).toBe(true);
  // A permission alone, such as one for a guide on that host, is no yes.
  granted.add(HOST);
  await reporter.wake();
  expect(sent).toEqual([]);
  await sayYes();
  expect(sent).toHaveLength(1);
  expect((await reporter.prepare())!.deliveries).toMatchObject([
    { week: '2026-W46', state: 'sent' },
  ]);
  db.close();
});
