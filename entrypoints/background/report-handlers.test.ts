import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { haveTwoWaiting, setUpReporter } from '../../tests/insights/sending/set-up-reporter.ts';
import { readReport } from '../../utils/core/insights/read-report.ts';
import { unseal } from '../../utils/store/sealing.ts';
import { createReportHandlers } from './report-handlers.ts';
import type { Services } from './services.ts';

const asker = { tabId: null };

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function setUp(destination: string | undefined) {
  const met = await haveTwoWaiting({ collectorDestination: destination });
  const { reporter, stores } = met;
  return { ...met, ...createReportHandlers({ reporter, stores } as unknown as Services) };
}

test('saved, and saved once more, it is the file that was shown, under one name', async () => {
  const { saveReport, deliveries, pair } = await setUp(undefined);
  const once = (await saveReport({ week: '2026-W47' }, asker))!;
  const settled = await deliveries();
  expect(settled).toMatchObject([
    { week: '2026-W46', state: 'waiting', attempts: 0 },
    { week: '2026-W47', state: 'sent', sealed: null, name: once.name },
  ]);
  const twice = (await saveReport({ week: '2026-W47' }, asker))!;
  expect(twice.name).toBe(once.name);
  expect(await deliveries()).toEqual(settled);
  const shown = JSON.parse(settled[1]!.report!) as object;
  for (const { text } of [once, twice]) {
    const read = readReport(await unseal(text, pair.secretKey), Date.now());
    expect(read).toEqual({ ok: true, report: shown });
  }
});

test('no week that is not there, and none that goes to a folder, is saved', async () => {
  const asFile = await setUp(undefined);
  expect(await asFile.saveReport({ week: '2026-W48' }, asker)).toBeNull();
  const toFolder = await setUp('https://tellingen.voorbeeldstad.example/');
  expect(await toFolder.saveReport({ week: '2026-W47' }, asker)).toBeNull();
  expect(await toFolder.deliveries()).toEqual(toFolder.before.deliveries);
});

test('a collector that is said to be opened is counted for from that moment on', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-12T10:00:00Z') });
  const { reporter, stores, pair } = await setUpReporter({
    collectorKey: undefined,
    collectorDestination: undefined,
    team: undefined,
  });
  const presenter = { language: async () => 'nl' };
  const services = { reporter, stores, presenter } as unknown as Services;
  const { openCollector } = createReportHandlers(services);
  const collector = { format: 1, kind: 'collector', key: pair.publicKey, teams: ['Burgerzaken'] };
  const file = { name: 'verzamelaar.json', text: JSON.stringify(collector) };
  expect(await openCollector(file, asker)).toEqual({ ok: true, warnings: [] });
  vi.setSystemTime(Date.parse('2026-11-26T10:00:00Z'));
  expect((await reporter.prepare())?.sending.since).toBe('2026-W46');
});
