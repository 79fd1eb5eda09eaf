import { expect, test } from 'vitest';
import { createDelivery, isDue, listMissingWeeks, settle, type Delivery } from './delivery.ts';

const START = Date.parse('2026-11-26T10:00:00Z');
const HOUR_MS = 3_600_000;

const make = (): Delivery =>
  createDelivery({
    destination: 'https://verslag.voorbeeldstad.nl/',
    week: '2026-W47',
    reportId: '0123456789abcdef0123456789abcdef',
    sealed: 'sealed',
    now: START,
  });

test('it is due at once, under a name that does not tell the report', () => {
  expect(isDue(make(), START)).toBe(true);
  expect(make().name).toMatch(/^2026-W47-[0-9a-f]{32}\.age$/);
  expect(make().name).not.toContain('0123456789abcdef');
  expect(make().name).toBe(make().name);
});

test.each([200, 201, 204])('after %i it is sent, and its bytes are gone', (status) => {
  const sent = settle(make(), status, START);
  expect(sent).toMatchObject({ state: 'sent', sealed: null });
  expect(isDue(sent, START + 1_000 * HOUR_MS)).toBe(false);
  expect(settle(sent, 500, START)).toBe(sent);
});

test.each([null, 500, 503, 429, 408])(
  'after %s the same is tried again, later and later',
  (answer) => {
    let delivery = make();
    let now = START;
    const waits: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      delivery = settle(delivery, answer, now);
      expect(delivery).toMatchObject({ state: 'waiting', sealed: 'sealed', name: make().name });
      expect(isDue(delivery, delivery.nextAt - 1)).toBe(false);
      expect(isDue(delivery, delivery.nextAt)).toBe(true);
      waits.push(delivery.nextAt - now);
      now = delivery.nextAt;
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(6 * HOUR_MS);
    expect(settle(delivery, 201, now).state).toBe('sent');
  },
);

test.each([301, 400, 401, 403, 404, 507])(
  '%i: told apart where the destination says no',
  (status) => {
    const settled = settle(make(), status, START);
    expect(settled.state).toBe(status < 500 ? 'refused' : 'waiting');
    expect(settled.sealed).toBe('sealed');
    expect(settle(settled, 201, settled.nextAt).state).toBe('sent');
  },
);

test('a week leaves once for each destination', () => {
  const weeks = ['2026-W46', '2026-W47'];
  expect(listMissingWeeks(weeks, [make()], make().destination)).toEqual(['2026-W46']);
  expect(listMissingWeeks(weeks, [make()], 'file')).toEqual(weeks);
});
