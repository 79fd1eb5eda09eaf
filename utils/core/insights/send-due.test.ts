/** Nothing is lost and nothing is there twice, whatever the network and the browser do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDelivery, settle, type Delivery } from './delivery.ts';
import { sendDue, type SendPorts } from './send-due.ts';

const DESTINATION = 'https://verslag.voorbeeldstad.nl/';
const WEEKS = ['2026-W44', '2026-W45', '2026-W46'];

/**
 * - `lost`: the request does not arrive
 * - `unheard`: it arrives, and its answer does not
 * - `killed`: it arrives, and the worker dies before the answer is stored
 */
const WEATHER = ['fine', 'lost', 'unheard', 'killed', 500, 503, 429, 401, 403] as const;
type Weather = (typeof WEATHER)[number];

class Killed extends Error {}

function createWorld(weather: readonly Weather[]) {
  let now = Date.parse('2026-11-26T10:00:00Z');
  let requests = 0;
  const kept = new Map<string, Delivery>();
  for (const [index, week] of WEEKS.entries()) {
    const report = { destination: DESTINATION, week, sealed: `sealed ${week}`, now };
    kept.set(week, createDelivery({ ...report, reportId: String(index).repeat(32) }));
  }
  const folder = new Map<string, string>();
  const ports: SendPorts = {
    load: async () => [...kept.values()],
    async put({ name, sealed }) {
      const today = weather[requests] ?? 'fine';
      requests += 1;
      if (typeof today === 'number') return today;
      if (today === 'lost') return null;
      folder.set(name, sealed!);
      if (today === 'killed') throw new Killed();
      return today === 'unheard' ? null : 201;
    },
    async settle(delivery, answer, at) {
      kept.set(delivery.week, settle(kept.get(delivery.week)!, answer, at));
    },
    now: () => now,
  };
  return { ports, kept, folder, requests: () => requests, passTo: (at: number) => (now = at) };
}

test('in any weather each week is there once, and once it is, nothing more is sent', async () => {
  const anyWeather = fc.array(fc.constantFrom(...WEATHER), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(anyWeather, async (weather) => {
      const { ports, kept, folder, requests, passTo } = createWorld(weather);
      let next: number | null = ports.now();
      while (next !== null) {
        passTo(next);
        try {
          next = await sendDue(ports);
        } catch (error) {
          expect(error).toBeInstanceOf(Killed);
        }
        // Until it has arrived for sure, the bytes are still here.
        for (const { state, sealed } of kept.values())
          expect(sealed === null).toBe(state === 'sent');
      }
      expect([...folder.values()].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
        WEEKS.map((week) => `sealed ${week}`),
      );
      const before = requests();
      passTo(ports.now() + 1e12);
      expect(await sendDue(ports)).toBeNull();
      expect(requests()).toBe(before);
    }),
  );
});

test('after a no in between, what has not left stays', async () => {
  const { ports, kept, requests } = createWorld(['fine']);
  const next = await sendDue({
    ...ports,
    async settle(delivery, answer, at) {
      await ports.settle(delivery, answer, at);
      for (const { week, state } of kept.values()) if (state !== 'sent') kept.delete(week);
    },
  });
  expect([next, requests()]).toEqual([null, 1]);
});

test('what is not due yet is left alone', async () => {
  const { ports, requests } = createWorld(['lost', 'lost', 'lost']);
  const next = await sendDue(ports);
  expect(requests()).toBe(3);
  expect(next).toBeGreaterThan(ports.now());
  expect(await sendDue(ports)).toBe(next);
  expect(requests()).toBe(3);
});
