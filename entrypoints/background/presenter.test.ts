import { expect, test } from 'vitest';
import {
  APP,
  buildContext,
  buildGuide,
  pageAt,
  play,
} from '../../utils/core/run/fixtures/build-guide.ts';
import type { PageFacts, Run } from '../../utils/core/run/types.ts';
import { DEFAULT_SETTINGS } from '../../utils/store/settings.ts';
import type { TabBinding } from '../../utils/store/tab-bindings.ts';
import type { Asides } from './asides.ts';
import type { Contexts } from './contexts.ts';
import type { Library } from './library.ts';
import { createPresenter } from './presenter.ts';
import type { Stores } from './stores.ts';

const guide = buildGuide([
  { id: 'lijst', page: [`${APP}/lijst`] },
  { id: 'nieuw', page: [`${APP}/nieuw`] },
]);

/** What the overlay of the tab is told of the run, on a page where it was painted last at `url`. */
async function viewOf(run: Run, page: PageFacts, url: string | null) {
  const binding: TabBinding = {
    runId: run.id,
    lastStepUrl: url,
    endShownAt: null,
    dismissed: false,
    cameFrom: null,
  };
  const stores = {
    settings: { load: () => Promise.resolve(DEFAULT_SETTINGS) },
    bindings: { get: () => Promise.resolve(binding), setEndShown: () => Promise.resolve() },
    previews: { load: () => Promise.resolve(null) },
    runs: {
      load: () => Promise.resolve(run),
      loadActive: () => Promise.resolve([]),
      trouble: () => null,
    },
  } as unknown as Stores;
  const library = {
    list: () => Promise.resolve([]),
    findWalkthrough: () => Promise.resolve({ guide, values: {} }),
  } as unknown as Library;
  const contexts = {
    contextOf: (at?: PageFacts) => Promise.resolve(buildContext({ page: at ?? null })),
    limits: () => Promise.resolve({}),
  } as unknown as Contexts;
  const presenter = createPresenter(stores, library, contexts, {} as Asides);
  return (await presenter.overlayView(1, page)).run;
}

test('the way back to a step is offered only where it leads to the step', async () => {
  const atList = { context: buildContext({ page: pageAt('/lijst') }) };
  const { run } = play(guide, ['painted', 'next'], atList);
  const next = await viewOf(run, pageAt('/lijst'), `${APP}/lijst`);
  expect(next).toMatchObject({ status: 'off-path', step: { id: 'nieuw' } });
  expect(next!.offPath).toMatchObject({ reason: 'elsewhere', canReturn: false });
  const away = play(guide, [{ type: 'page', at: '/profiel' }], { run });
  const seen = await viewOf(away.run, pageAt('/profiel'), `${APP}/nieuw`);
  expect(seen!.offPath).toMatchObject({ canReturn: true });
});

test('the end of a guide that nobody stopped is told, for as long as the tab has it', async () => {
  const { run } = play(guide, ['skip', 'skip'], {
    context: buildContext({ page: pageAt('/lijst') }),
  });
  expect(await viewOf(run, pageAt('/lijst'), null)).toMatchObject({
    status: 'abandoned',
    canGoBack: false,
    offPath: null,
  });
});
