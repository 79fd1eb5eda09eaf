import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  alarms,
  DAY_MS,
  haveTwoWaiting,
  permissions,
  setUpReporter,
} from '../../tests/insights/sending/set-up-reporter.ts';
import { endOfWeek } from '../../utils/core/insights/weeks.ts';
import { createKeyPair, unseal } from '../../utils/store/sealing.ts';
import { putReport } from './put-report.ts';
import { REPORT_ALARM } from './reporter.ts';

vi.mock(import('./put-report.ts'));

const put = vi.mocked(putReport);
const alarm = () => alarms.get(REPORT_ALARM);

beforeEach(() => {
  put.mockReset().mockResolvedValue(201);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('where the answer cannot be read, it is not asked anew, and nothing that waits is lost', async () => {
  const { reporter, local, before, deliveries } = await haveTwoWaiting();
  expect(before).toMatchObject({ answer: 'yes', sending: { since: '2026-W46' } });
  expect(before.deliveries.map(({ week }) => week)).toEqual(['2026-W46', '2026-W47']);
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('gone'));
  await expect(reporter.prepare()).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await deliveries()).toEqual(before.deliveries);
  expect(await reporter.prepare()).toEqual(before);
});

test('where policy cannot be read for a moment, a file from before is not taken in its place', async () => {
  const { reporter, policy, stores, before, deliveries } = await haveTwoWaiting(
    {},
    async (first) => {
      const { publicKey: key } = await createKeyPair();
      await first.settings.save({ collector: { key, destination: null, teams: ['Oost'] } });
    },
  );
  const { collectorKey } = policy;
  delete policy.collectorKey;
  expect(await reporter.prepare()).toBeNull();
  policy.collectorKey = collectorKey;
  expect(await reporter.prepare()).toEqual(before);
  expect(await deliveries()).toEqual(before.deliveries);
  expect(await stores.settings.loadStored()).toMatchObject({ collector: null });
});

test('a failure while it is sent leaves an alarm, so that it is tried again', async () => {
  const { reporter, database, before } = await haveTwoWaiting();
  alarms.clear();
  vi.setSystemTime(Date.now() + 3 * DAY_MS);
  database.mockRejectedValueOnce(new Error('closed'));
  await reporter.wake();
  expect(put).not.toHaveBeenCalled();
  expect(alarm()).toBe(Date.now() + 3_600_000);
  vi.setSystemTime(alarm()!);
  await reporter.wake();
  expect(put.mock.calls.map(([url]) => url)).toEqual(
    before.deliveries.map(({ destination, name }) => destination + name),
  );
});

test('while the first request is under way, an alarm stands already: the worker may be killed', async () => {
  const { reporter } = await haveTwoWaiting();
  alarms.clear();
  vi.setSystemTime(Date.now() + 3 * DAY_MS);
  const seen: (number | undefined)[] = [];
  put.mockImplementation(async () => {
    seen.push(alarm());
    return 201;
  });
  await reporter.wake();
  expect(seen[0]).toBe(Date.now() + 3_600_000);
  expect(put).toHaveBeenCalledTimes(2);
  // All is sent: the next that is due is the report of this week.
  expect(alarm()).toBe(endOfWeek('2026-W48'));
});

test('a team that is chosen while a report is on its way changes the others only', async () => {
  const { publicKey: key } = await createKeyPair();
  const destination = 'https://tellingen.voorbeeldstad.example/';
  const { reporter, deliveries } = await haveTwoWaiting(
    { team: undefined, collectorKey: undefined, collectorDestination: undefined },
    ({ settings }) =>
      settings.save({ team: 'Oost', collector: { key, destination, teams: ['Oost', 'West'] } }),
  );
  vi.setSystemTime(Date.now() + 3 * DAY_MS);
  put.mockImplementationOnce(async () => {
    await reporter.choose({ team: 'West' });
    return 201;
  });
  await reporter.wake();
  await reporter.prepare();
  const teams = (await deliveries()).map(({ report, state }) => [
    state,
    (JSON.parse(report!) as { team: string }).team,
  ]);
  expect(teams).toEqual([
    ['sent', 'Oost'],
    ['waiting', 'West'],
  ]);
});

test('what was not taken is tried again when it is due, a minute later at the earliest', async () => {
  const { reporter, deliveries } = await haveTwoWaiting();
  vi.setSystemTime(Date.now() + 3 * DAY_MS);
  put.mockResolvedValue(503);
  await reporter.wake();
  const [first] = await deliveries();
  expect(first).toMatchObject({ state: 'waiting', attempts: 1, last: { answer: 503 } });
  expect(alarm()).toBe(first!.nextAt);
  expect(alarm()! - Date.now()).toBeGreaterThanOrEqual(60_000);
});

