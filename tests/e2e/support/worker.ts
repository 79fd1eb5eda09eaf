/** Ends the extension's worker as the browser does, whenever it likes to. */
import type { Page } from '@playwright/test';
import type { LoadedExtension } from './extension.ts';

/** A global that only one life of the worker has. */
type Scope = { canary?: boolean };

export async function setCanary(extension: LoadedExtension): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(() => {
    (globalThis as Scope).canary = true;
  });
}

export async function hasCanary(extension: LoadedExtension): Promise<boolean> {
  const worker = await extension.worker();
  return worker.evaluate(() => (globalThis as Scope).canary === true);
}

/** `ownPage` must be one of the extension's own pages. Resolves when the worker has stopped. */
export async function killWorker(extension: LoadedExtension, ownPage: Page): Promise<void> {
  const session = await extension.context.newCDPSession(ownPage);
  const stop = () => session.send('ServiceWorker.stopAllWorkers');
  let isStopped = false;
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const told = versions.map(({ runningStatus }) => runningStatus);
      isStopped ||= told.includes('stopped');
      // Its next life is none of this.
      if (isStopped) resolve();
      // One that was only about to start was not stopped by what was asked before.
      else if (told.includes('running')) stop().catch(() => undefined);
    });
  });
  await session.send('ServiceWorker.enable');
  await stop();
  await stopped;
}
