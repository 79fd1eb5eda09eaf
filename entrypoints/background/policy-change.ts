/** The organisation has changed its policy: what it turns off ends at once, and everything is shown anew. */
import { browser } from 'wxt/browser';
import type { Services } from './services.ts';

/** Must be called in the first turn, so that a worker that wakes for the change hears it. */
export function watchPolicy(services: Services): void {
  const { stores, presenter, lifecycle, recorder, reporter, pinner } = services;
  // Absent where a browser knows of no policy; Firefox reads policy when it starts, and not again.
  browser.storage.managed?.onChanged?.addListener(() => {
    void followPolicy();
  });

  async function followPolicy(): Promise<void> {
    stores.policy.forget();
    if ((await presenter.limits()).isRecordingOff) await recorder.end();
    await lifecycle.reconcile();
    void reporter.wake();
    void pinner.sync();
  }
}
