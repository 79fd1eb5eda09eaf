import '../../tests/stores/fake-extension.ts';
import { expect, test, vi } from 'vitest';
import { makeRun } from '../../tests/stores/samples.ts';
import { createHandlers } from './handlers.ts';
import type { Services } from './services.ts';

test('what waits for the end of a run comes when it is put away', async () => {
  const order: string[] = [];
  const services = {
    stores: {
      runs: { load: async () => makeRun() },
      bindings: { findTab: async () => 7, setDismissed: async () => order.push('put away') },
    },
    presenter: { overlayView: async () => ({ hasAside: false }), pageOf: async () => undefined },
    installer: { settle: vi.fn(async () => void order.push('settled')) },
  } as unknown as Services;
  await createHandlers(services).dismissRun({ runId: 'run-1' }, { tabId: 7 });
  expect(order).toEqual(['put away', 'settled']);
});
