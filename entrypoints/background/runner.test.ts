import { expect, test, vi } from 'vitest';
import { buildContext, buildGuide, pageAt } from '../../utils/core/run/fixtures/build-guide.ts';
import { isActive } from '../../utils/core/progress/progress.ts';
import type { PageFacts, Run, RunEvent } from '../../utils/core/run/types.ts';
import type { Library } from './library.ts';
import type { Presenter } from './presenter.ts';
import { createRunner } from './runner.ts';
import type { Stores } from './stores.ts';

const drawn = vi.hoisted(() => vi.fn<(tabId: number) => unknown>());
vi.mock('../../utils/messaging/send.ts', () => ({
  tellOverlay: async (tabId: number) => (await drawn(tabId)) === undefined,
  tellPage: () => Promise.resolve('heard'),
  tellPages: () => undefined,
}));

const threeSteps = buildGuide([{ id: 'een' }, { id: 'twee' }, { id: 'drie' }]);
const guide = threeSteps;
const page = pageAt('/a');

function setUp(shown = threeSteps) {
  drawn.mockClear();
  const kept = new Map<string, Run>();
  const tabs = new Map<number, { runId: string; dismissed: boolean }>();
  const findTab = (runId: string) => [...tabs].find(([, it]) => it.runId === runId)?.[0];
  const stores = {
    runs: {
      load: (id: string) => Promise.resolve(kept.get(id)),
      loadActive: () => Promise.resolve([...kept.values()].filter(isActive)),
      save: (run: Run) => Promise.resolve(void kept.set(run.id, run)),
    },
    bindings: {
      get: (tabId: number) => Promise.resolve(tabs.get(tabId)),
      findTab: (runId: string) => Promise.resolve(findTab(runId)),
      bind(tabId: number, runId: string) {
        const left = findTab(runId);
        if (left !== undefined && left !== tabId) tabs.delete(left);
        tabs.set(tabId, { runId, dismissed: false });
        return Promise.resolve(left === tabId ? undefined : left);
      },
      unbind: (tabId: number) => Promise.resolve(void tabs.delete(tabId)),
      setLastStepUrl: () => Promise.resolve(),
    },
  } as unknown as Stores;
  const found = { guide: shown, packId: 'nl.stad', values: {}, pack: { issuer: 'Voorbeeldstad' } };
  const library = { findWalkthrough: () => Promise.resolve(found) } as unknown as Library;
  const presenter = {
    contextOf: (at?: PageFacts) => Promise.resolve(buildContext({ page: at ?? null })),
    pageOf: () => Promise.resolve(page),
    overlayView: () => Promise.resolve({ hasAside: false }),
  } as unknown as Presenter;
  const runner = createRunner(stores, library, presenter);
  const list = () => [...kept.values()].map(({ status, stepId }) => `${status} ${stepId}`);
  const next = (stepId: string) =>
    runner.dispatch({ runId: [...kept.keys()].at(-1)!, event: { type: 'next', stepId }, page });
  const tell = (event: RunEvent) =>
    runner.dispatch({ runId: [...kept.keys()].at(-1)!, event, page });
  return { runner, list, next, tell, bound: () => [...tabs.keys()] };
}

test('a start that comes twice is one run, also where the second is asked for afterwards', async () => {
  const { runner, list } = setUp();
  await Promise.all([runner.start(guide.id, 1, page), runner.start(guide.id, 1, page)]);
  await runner.start(guide.id, 1, page);
  expect(list()).toEqual(['waiting een']);
});

test('practice is another run than the real thing, and starting over ends what was done', async () => {
  const { runner, list, next } = setUp();
  await runner.start(guide.id, 1, page);
  await runner.start(guide.id, 1, page, true);
  await next('een');
  await runner.start(guide.id, 1, page, true);
  expect(list()).toEqual(['abandoned een', 'abandoned twee', 'waiting een']);
});

test('going on goes on where the guide is under way, and starts it where it is not', async () => {
  const { runner, list, next } = setUp();
  await runner.goOn(guide.id, 1, page);
  await next('een');
  await runner.goOn(guide.id, 2, page);
  expect(list()).toEqual(['waiting twee']);
  await runner.goOn(guide.id, 2, page, true);
  expect(list()).toEqual(['abandoned twee', 'waiting een']);
});

test('a tab whose run ends because it is started elsewhere is drawn anew', async () => {
  const { runner } = setUp();
  await runner.start(guide.id, 1, page);
  drawn.mockClear();
  await runner.start(guide.id, 2, page);
  expect(drawn.mock.calls).toEqual([[1]]);
});

test('a tab that does not answer holds up no start', async () => {
  const { runner, list } = setUp();
  await runner.start(guide.id, 1, page);
  drawn.mockReturnValueOnce(new Promise(() => {}));
  await runner.start(guide.id, 2, page);
  await runner.start(guide.id, 2, page, true);
  expect(drawn).toHaveBeenCalledWith(1);
  expect(list().at(-1)).toBe('waiting een');
  expect(list()).toHaveLength(3);
});

test('a run that goes on in another tab is judged by the page there', async () => {
  const { runner, list } = setUp();
  await runner.start(guide.id, 1, page);
  await runner.goOn(guide.id, 2, { ...page, error: 500 });
  expect(list()).toEqual(['off-path een']);
});

test('an end that nobody asked for stays with its tab until it was read; one that was asked for does not', async () => {
  const step = { id: 'een', target: 'save', advance: { on: 'click' } };
  const cut = setUp(buildGuide([{ ...step, onMissing: { do: 'stop' } }]));
  await cut.runner.start(guide.id, 1, page);
  await cut.tell({ type: 'missing', stepId: 'een' });
  expect([cut.list(), cut.bound()]).toEqual([['abandoned een'], [1]]);
  const unfit = setUp(buildGuide([{ ...step, when: { language: 'de' } }]));
  await unfit.runner.start(guide.id, 1, page);
  expect([unfit.list(), unfit.bound()]).toEqual([['abandoned een'], [1]]);
  const stopped = setUp();
  await stopped.runner.start(guide.id, 1, page);
  await stopped.tell({ type: 'stop' });
  expect([stopped.list(), stopped.bound()]).toEqual([['abandoned een'], []]);
});
