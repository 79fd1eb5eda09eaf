import { expect, test } from 'vitest';
import { createMemoryArea } from '../../tests/stores/memory-area.ts';
import { createSettings, DEFAULT_SETTINGS } from './settings.ts';

test('without anything stored there are defaults, and they are not written down', async () => {
  const area = createMemoryArea();
  expect(await createSettings(area).load()).toEqual(DEFAULT_SETTINGS);
  expect(await createSettings(area).loadStored()).toEqual({});
  expect(area.dump()).toBe('{}');
});

test('a field is stored without touching the others, also by two at once', async () => {
  const area = createMemoryArea();
  const [one, other] = [createSettings(area), createSettings(area)];
  await Promise.all([
    one.save({ language: 'fr' }),
    other.save({ launcher: { x: 0, y: 0.5, collapsed: true } }),
  ]);
  await one.save({ roles: ['behandelaar'], welcomed: undefined });
  expect(await other.load()).toEqual({
    language: 'fr',
    launcher: { x: 0, y: 0.5, collapsed: true },
    welcomed: false,
    roles: ['behandelaar'],
    offers: {},
    opened: [],
    quietSites: [],
    removedPacks: [],
    collector: null,
    team: null,
    sending: null,
    publishedWeeks: [],
  });
});

test('a broken field is ignored and kept; its neighbours are read', async () => {
  const area = createMemoryArea({
    'settings.language': 'klingon',
    'settings.launcher': { x: 7, y: 0, collapsed: false },
    'settings.welcomed': true,
    'other.thing': 1,
  });
  const settings = createSettings(area);
  expect(await settings.load()).toEqual({ ...DEFAULT_SETTINGS, welcomed: true });
  await settings.save({ roles: [] });
  expect(area.dump()).toContain('klingon');
});

test('"the language of the browser" can be chosen again', async () => {
  const settings = createSettings(createMemoryArea());
  await settings.save({ language: 'de' });
  await settings.save({ language: null });
  expect(await settings.loadStored()).toEqual({ language: null });
});

test('storage that fails: reading gives defaults, writing says so', async () => {
  const area = createMemoryArea();
  const settings = createSettings(area);
  await settings.save({ language: 'de' });
  area.failWith(new Error('QUOTA_BYTES quota exceeded'));
  expect(await settings.load()).toEqual(DEFAULT_SETTINGS);
  await expect(settings.save({ welcomed: true })).rejects.toMatchObject({
    name: 'StoreError',
    kind: 'quota',
  });
  await expect(settings.loadStored()).rejects.toMatchObject({ name: 'StoreError' });
});
