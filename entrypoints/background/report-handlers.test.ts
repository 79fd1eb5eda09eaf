import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { haveTwoWaiting, setUpReporter } from '../../tests/insights/sending/set-up-reporter.ts';
import { readReport } from '../../utils/core/insights/read-report.ts';
import type { Report } from '../../utils/core/insights/report-schema.ts';
import { createKeyPair, unseal } from '../../utils/store/sealing.ts';
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

/** The file of a collector with these teams was opened in week 46, and the first was chosen; it is week 48 now. */
async function haveFile(teams: readonly string[]) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-12T10:00:00Z') });
  const met = await setUpReporter({
    collectorKey: undefined,
    collectorDestination: undefined,
    team: undefined,
  });
  const presenter = { language: async () => 'nl' };
  const { reporter, stores } = met;
  const handlers = createReportHandlers({ reporter, stores, presenter } as unknown as Services);
  const open = (key: string) => {
    const file = { format: 1, kind: 'collector', key, teams };
    return handlers.openCollector({ name: 'a.json', text: JSON.stringify(file) }, asker);
  };
  await open(met.pair.publicKey);
  await handlers.chooseTeam({ team: teams[0]! }, asker);
  vi.setSystemTime(Date.parse('2026-11-26T10:00:00Z'));
  await reporter.prepare();
  const teamsIn = async () =>
    (await met.deliveries()).map(({ report }) => (JSON.parse(report!) as Report).team);
  return { ...met, ...handlers, open, teamsIn };
}

test('a team that is corrected is that of all reports that have not left', async () => {
  const { chooseTeam, saveReport, reporter, deliveries, pair, teamsIn } = await haveFile([
    'Burgerzaken',
    'Vergunningen',
  ]);
  expect(await teamsIn()).toEqual(['Burgerzaken', 'Burgerzaken']);
  await saveReport({ week: '2026-W46' }, asker);
  await chooseTeam({ team: 'Vergunningen' }, asker);
  await reporter.prepare();
  expect(await teamsIn()).toEqual(['Burgerzaken', 'Vergunningen']);
  const [saved, waiting] = await deliveries();
  expect(saved!.state).toBe('sent');
  expect(await unseal(waiting!.sealed!, pair.secretKey)).toContain('Vergunningen');
  // The same once more changes nothing.
  await chooseTeam({ team: 'Vergunningen' }, asker);
  await reporter.prepare();
  expect((await deliveries())[1]).toEqual(waiting);
});

test('a week that was saved for one collector is not saved for the next', async () => {
  const { open, chooseTeam, saveReport, reporter } = await haveFile(['Burgerzaken', 'Oost']);
  await saveReport({ week: '2026-W47' }, asker);
  await open((await createKeyPair()).publicKey);
  await chooseTeam({ team: 'Burgerzaken' }, asker);
  expect(await reporter.prepare()).toMatchObject({
    sending: { since: '2026-W48' },
    deliveries: [],
  });
  expect(await saveReport({ week: '2026-W47' }, asker)).toBeNull();
});
