import { expect, test } from 'vitest';
import { createMemoryArea } from '../../tests/stores/memory-area.ts';
import { createTabBindings } from './tab-bindings.ts';

const FRESH = { lastStepUrl: null, endShownAt: null, dismissed: false, cameFrom: null };

test('a run is found by its tab and the tab by its run', async () => {
  const bindings = createTabBindings(createMemoryArea());
  await bindings.bind(7, 'run-1');
  expect(await bindings.get(7)).toEqual({ ...FRESH, runId: 'run-1' });
  expect(await bindings.findTab('run-1')).toBe(7);
  expect(await bindings.get(8)).toBeUndefined();
  expect(await bindings.findTab('run-2')).toBeUndefined();
});

test('a run is on in one tab at a time, and tells which one it left', async () => {
  const bindings = createTabBindings(createMemoryArea());
  expect(await bindings.bind(7, 'run-1')).toBeUndefined();
  expect(await bindings.bind(8, 'run-1')).toBe(7);
  expect(await bindings.get(8)).toMatchObject({ cameFrom: 7 });
  expect(await bindings.get(7)).toBeUndefined();
  expect(await bindings.findTab('run-1')).toBe(8);
});

test('what is known of the tab stays with its run, and goes with it', async () => {
  const bindings = createTabBindings(createMemoryArea());
  await bindings.bind(7, 'run-1');
  await bindings.setLastStepUrl(7, 'https://zaak.nl/1');
  await bindings.setEndShown(7, 1_000);
  await bindings.setEndShown(7, 2_000);
  await bindings.bind(7, 'run-1');
  expect(await bindings.get(7)).toEqual({
    runId: 'run-1',
    lastStepUrl: 'https://zaak.nl/1',
    endShownAt: 1_000,
    dismissed: false,
    cameFrom: null,
  });
  await bindings.bind(7, 'run-2');
  expect(await bindings.get(7)).toEqual({ ...FRESH, runId: 'run-2' });
  await bindings.unbind(7);
  await bindings.setLastStepUrl(7, 'https://zaak.nl/2');
  expect(await bindings.get(7)).toBeUndefined();
});

test('"not now" holds in its tab until the run is taken up again', async () => {
  const bindings = createTabBindings(createMemoryArea());
  await bindings.bind(7, 'run-1');
  await bindings.setLastStepUrl(7, 'https://zaak.nl/1');
  await bindings.setDismissed(7);
  expect(await bindings.get(7)).toMatchObject({ runId: 'run-1', dismissed: true });
  await bindings.bind(7, 'run-1');
  expect(await bindings.get(7)).toMatchObject({
    lastStepUrl: 'https://zaak.nl/1',
    dismissed: false,
    cameFrom: null,
  });
});

test('changes at the same time do not undo one another', async () => {
  const bindings = createTabBindings(createMemoryArea());
  await Promise.all([
    bindings.bind(7, 'run-1'),
    bindings.setLastStepUrl(7, 'https://zaak.nl/1'),
    bindings.setEndShown(7, 1_000),
    bindings.bind(8, 'run-2'),
    bindings.bind(9, 'run-2'),
  ]);
  expect(await bindings.get(7)).toEqual({
    runId: 'run-1',
    lastStepUrl: 'https://zaak.nl/1',
    endShownAt: 1_000,
    dismissed: false,
    cameFrom: null,
  });
  expect(await bindings.get(8)).toBeUndefined();
  expect(await bindings.findTab('run-2')).toBe(9);
});

test('the next life of the service worker finds what the last one left', async () => {
  const area = createMemoryArea();
  await createTabBindings(area).bind(7, 'run-1');
  expect(await createTabBindings(area).findTab('run-1')).toBe(7);
});

test('something broken in storage is no binding; clearing leaves what is not ours', async () => {
  const area = createMemoryArea({ 'tab.7': { runId: 5 }, 'tab.8': 'x', other: 1 });
  const bindings = createTabBindings(area);
  expect(await bindings.get(7)).toBeUndefined();
  await bindings.bind(9, 'run-1');
  await bindings.clear();
  expect(area.dump()).toBe('{"other":1}');
});

test('a failure is told, and does not hold up what comes next', async () => {
  const area = createMemoryArea();
  const bindings = createTabBindings(area);
  area.failWith(new Error('no storage'));
  await expect(bindings.bind(7, 'run-1')).rejects.toMatchObject({
    name: 'StoreError',
    kind: 'unavailable',
  });
  area.failWith(null);
  await bindings.bind(7, 'run-1');
  expect(await bindings.findTab('run-1')).toBe(7);
});
