import { expect, test } from 'vitest';
import { answerSending, decideCollector, meetCollector } from './collector.ts';
import { settle, type Delivery } from './delivery.ts';
import { makeDeliveries, readOwn, type MakePorts } from './make-deliveries.ts';
import { readReport } from './read-report.ts';

const FOLDER = 'https://tellingen.voorbeeldstad.example/';
const START = Date.parse('2026-11-11T10:00:00Z');
const WEEK_MS = 7 * 86_400_000;
const DAY_MS = 86_400_000;

const collectorFor = (destination: string | null) =>
  decideCollector(
    {},
    {
      collector: { key: 'age1q', destination, teams: ['Burgerzaken'] },
      team: null,
    },
  )!;

function createWorld() {
  const kept = new Map<string, Delivery>();
  let drawn = 0;
  let now = START;
  const ports: MakePorts = {
    load: async () => [...kept.values()],
    counts: async (week) => ({
      tallies: [
        { week, packId: 'nl.a', guideId: 'nl.a.b', guideVersion: '1.0.0', started: 2, steps: {} },
      ],
      words: [],
    }),
    seal: async (text) => `sealed ${text}`,
    async add(delivery) {
      const key = `${delivery.destination} ${delivery.week}`;
      if (!kept.has(key)) kept.set(key, delivery);
    },
    drawId: () => (drawn += 1).toString(16).padStart(32, '0'),
    drawWait: () => DAY_MS,
    now: () => now,
  };
  return { ports, kept, pass: (ms: number) => (now += ms) };
}

test('a report for each week that has closed since, once, to be read for a day', async () => {
  const { ports, kept, pass } = createWorld();
  const collector = collectorFor(FOLDER);
  const sending = meetCollector(null, collector, START);
  await makeDeliveries(collector, sending, ports);
  expect(kept.size).toBe(0);
  pass(2 * WEEK_MS);
  await makeDeliveries(collector, sending, ports);
  const made = [...kept.values()];
  await makeDeliveries(collector, sending, ports);
  expect([...kept.values()]).toEqual(made);
  expect(made.map(({ week }) => week)).toEqual(['2026-W46', '2026-W47']);
  for (const delivery of made) {
    expect(delivery.nextAt).toBe(ports.now() + DAY_MS);
    const sealed = delivery.sealed!.slice('sealed '.length);
    const read = readReport(sealed, ports.now());
    // What can be read is what was sealed.
    expect(read).toEqual({ ok: true, report: readOwn(delivery) });
    expect(sealed.trimEnd()).toBe(delivery.report);
    expect(readOwn(delivery)!.guides).toMatchObject([{ started: 2 }]);
  }
});

test('another destination gets the same report, also after it has left', async () => {
  const { ports, kept, pass } = createWorld();
  const sending = meetCollector(null, collectorFor(FOLDER), START);
  pass(WEEK_MS);
  await makeDeliveries(collectorFor(FOLDER), sending, ports);
  for (const [key, delivery] of kept) kept.set(key, settle(delivery, 201, ports.now()));
  await makeDeliveries(collectorFor(null), sending, ports);
  const [sent, saved] = [...kept.values()];
  expect(saved).toMatchObject({ destination: 'file', name: sent!.name, report: sent!.report });
  expect(sent).toMatchObject({ state: 'sent', sealed: null, last: { answer: 201 } });
});

/** As a backup may have it: a week that another destination has, in words that nobody here made. */
async function makeBeside(change: object) {
  const { ports, kept, pass } = createWorld();
  const sending = meetCollector(null, collectorFor(FOLDER), START);
  pass(WEEK_MS);
  await makeDeliveries(collectorFor(FOLDER), sending, ports);
  const [[key, made]] = [...kept] as [[string, Delivery]];
  const forged = { ...readOwn(made)!, guides: [], synthetic: true, ...change };
  kept.set(key, { ...settle(made, 201, ports.now()), report: JSON.stringify(forged) });
  await makeDeliveries(collectorFor(null), sending, ports);
  const saved = [...kept.values()].find(({ destination }) => destination === 'file')!;
  return { made: readOwn(made)!, saved: readOwn(saved)! };
}

test('of what a backup says has left, no count leaves: the id alone tells that it is the same week', async () => {
  const { made, saved } = await makeBeside({});
  expect(saved).toEqual(made);
});

test('a report of another team has nothing to do with one that is made here', async () => {
  const { made, saved } = await makeBeside({ team: 'Elders' });
  expect(saved).toEqual({ ...made, id: saved.id });
  expect(saved.id).not.toBe(made.id);
});

test('nothing is made without a team, or after a no', async () => {
  const { ports, kept, pass } = createWorld();
  const collector = collectorFor(FOLDER);
  const sending = meetCollector(null, collector, START);
  pass(WEEK_MS);
  await makeDeliveries({ ...collector, team: null }, sending, ports);
  await makeDeliveries(collector, answerSending(sending, 'no', START), ports);
  expect(kept.size).toBe(0);
});

test('a report that a backup has made up is not shown', async () => {
  const { ports, kept, pass } = createWorld();
  const collector = collectorFor(FOLDER);
  pass(WEEK_MS);
  await makeDeliveries(collector, meetCollector(null, collector, START), ports);
  const [delivery] = kept.values();
  expect(readOwn({ ...delivery!, week: '2026-W01' })).toBeNull();
  expect(readOwn({ ...delivery!, report: '{"guides":[' })).toBeNull();
  expect(readOwn({ ...delivery!, report: undefined })).toBeNull();
});
