import type { LoadedExtension } from './extension.ts';

const DAY_MS = 86_400_000;

/** Moves the clock of the extension's worker, until the worker ends. Negative: into the past. */
export async function passTime(extension: LoadedExtension, days: number): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate((ms) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ms;
  }, days * DAY_MS);
}
