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
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}
