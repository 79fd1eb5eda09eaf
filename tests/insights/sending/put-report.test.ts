/** The adapter that puts reports on a server, against servers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putReport } from '../../../entrypoints/background/put-report.ts';
import { createDelivery, settle, type Delivery } from '../../../utils/core/insights/delivery.ts';
import { addressIn } from '../../../utils/core/insights/folder-address.ts';
import { readReport } from '../../../utils/core/insights/read-report.ts';
import { sendDue } from '../../../utils/core/insights/send-due.ts';
import { createKeyPair, seal, unseal } from '../../../utils/store/sealing.ts';
import { startDavServer } from './dav-server.ts';
import { startFickleServer, type Mood } from './fickle-server.ts';

const START = Date.parse('2026-11-26T10:00:00Z');
const WEEKS = ['2026-W45', '2026-W46', '2026-W47'] as const;
const MOODS: readonly Mood[] = ['cut', 'unheard', 500, 503, 429, 401, 403, 404, 302];

const reportOf = (week: string) => ({
  format: 1 as const,
  kind: 'leidraad-report' as const,
  id: week.slice(-2).repeat(16),
  week,
  team: 'Burgerzaken',
  guides: [{ pack: 'nl.a', guide: 'nl.a.b', version: '1.0.0', started: 3 }],
});

async function createOutbox(destination: string, publicKey: string) {
  let now = START;
  const kept = new Map<string, Delivery>();
  for (const week of WEEKS) {
    const report = reportOf(week);
    const sealed = await seal(JSON.stringify(report), publicKey);
    kept.set(week, createDelivery({ destination, week, reportId: report.id, sealed, now }));
  }
  const send = () =>
    sendDue({
      load: async () => [...kept.values()],
      put: ({ name, sealed }) => putReport(addressIn(destination, name), sealed!),
      async settle(delivery, answer, at) {
        kept.set(delivery.week, settle(delivery, answer, at));
      },
      now: () => now,
    });
  return { kept, send, passTo: (at: number) => (now = at) };
}

test('whatever a server does, in the end each week is there once, whole, for the collector alone', async () => {
  const { publicKey, secretKey } = await createKeyPair();
  const anyMoods = fc.array(fc.constantFrom(...MOODS), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(anyMoods, async (moods) => {
      const server = await startFickleServer(moods);
      const { kept, send, passTo } = await createOutbox(`${server.url}/dav/`, publicKey);
      let next: number | null = START;
      while (next !== null) {
        passTo(next);
        next = await send();
      }
      const names = [...kept.values()].map(({ name }) => `/dav/${name}`);
      expect([...server.files.keys()].toSorted()).toEqual(names.toSorted());
      for (const [index, week] of WEEKS.entries()) {
        const text = await unseal(server.files.get(names[index]!)!, secretKey);
        expect(readReport(text, START)).toEqual({ ok: true, report: reportOf(week) });
      }
      expect(server.asked.length).toBe(WEEKS.length + moods.length);
      await server.close();
    }),
    { numRuns: 40 },
  );
});

test('a request tells nothing of who sends it, and follows nobody elsewhere', async () => {
  const server = await startFickleServer([302]);
  expect(await putReport(`${server.url}/dav/a.age`, 'x')).toBeLessThan(400);
  expect(await putReport(`${server.url}/dav/a.age`, 'x')).toBe(201);
  expect(server.asked.map(({ line }) => line)).toEqual(['PUT /dav/a.age', 'PUT /dav/a.age']);
  for (const { headers } of server.asked) {
    expect(headers['content-type']).toBe('application/octet-stream');
    for (const name of ['cookie', 'referer', 'authorization', 'origin'])
      expect(headers[name], name).toBeUndefined();
  }
  await server.close();
  expect(await putReport(`${server.url}/dav/a.age`, 'x')).toBeNull();
});

test('a WebDAV server takes a report, and the same once more as the same file', async () => {
  const { publicKey, secretKey } = await createKeyPair();
  const { folder, close } = await startDavServer();
  const { kept, send } = await createOutbox(folder, publicKey);
  const [first] = kept.values();
  // An attempt whose answer was lost.
  expect(await putReport(addressIn(folder, first!.name), first!.sealed!)).toBe(201);
  expect(await send()).toBeNull();
  expect([...kept.values()].map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  const listing = await fetch(folder, { method: 'PROPFIND', headers: { Depth: '1' } });
  const names = [...(await listing.text()).matchAll(/tellingen\/([^<]+\.age)</g)].map(
    ([, name]) => name,
  );
  expect(new Set(names)).toEqual(new Set([...kept.values()].map(({ name }) => name)));
  const stored = await (await fetch(addressIn(folder, first!.name))).text();
  expect(readReport(await unseal(stored, secretKey), START)).toMatchObject({ ok: true });
  // A folder that is not there takes nothing, and that is a no.
  const status = await putReport(addressIn(`${folder}weg/`, first!.name), first!.sealed!);
  expect(settle(first!, status, START).state).toBe('refused');
  await close();
});
