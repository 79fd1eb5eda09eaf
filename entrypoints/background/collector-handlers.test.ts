import { expect, test } from 'vitest';
import { createMemoryArea } from '../../tests/stores/memory-area.ts';
import { createSettings } from '../../utils/store/settings.ts';
import { createCollectorHandlers } from './collector-handlers.ts';
import type { Services } from './services.ts';

const asker = { tabId: null };

function setUp(threshold?: number) {
  const area = createMemoryArea({});
  const settings = createSettings(area);
  const policy = { load: () => Promise.resolve({ policy: { threshold }, problems: [] }) };
  const presenter = { language: () => Promise.resolve('nl'), limits: () => Promise.resolve({}) };
  const services = { stores: { settings, policy }, presenter } as unknown as Services;
  return { area, ...createCollectorHandlers(services) };
}

test('a week is marked once: who comes second hears which, and marks none', async () => {
  const { collector, markPublished } = setUp();
  const [first, second] = await Promise.all([
    markPublished({ weeks: ['2026-W46 Oost', '2026-W47 Oost'] }, asker),
    markPublished({ weeks: ['2026-W47 Oost', '2026-W47 West'] }, asker),
  ]);
  expect([first, second]).toEqual([[], ['2026-W47 Oost']]);
  const { published } = await collector({}, asker);
  expect(published).toEqual(['2026-W46 Oost', '2026-W47 Oost']);
});

test('where it cannot be known what was published, nothing is', async () => {
  const { area, markPublished } = setUp();
  area.get = () => Promise.reject(new Error('gone'));
  await expect(markPublished({ weeks: ['2026-W46 Oost'] }, asker)).rejects.toThrow();
});

test.each([
  [undefined, 10],
  [25, 25],
])('a policy that says %s gives a threshold of %i', async (said, threshold) => {
  expect(await setUp(said).collector({}, asker)).toMatchObject({ threshold });
});
