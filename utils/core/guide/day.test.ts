import { afterEach, expect, test, vi } from 'vitest';
import { dayBegins } from './day.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['Europe/Amsterdam', '2026-06-14', 0, '2026-06-13T22:00:00.000Z'],
  ['Europe/Amsterdam', '2026-06-14', 1, '2026-06-14T22:00:00.000Z'],
  ['Europe/Amsterdam', '2026-10-25', 1, '2026-10-25T23:00:00.000Z'],
  ['America/Cayenne', '2026-12-31', 1, '2027-01-01T03:00:00.000Z'],
  ['UTC', '2026-02-28', 1, '2026-03-01T00:00:00.000Z'],
])('in %s, %s and %i days later begins at %s', (zone, day, later, begins) => {
  vi.stubEnv('TZ', zone);
  expect(new Date(dayBegins(day, later)).toISOString()).toBe(begins);
});
