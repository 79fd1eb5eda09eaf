import '../../tests/stores/fake-extension.ts';
import { expect, test, vi } from 'vitest';
import { makeGuide } from '../../tests/stores/samples.ts';
import type { Walkthrough } from '../../utils/core/guide/schema.ts';
import { buildContext } from '../../utils/core/run/fixtures/build-guide.ts';
import type { Presenter } from './presenter.ts';
import { createPreviewer } from './previewer.ts';
import type { Runner } from './runner.ts';
import type { Stores } from './stores.ts';

test('a step that is there by a default of the guide counts among those before', async () => {
  const plain = makeGuide('nl.zaak.besluit') as Walkthrough;
  const [step] = plain.steps;
  const guide: Walkthrough = {
    ...plain,
    variables: { way: { type: 'text', required: false, default: 'digitaal' } },
    steps: [
      { ...step!, when: { variable: 'way', is: 'digitaal' } },
      { ...step!, id: 'paper', when: { variable: 'way', is: 'papier' } },
      { ...step!, id: 'last' },
    ],
  };
  // As far as the one that begins: what the browser is told after that is no part of it.
  const begin = vi.fn<Stores['previews']['begin']>(() => Promise.reject(new Error('enough')));
  const stores = { previews: { load: async () => null, begin } } as unknown as Stores;
  const presenter = { contextOf: async () => buildContext(), pageOf: async () => undefined };
  const previewer = createPreviewer(stores, presenter as unknown as Presenter, {} as Runner);
  const as = { language: 'nl', roles: [] };
  await expect(previewer.start({ guide, stepId: 'last', tabId: 1, as })).rejects.toThrow('enough');
  expect(begin.mock.calls[0]![0].run.trail).toEqual([step!.id]);
});