test('nothing leaves, and nothing is to be woken for, without a collector, a yes, or a folder', async () => {
  const { reporter, policy, before, deliveries } = await haveTwoWaiting();
  vi.setSystemTime(Date.now() + 3 * DAY_MS);
  const { collectorKey } = policy;
  delete policy.collectorKey;
  await reporter.wake();
  expect(alarm()).toBeUndefined();
  expect(await deliveries()).toEqual(before.deliveries);
  policy.collectorKey = collectorKey;
  await reporter.answer({ answer: 'no', weeks: [], to: before.sending.to });
  await reporter.wake();
  expect(alarm()).toBeUndefined();
  expect(await deliveries()).toEqual([]);
  delete policy.collectorDestination;
  await reporter.wake();
  expect(alarm()).toBeUndefined();
  expect(put).not.toHaveBeenCalled();
});

test('whoever takes the permission back takes the yes back, and keeps what waits', async () => {
  const { reporter, before } = await haveTwoWaiting();
  vi.setSystemTime(Date.now() + 3 * DAY_MS);
  permissions.contains.mockResolvedValue(false);
  await reporter.wake();
  expect(permissions.contains).toHaveBeenLastCalledWith({
    origins: ['https://tellingen.voorbeeldstad.example/*'],
  });
  expect(put).not.toHaveBeenCalled();
  expect(alarm()).toBeUndefined();
  // Also when it is given again: that is another answer.
  permissions.contains.mockResolvedValue(true);
  await reporter.wake();
  expect(put).not.toHaveBeenCalled();
  expect(await reporter.prepare()).toMatchObject({ answer: 'ask', deliveries: before.deliveries });
});

test('another key is another question, and weeks before it are not for it', async () => {
  const { reporter, policy, before } = await haveTwoWaiting();
  vi.setSystemTime(Date.now() + 3 * DAY_MS);
  const { publicKey, secretKey } = await createKeyPair();
  policy.collectorKey = publicKey;
  await reporter.wake();
  const state = await reporter.prepare();
  expect(state).toMatchObject({ answer: 'ask', sending: { since: '2026-W48' }, deliveries: [] });
  expect(put).not.toHaveBeenCalled();
  // Said to the one before.
  await reporter.answer({ answer: 'yes', weeks: [], to: before.sending.to });
  expect(await reporter.prepare()).toMatchObject({ answer: 'ask' });
  vi.setSystemTime(Date.now() + 7 * DAY_MS);
  const [delivery] = (await reporter.prepare())!.deliveries;
  expect(delivery!.week).toBe('2026-W48');
  expect(await unseal(delivery!.sealed!, secretKey)).toContain('2026-W48');
});

test('what waits for a folder goes once another is named', async () => {
  const { reporter, policy, deliveries } = await haveTwoWaiting();
  policy.collectorDestination = 'https://elders.example/';
  await reporter.prepare();
  expect(await deliveries()).toEqual([]);
});

test('a clock that was ahead for a while holds no report back', async () => {
  const { reporter, deliveries, before } = await haveTwoWaiting();
  vi.setSystemTime(Date.parse('2027-06-03T10:00:00Z'));
  await reporter.prepare();
  expect((await deliveries()).length).toBeGreaterThan(20);
  vi.setSystemTime(Date.parse('2026-11-26T10:00:00Z'));
  expect((await reporter.prepare())!.deliveries).toEqual(before.deliveries);
  vi.setSystemTime(Date.parse('2026-12-01T10:00:00Z'));
  const [, , made] = (await reporter.prepare())!.deliveries;
  expect(made).toMatchObject({ week: '2026-W48', attempts: 0 });
  expect(made!.nextAt).toBeLessThanOrEqual(Date.now() + 2 * DAY_MS);
});

test('a key that is none is said, and no report is made of it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-12T10:00:00Z') });
  const wrong = `age1${'q'.repeat(58)}`;
  const { reporter, policy, pair } = await setUpReporter({ collectorKey: wrong });
  expect(await reporter.prepare()).toMatchObject({ obstacle: 'key', deliveries: [] });
  vi.setSystemTime(Date.now() + 14 * DAY_MS);
  expect(await reporter.prepare()).toMatchObject({ obstacle: 'key', deliveries: [] });
  policy.collectorKey = pair.publicKey;
  expect(await reporter.prepare()).toMatchObject({ obstacle: null });
});

test('of a collector that is taken back nothing is left', async () => {
  const { reporter, policy, pair, stores } = await haveTwoWaiting();
  const destination = policy.collectorDestination!;
  delete policy.collectorKey;
  await stores.settings.save({ collector: { key: pair.publicKey, destination, teams: ['Oost'] } });
  expect(await reporter.prepare()).toMatchObject({ answer: 'yes', collector: { teams: [] } });
  await reporter.forget();
  expect(await reporter.prepare()).toBeNull();
  expect(await stores.settings.loadStored()).toMatchObject({ collector: null, sending: null });
});
